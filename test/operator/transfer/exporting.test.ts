import { readFileSync, writeFileSync } from 'node:fs'
import { UpdateItemCommand } from '@aws-sdk/client-dynamodb'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { Partition } from '../../../infra/operator/owners/partition.ts'
import { exportOwner } from '../../../infra/operator/transfer/exporting.ts'
import { readOwnerFile } from '../../../infra/operator/transfer/owner-file.ts'
import { ownersTable } from '../../integration/local/tables.ts'
import { ana, many, useOwnersKept } from './owners-kept.ts'

const kept = useOwnersKept()

describe('a file', () => {
  beforeEach(async () => {
    await kept.keep(many(3))
    await exportOwner(kept.table, ana.id, kept.path)
  })

  const change = (edit: (content: string) => string) => writeFileSync(kept.path, edit(readFileSync(kept.path, 'utf8')))

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
    expect(() => readOwnerFile(kept.path)).toThrow(sentence)
  })

  test('that is not there is refused with a sentence', () => {
    expect(() => readOwnerFile(`${kept.path}.none.jsonl`)).toThrow('cannot be read')
  })

  test('is what it was if the next export fails', async () => {
    const before = readFileSync(kept.path, 'utf8')
    vi.spyOn(kept.table.partition, 'items').mockImplementation(() => {
      throw new Error('unreachable')
    })
    await expect(exportOwner(kept.table, ana.id, kept.path)).rejects.toThrow('unreachable')
    expect(readFileSync(kept.path, 'utf8')).toBe(before)
  })
})

describe('an export while texts come', () => {
  /** Whenever everything was read, a text comes, so often. */
  function texts(times: number): void {
    const { items } = Partition.prototype
    let left = times
    vi.spyOn(kept.table.partition, 'items').mockImplementation(async function* (id) {
      yield* items.call(kept.table.partition, id)
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
    await exportOwner(kept.table, ana.id, kept.path)
    expect(readFileSync(kept.path, 'utf8')).toContain('"version":3')
  })

  test('gives up when they do not stop', async () => {
    await kept.keep(many(3))
    texts(99)
    await expect(exportOwner(kept.table, ana.id, kept.path)).rejects.toThrow('Texts came')
  })
})
