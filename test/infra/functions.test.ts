import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { functions } from './functions.ts'
import { readNeeds } from './source.ts'
import { follow } from './template.ts'

const runbook = readFileSync('docs/runbook.md', 'utf8')

it('deploys every file of functions/ and no other', () => {
  const files = readdirSync('functions').map((file) => `functions/${file}`)

  expect(functions.map(({ source }) => source).sort()).toEqual(files.sort())
})

describe.each(functions)('$source', ({ Properties, source, variables, role }) => {
  it('has exactly the variables that it reads', async () => {
    const needs = await readNeeds(source)

    expect(needs.variables).not.toEqual([])
    expect(Object.keys(variables).sort()).toEqual(needs.variables)
  })

  it('runs on Node 24 and arm64', () => {
    expect(Properties).toMatchObject({ Runtime: 'nodejs24.x', Architectures: ['arm64'] })
  })

  it('keeps its log for 30 days', () => {
    const { LogGroup } = Properties.LoggingConfig as { LogGroup: unknown }

    expect(follow(LogGroup).Properties).toMatchObject({ RetentionInDays: 30 })
  })

  // CloudFormation names a group that has no name after the stack and this id.
  it('has the log that the runbook looks for', () => {
    const { LogGroup } = Properties.LoggingConfig as { LogGroup: unknown }
    const name = source.replace(/^functions\/(.*)\.ts$/, '-$1').replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase())

    expect(follow(LogGroup).id).toMatch(new RegExp(`^${name}Log`))
    expect(follow(LogGroup).Properties).not.toHaveProperty('LogGroupName')
    expect(runbook).toContain(`\`${name}\``)
  })

  it('shares its role with no other', () => {
    expect(functions.filter((other) => follow(other.role).id === follow(role).id)).toHaveLength(1)
  })

  // A new account may run ten functions at once; a reservation would fail the deployment.
  it('reserves no concurrency', () => {
    expect(Properties).not.toHaveProperty('ReservedConcurrentExecutions')
  })
})
