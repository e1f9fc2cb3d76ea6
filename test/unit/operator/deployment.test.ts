import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readConfiguration } from '../../../infra/configuration.ts'
import { checkName, Kept, readDeployment } from '../../../infra/operator/deployment.ts'
import { Problem } from '../../../infra/operator/problem.ts'

const example = () => JSON.parse(readFileSync('owners/example.json', 'utf8'))

it('has an example that can be used', () => {
  expect(Kept.parse(example())).toEqual(example())
  expect(readConfiguration((key) => example()[key])).toMatchObject({ stackName: 'wellmet-ana', monthlyBudget: 5 })
})

it('keeps no token', () => {
  expect(JSON.stringify(Object.keys(example()))).not.toMatch(/authToken|token"/)
})

describe('a name', () => {
  it.each(['ana', 'a', 'northside-2026'])('can be %s', (name) => {
    expect(checkName(name)).toBe(name)
  })

  it.each([undefined, '', 'Ana', '../ana', 'ana silva', '1st', 'x'.repeat(32)])('cannot be %s', (name) => {
    expect(() => checkName(name)).toThrow(Problem)
  })
})

it('says what to run when a deployment was not set up', () => {
  expect(() => readDeployment('nobody')).toThrow(expect.objectContaining({ nextStep: 'Run: npm run setup -- nobody' }))
})
