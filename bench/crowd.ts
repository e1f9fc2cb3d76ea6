import { createRequire } from 'node:module'
import { marshall } from '@aws-sdk/util-dynamodb'
import { entityKey, lookUpKeys, ownerKey } from '../lib/adapters/keys.ts'
import type { Contact } from '../lib/domain/contact.ts'
import { contactOf } from '../test/unit/conversation/view-fixture.ts'

/** The owner of the local system. */
const OWNER = '00000000000000000000000000000001'
const BATCH = 2000

const SYLLABLES =
  'ba be bi bo bu da de di do du fa fe fi fo fu ga ge gi go gu ka ke ki ko ku la le li lo lu ma me mi mo mu'.split(' ')
const WORKS = 'baker,barber,brewer,carpenter,chemist,florist,geologist,jeweller,notary,pilot,plumber,surveyor'.split(
  ',',
)

/**
 * One of a crowd: nobody shares a name, as few people do who are met one by one; one in twelve does the same work and
 * follow-ups are spread over the year after.
 */
export function memberOf(index: number): Contact {
  const first = new Date(Date.UTC(2026, 11, 1))
  const on = new Date(first.getTime() + (index % 365) * 86_400_000).toISOString().slice(0, 10)
  return contactOf(`${nameOf(index, 7)} ${nameOf(index, 11)}`, {
    id: `crowd-${String(index).padStart(7, '0')}`,
    title: WORKS[index % WORKS.length] ?? null,
    organization: `Firm ${index}`,
    followUp: { ...contactOf('').followUp, on } as Contact['followUp'],
  })
}

/** A word of four syllables of its own. */
function nameOf(index: number, factor: number): string {
  let left = (index * factor * 7919) % SYLLABLES.length ** 4
  let word = ''
  for (let place = 0; place < 4; place++) {
    word += SYLLABLES[left % SYLLABLES.length]
    left = Math.floor(left / SYLLABLES.length)
  }
  return word.charAt(0).toUpperCase() + word.slice(1)
}

interface Database {
  open(): Promise<void>
  close(): Promise<void>
  batch(operations: { type: 'put'; key: string; value: unknown }[]): Promise<void>
}

/**
 * Puts a crowd into the folder of the embedded database, whose table is there already and which nobody has open. It
 * takes too long through its API: a member has seven items.
 */
export async function writeCrowd(folder: string, table: string, count: number): Promise<void> {
  // With the very packages that dynalite opens it with.
  const load = createRequire(import.meta.resolve('dynalite'))
  const { Level } = load('level')
  const { createKey }: { createKey(item: object, table: object): string } = load('dynalite/db')
  const database: Database = new Level(folder, { valueEncoding: 'json' })
  await database.open()
  for (let start = 0; start < count; start += BATCH) {
    const members = Array.from({ length: Math.min(BATCH, count - start) }, (_, index) => memberOf(start + index))
    const items = members.flatMap(listItems)
    await database.batch(items.map((value) => ({ type: 'put', key: `item-${table}~${createKey(value, KEYS)}`, value })))
  }
  await database.close()
}

const KEYS = {
  KeySchema: [
    { AttributeName: 'PK', KeyType: 'HASH' },
    { AttributeName: 'SK', KeyType: 'RANGE' },
  ],
  AttributeDefinitions: [
    { AttributeName: 'PK', AttributeType: 'S' },
    { AttributeName: 'SK', AttributeType: 'S' },
  ],
}

/** As the store writes them: under the contact's own key and every key by which they are found. */
const listItems = (contact: Contact) =>
  [entityKey(contact), ...lookUpKeys(contact)].map((key) => marshall({ ...ownerKey(OWNER, key), ...contact }))
