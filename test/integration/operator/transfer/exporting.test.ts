import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest'
import { Partition } from '../../../../infra/operator/owners/partition.ts'
import { exportOwner } from '../../../../infra/operator/transfer/exporting.ts'
import { readOwnerFile } from '../../../../infra/operator/transfer/owner-file.ts'
import type { Table } from '../../../../infra/operator/transfer/table.ts'
import { ownersTable } from '../../local/tables.ts'
import { ana, many, type OwnersKept, startOwnersKept } from './owners-kept.ts'

let kept: OwnersKept
let table: Table
let folder: string
let path: string

beforeAll(async () => {
  kept = await startOwnersKept()
  table = kept.table
})

afterAll(() => kept.close())

beforeEach(async () => {
  await kept.clear()
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
  path = join(folder, 'ana.jsonl')
})

afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

describe('a file', () => {
  beforeEach(async () => {
    await kept.keep(many(3))
    await exportOwner(table, ana.id, path)
  })

  const change = (edit: (content: string) => string) => writeFileSync(path, edit(readFileSync(path, 'utf8')))

  test.each([
    [
      'of another version',
      (text: string) => text.replace('"version":1', '"version":2'),
      'has format 2, and this version reads 1',
    ],
    ['that is cut short', (text: string) => text.slice(0, -30), 'is cut short'],
    ['that has lost its last line', (text: string) => text.split('\n').slice(0, -2).join('\n'), 'is cut short'],
    ['that has lost an item', (text: string) => text.split('\n').toSpliced(2, 1).join('\n'), 'is cut short'],
    ['with an item that is damaged', (text: string) => text.replace('{"SK"', '{"S'), 'is damaged'],
    ['that is something else', () => '{"name":"a thesis"}\n', "is no export of wellmet's"],
    ['that is empty', () => '', "is no export of wellmet's"],
  ])('%s is refused with a sentence', (_name, edit, sentence) => {
    change(edit)
    expect(() => readOwnerFile(path)).toThrow(sentence)
  })

  test('that is not there is refused with a sentence', () => {
    expect(() => readOwnerFile(join(folder, 'none.jsonl'))).toThrow('cannot be read')
  })

  test('is what it was if the next export fails', async () => {
    const before = readFileSync(path, 'utf8')
    vi.spyOn(table.partition, 'items').mockImplementation(() => {
      throw new Error('unreachable')
    })
    await expect(exportOwner(table, ana.id, path)).rejects.toThrow('unreachable')
    expect(readFileSync(path, 'utf8')).toBe(before)
  })
})

describe('an export while texts come', () => {
  /** Whenever everything was read, a text comes, so often. */
  function texts(times: number): void {
    const { items } = Partition.prototype
    let left = times
    vi.spyOn(table.partition, 'items').mockImplementation(async function* (id) {
      yield* items.call(table.partition, id)
      if (left-- <= 0) return
      const UpdateExpression = 'ADD version :one'
      const Key = { PK: { S: `OWNER#${id}` }, SK: { S: 'AGENDA' } }
      const ExpressionAttributeValues = { ':one': { N: '1' } }
      await kept.client.send(
        new UpdateItemCommand({ TableName: ownersTable.name, Key, UpdateExpression, ExpressionAttributeValues }),
      )
    })
  }

  test('begins again, so that it is of one moment', async () => {
    await kept.keep(many(3))
    texts(2)
    await exportOwner(table, ana.id, path)
    expect(readFileSync(path, 'utf8')).toContain('"version":3')
  })

  test('gives up when they do not stop', async () => {
    await kept.keep(many(3))
    texts(99)
    await expect(exportOwner(table, ana.id, path)).rejects.toThrow('Texts came')
  })
})
