import { DynamoDBClient } from '@aws-sdk/client-dynamodb'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { type LocalDynamoDb, startDynamoDb } from '../../../infra/local/aws/dynamodb.ts'
import { Store } from '../../../lib/adapters/store.ts'
import { Table } from '../../../lib/adapters/table.ts'
import type { Contact } from '../../../lib/domain/contact.ts'
import { contactOf } from '../../unit/conversation/view-fixture.ts'
import { clientFor } from '../local/clients.ts'
import { ownersTable } from '../local/tables.ts'

const OWNER = '0'.repeat(32)
const AT = '2026-11-23T15:00:00Z'

let database: LocalDynamoDb
let store: Store

beforeAll(async () => {
  database = await startDynamoDb([ownersTable], null)
  store = new Store(new Table(ownersTable.name, new DynamoDBClient(clientFor(database.url))))
})

afterAll(() => database.close())

/** The nth tax advisor whom the owner knows. */
const advisor = (nth: number): Contact =>
  contactOf(`Person ${nth}`, { id: String(nth).padStart(10, '0'), title: 'tax advisor', followUp: null })

async function keep(contact: Contact, version: number): Promise<void> {
  await store.write(OWNER, { before: null, after: { ...contact, version } }, AT)
}

test('nothing is known of an owner who is not there, nor of a text that never came', async () => {
  expect(await store.loadAgenda('f'.repeat(32), '2026-11-23')).toBeNull()
  expect(await store.findPlanOfText(OWNER, `SM${'1'.repeat(32)}`)).toBeNull()
})

test('people who were deleted do not stand before those of the same trade who were not', async () => {
  const gone = Array.from({ length: 250 }, (_, nth) => advisor(nth))
  for (const contact of gone) {
    await keep(contact, 1)
    await store.write(OWNER, { before: contact, after: { ...contact, version: 2, deleted: true } }, AT)
  }
  await keep(advisor(900), 1)
  const found = await store.lookUpStems(OWNER, { works: ['tax'], needs: [] })
  expect(found.map(({ name }) => name)).toEqual(['Person 900'])
}, 60_000)

test('of very many of the same trade the first ones are looked at', async () => {
  for (let nth = 1000; nth < 1250; nth++) await keep(advisor(nth), 1)
  const found = await store.lookUpStems(OWNER, { works: ['tax'], needs: [] })
  expect(found).toHaveLength(200)
}, 60_000)
