import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod/mini'

const Versions = z.record(z.string(), z.string())
const Manifest = z.object({ dependencies: Versions, devDependencies: Versions, overrides: Versions })

const root = new URL('../../', import.meta.url)
const read = (path: string): string => readFileSync(new URL(path, root), 'utf8')
const { dependencies, devDependencies, overrides } = Manifest.parse(JSON.parse(read('package.json')))

test('docs/dependencies.md has a reason for every package', () => {
  const page = read('docs/dependencies.md')
  const names = Object.keys({ ...dependencies, ...devDependencies, ...overrides })
  expect(names.filter((name) => !page.includes(`\`${name.replace(/^@aws-sdk\/(?=client-)/, '')}\``))).toEqual([])
})

test('every package has one exact version', () => {
  const versions = Object.values({ ...dependencies, ...devDependencies, ...overrides })
  expect(versions.filter((version) => !/^\d+\.\d+\.\d+$/.test(version))).toEqual([])
})
