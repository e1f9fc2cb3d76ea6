import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { runOperator } from '../cloud/operator.ts'
import { describeDeployment, describeEnvironment } from './deployments.ts'

const PAGES = ['README.md', 'docs/deploy.md', 'docs/runbook.md']
const COMMANDS = readdirSync('infra/operator').flatMap((file) => /^(.+)\.ts$/.exec(file)?.[1] ?? [])

/** What pages show whole, with a name or in a block: `['owners', 'list', 'ana']`. */
const shown = new Map(
  PAGES.flatMap((page) => {
    const text = readFileSync(page, 'utf8').replaceAll(/ \\\n\s+/g, ' ')
    const blocks = [...text.matchAll(/^ {4}(?:\w+=\S+ )*npm run (.+)$/gm)]
    const inline = [...text.matchAll(/`npm run ([^`]+ (?:NAME|ana)\b[^`]*)`/g)]
    return [...blocks, ...inline].map(([, words = '']) =>
      words.replaceAll('NAME', 'ana').replace(/ +#.*/, '').replaceAll(/\s+/g, ' '),
    )
  })
    .map((words) => [words, split(words)] as const)
    .filter(([, [command = '']]) => COMMANDS.includes(command)),
)

function split(words: string): string[] {
  return [...words.matchAll(/"([^"]*)"|(\S+)/g)]
    .map(([, quoted, word]) => quoted ?? word ?? '')
    .filter((one) => one !== '--')
}

let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-owners-'))
  writeFileSync(join(folder, 'ana.json'), JSON.stringify(describeDeployment()))
  const nowhere = describeEnvironment(folder, 'http://127.0.0.1:1', 'http://127.0.0.1:1')
  for (const [name, value] of Object.entries({ ...nowhere, AWS_ACCESS_KEY_ID: '' })) vi.stubEnv(name, value)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(folder, { recursive: true, force: true })
})

/** How far each gets here, where there are no credentials and no file to import. */
const understood = (command: string) =>
  ({ cost: /^a month: /m, import: /ana\.jsonl cannot be read/ })[command] ?? /There are no AWS credentials here/

test('pages show commands at all', () => {
  expect(new Set([...shown.values()].map(([command]) => command))).toEqual(
    new Set(['setup', 'deploy', 'doctor', 'destroy', 'owners', 'export', 'import', 'redrive', 'cost']),
  )
})

test.each([...shown])('npm run %s is understood as the pages show it', async (_words, [command = '', ...args]) => {
  const { said } = await runOperator(command, ...args)
  expect(said).toMatch(understood(command))
})

test('a page shows what npm run cost prints', async () => {
  const page = readFileSync('docs/deploy.md', 'utf8')
  const [words = '', ...args] =
    shown.get([...shown.keys()].find((one) => one.startsWith('cost -- --owners')) ?? '') ?? []
  const { said } = await runOperator(words, ...args)
  expect(said).toContain(/^ {4}(a month: .+)$/m.exec(page)?.[1])
})
