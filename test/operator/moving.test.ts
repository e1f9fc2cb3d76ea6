import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { runOperator } from '../cloud/operator.ts'
import { readEverything } from '../integration/everything.ts'
import { type System, startSystem } from '../integration/system.ts'

// What expires is left behind at an import, which looks at the real clock.
const NOW = Temporal.Now.instant().toString()

let folder: string
let system: System | null

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-test-'))
})

afterEach(async () => {
  await system?.close()
  rmSync(folder, { recursive: true, force: true })
})

const at = (name: string) => join(folder, name)

async function open(name: string): Promise<System> {
  system = await startSystem({ data: at(name), now: NOW })
  return system
}

async function close(): Promise<void> {
  await system?.close()
  expect(system?.problems).toEqual([])
  system = null
}

test('an owner goes on in another place where they were: everything is there, and the reminder comes once', async () => {
  const before = await open('one')
  await before.say('Met Ana Silva, designer at Figma, needs a lawyer')
  await before.say('Bob Lee')
  const [everything, contacts] = [await readEverything(), await before.contacts()]
  await close()
  expect(await runOperator('export', at('file'), '--data', at('one'))).toMatchObject({ code: 0 })
  expect(await runOperator('import', at('file'), '--data', at('two'))).toMatchObject({ code: 0 })
  const after = await open('two')
  expect(await readEverything()).toEqual(everything)
  expect(await after.contacts()).toEqual(contacts)
  // The question that was open still is, and the latest change can be taken back.
  expect(await after.say('a job')).toEqual([expect.stringContaining('Bob Lee')])
  expect(await after.say('undo')).toEqual([expect.stringContaining('Taken back')])
  const reminders = (await after.line('/wait 8d')).filter(({ body }) => /Ana Silva.*DONE/s.test(body))
  expect(reminders).toHaveLength(2)
  await close()
}, 120_000)

test('an alarm is set for what comes next, to the minute', async () => {
  const before = await open('one')
  await before.say('met Ana Silva')
  await before.say('ana tomorrow 3:07pm')
  const [due] = (await before.contacts()).map(({ followUp }) => followUp?.at)
  expect(due).toContain('T15:07')
  await close()
  await runOperator('export', at('file'), '--data', at('one'))
  await runOperator('import', at('file'), '--data', at('two'))
  const after = await open('two')
  const [arrival] = await after.line('/wait 2d')
  expect(arrival?.at.slice(0, 16)).toBe(due?.slice(0, 16))
  await close()
}, 120_000)

test.each([
  [['import'], 'Which file?'],
  [['import', 'none.jsonl', '--data', 'two'], 'none.jsonl cannot be read'],
  [['export', 'file', '--data', 'two', '--deployment', 'ana'], 'are two places'],
  [['export', 'file', '--data', 'two'], 'There is no such owner'],
  [['export', 'file', '--deployment', 'nobody'], 'There is no'],
  [['import', 'thesis.txt', '--data', 'two'], "is no export of wellmet's"],
])(
  '%j is a sentence, and exit code 1',
  async ([command = '', ...args], sentence) => {
    writeFileSync(at('thesis.txt'), 'mine')
    const paths = args.map((one) => (/^(two|file|none\.jsonl|thesis\.txt)$/.test(one) ? at(one) : one))
    const { code, said } = await runOperator(command, ...paths)
    expect({ code, said }).toMatchObject({ code: 1, said: expect.stringContaining(sentence) })
    expect(existsSync(at('file'))).toBe(false)
  },
  60_000,
)
