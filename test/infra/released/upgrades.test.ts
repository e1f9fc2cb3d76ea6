import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { ofType, type Resource, readResources, resources } from '../template.ts'
import { findLosses } from './losses.ts'

const released = readdirSync('test/infra/released').filter((file) => file.endsWith('.json'))

it('has a template to upgrade from', () => {
  expect(released).not.toEqual([])
})

it.each(released)('loses nothing in an upgrade from %s', (file) => {
  const before = readResources(JSON.parse(readFileSync(`test/infra/released/${file}`, 'utf8')))

  expect(before.length).toBeGreaterThan(10)
  expect(findLosses(before, resources)).toEqual([])
})

describe('an upgrade is refused', () => {
  const change = (type: string, changed: (resource: Resource) => Resource | null) =>
    findLosses(
      resources,
      resources.flatMap((resource) => (resource.Type === type ? (changed(resource) ?? []) : resource)),
    )

  it('that deletes the table', () => {
    expect(change('AWS::DynamoDB::Table', () => null)).toEqual([expect.stringContaining('would be deleted')])
  })

  it('that gives the table another id', () => {
    expect(change('AWS::DynamoDB::Table', (table) => ({ ...table, id: 'Another' }))).toHaveLength(1)
  })

  it.each([
    ['TableName', 'another'],
    ['KeySchema', []],
  ])('that changes the %s of the table', (name, value) => {
    const changed = (table: Resource) => ({ ...table, Properties: { ...table.Properties, [name]: value } })

    expect(change('AWS::DynamoDB::Table', changed)).toEqual([expect.stringContaining(`${name} differs`)])
  })

  it('that stops keeping the table when the stack goes', () => {
    const changed = (table: Resource) => ({ ...table, DeletionPolicy: 'Delete' })

    expect(change('AWS::DynamoDB::Table', changed)).toEqual([expect.stringContaining('would not be kept')])
  })

  it('that deletes dead letters', () => {
    expect(change('AWS::SQS::Queue', () => null)).toHaveLength(ofType('AWS::SQS::Queue').length)
  })

  it('but not one that changes what can be changed in place', () => {
    const changed = (table: Resource) => ({
      ...table,
      Properties: { ...table.Properties, DeletionProtectionEnabled: false },
    })

    expect(change('AWS::DynamoDB::Table', changed)).toEqual([])
  })
})
