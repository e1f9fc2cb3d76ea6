import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readEverything } from '../everything.ts'
import { type System, startSystem } from '../system.ts'
import { EMPTY, parameters, post } from './request.ts'

let folder: string
let system: System

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
})

afterEach(async () => {
  await system.close()
  rmSync(folder, { recursive: true, force: true })
})

const captured = [
  parameters({ MessageSid: `SM${'1'.repeat(32)}`, Body: 'Met Ana Silva, needs a lawyer' }),
  parameters({ MessageSid: `SM${'2'.repeat(32)}`, Body: 'Bob Lee' }),
  parameters({ MessageSid: `SM${'3'.repeat(32)}`, Body: 'delete ana silva' }),
  parameters({ MessageSid: `SM${'4'.repeat(32)}`, Body: 'YES' }),
]

// What is to expire has expired by then, and the address of the local system has another port: the same requests are
// signed for it, as if the first one had been kept.
test('a captured request has no effect a year later, and is not answered', async () => {
  system = await startSystem({ data: folder })
  for (const form of captured) expect((await post(system, { form })).body).toContain('<Message>')
  await system.stack.settle()
  await system.close()
  system = await startSystem({ data: folder, now: '2027-11-23T10:00:00-05:00' })
  system.stack.carrier.messages.clear()
  const before = await readEverything()
  expect(JSON.stringify(before)).not.toContain('Silva')
  for (const form of captured) expect(await post(system, { form })).toEqual({ status: 200, body: EMPTY })
  await system.stack.settle()
  expect(await readEverything()).toEqual(before)
  expect(system.stack.carrier.messages.all()).toEqual([])
  expect(system.problems).toEqual([])
})

test('a request that is delivered again at once is answered the same, and done once', async () => {
  system = await startSystem()
  const form = parameters()
  const first = await post(system, { form })
  const before = await readEverything()
  expect(await post(system, { form })).toEqual(first)
  expect(await readEverything()).toEqual(before)
})
