import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DynamoDBClient, GetItemCommand, PutItemCommand } from '@aws-sdk/client-dynamodb'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startDynamoDb } from '../../../infra/local/aws/dynamodb.ts'
import { clientFor, failureOf } from './clients.ts'
import { ownersTable } from './tables.ts'

const key = { PK: { S: 'OWNER#1' }, SK: { S: 'OWNER' } }
const close: (() => Promise<void>)[] = []
let folder: string

beforeEach(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'wellmet-test-')), 'table')
})

afterEach(async () => {
  for (const closing of close.splice(0)) await closing()
  rmSync(folder, { recursive: true, force: true })
})

async function start(path: string | null) {
  const server = await startDynamoDb([ownersTable], path)
  close.push(server.close)
  const client = new DynamoDBClient(clientFor(server.url))
  return {
    ...server,
    put: () => client.send(new PutItemCommand({ TableName: 'Owners', Item: { ...key, name: { S: 'Ana' } } })),
    get: async () => (await client.send(new GetItemCommand({ TableName: 'Owners', Key: key }))).Item?.name?.S,
  }
}

/** Starts, keeps an item and ends, so that there is something to damage. */
async function fill(): Promise<void> {
  const { put } = await start(folder)
  await put()
  await close.pop()?.()
}

function damage(pick: RegExp, content: string | null): void {
  for (const name of readdirSync(folder).filter((file) => pick.test(file))) {
    if (content === null) rmSync(join(folder, name))
    else writeFileSync(join(folder, name), content)
  }
}

const contents = () =>
  readdirSync(folder)
    .filter((name) => !/^LO/.test(name))
    .map((name) => [name, readFileSync(join(folder, name), 'latin1')])

test('keeps items in the folder', async () => {
  await fill()
  expect(await (await start(folder)).get()).toBe('Ana')
})

test('empties its tables', async () => {
  const { put, get, clear } = await start(null)
  await put()
  await clear()
  expect(await get()).toBeUndefined()
})

test.each([
  ['has lost the file that names its state', /CURRENT/, null],
  ['has garbage for its state', /MANIFEST/, 'garbage'],
  ['has garbage for its latest writes', /\.log$/, 'garbage that is long enough'],
])('leaves a folder alone that %s', async (_, pick, content) => {
  await fill()
  damage(pick, content)
  const before = contents()
  expect(await failureOf(start(folder))).toBe('DamagedDataError')
  expect(contents()).toEqual(before)
})

test('goes on after a write that was not finished', async () => {
  await fill()
  const log = readdirSync(folder).find((name) => name.endsWith('.log')) ?? ''
  const whole = readFileSync(join(folder, log))
  writeFileSync(join(folder, log), whole.subarray(0, whole.length - 5))
  expect(await (await start(folder)).get()).toBeUndefined()
})

test('leaves a folder alone that holds something else', async () => {
  mkdirSync(folder)
  writeFileSync(join(folder, 'thesis.txt'), 'mine')
  expect(await failureOf(start(folder))).toBe('DamagedDataError')
  expect(readdirSync(folder)).toEqual(['thesis.txt'])
})

test('says when another one has the folder open', async () => {
  await start(folder)
  expect(await failureOf(start(folder))).toBe('DataInUseError')
  expect(existsSync(join(folder, 'CURRENT'))).toBe(true)
})

test('cannot be reached from a web page', async () => {
  const { url } = await start(null)
  const status = await new Promise((resolve) => {
    request(url, { headers: { origin: 'https://attacker.example' } }, (response) => resolve(response.statusCode)).end()
  })
  expect(status).toBe(403)
})
