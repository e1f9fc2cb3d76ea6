import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Temporal } from 'temporal-polyfill'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OWNER_ID } from '../../infra/local/chat/owner.ts'
import { type System, startSystem } from './system.ts'

let folder: string
let system: System

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'wellmet-time-'))
})

afterEach(async () => {
  await system.close()
  rmSync(folder, { recursive: true, force: true })
})

const REMINDER = 'Follow up with Ana Silva: looking for a lawyer. DONE, LATER or SKIP?'
const alarm = () => system.stack.functions.invoke(process.env.ALARM_TARGET_ARN ?? '', { owner: OWNER_ID })

/** Nothing runs from one time to another, in New York. */
async function stopUntil(now: string): Promise<void> {
  await system.close()
  system = await startSystem({
    data: folder,
    now: Temporal.PlainDateTime.from(now).toZonedDateTime('America/New_York').toInstant().toString(),
  })
}

describe('an alarm', () => {
  beforeEach(async () => {
    system = await startSystem({ data: folder })
    await system.say('Met Ana Silva, needs a lawyer')
  })

  test('that is lost costs at most an hour', async () => {
    await system.close()
    rmSync(`${folder}/alarms.jsonl`)
    system = await startSystem({ data: folder, now: '2026-11-25T08:59:00-05:00' })
    expect(await system.until('2026-11-25T09:16')).toEqual([])
    expect(await system.until('2026-11-25T09:17')).toEqual([REMINDER])
    expect(await system.until('2026-11-26T12:00')).toEqual([])
  })

  test('that fires twice sends once', async () => {
    expect(await system.until('2026-11-25T09:00')).toEqual([REMINDER])
    await alarm()
    expect(await system.until('2026-11-25T09:05')).toEqual([])
    await alarm()
    expect(await system.until('2026-11-26T12:00')).toEqual([])
  })

  test('that is early sends nothing, and the reminder comes in time', async () => {
    expect(await system.until('2026-11-25T08:50')).toEqual([])
    await alarm()
    expect(await system.until('2026-11-25T08:59')).toEqual([])
    expect(await system.until('2026-11-25T09:00')).toEqual([REMINDER])
  })

  test('that is late sends when it comes', async () => {
    await stopUntil('2026-11-25T09:40')
    expect((await system.line('/wait 1m')).map(({ body }) => body)).toEqual([REMINDER])
    expect(await system.until('2026-11-26T12:00')).toEqual([])
  })

  test('does not go off again when the clock jumps back', async () => {
    expect(await system.until('2026-11-25T09:00')).toEqual([REMINDER])
    await stopUntil('2026-11-25T08:59')
    expect(await system.until('2026-11-25T09:00')).toEqual([])
    expect(await system.until('2026-11-26T12:00')).toEqual([])
  })
})

describe('an outage of a week', () => {
  test('ends with one text', async () => {
    system = await startSystem({ data: folder })
    for (const text of ['Met Ana Silva, needs a lawyer', 'Met Bob Lee, needs a job', 'Met Cleo Marsh, needs a loan']) {
      await system.say(text)
    }
    await system.say('asked bob')
    // On a Monday morning, when last week's text is due as well.
    await stopUntil('2026-11-30T10:00')
    const texts = (await system.line('/wait 2h')).map(({ body }) => body)
    expect(texts).toHaveLength(1)
    for (const part of ['Ana Silva', 'Cleo Marsh', 'No answer from Bob Lee', 'This week'])
      expect(texts[0]).toContain(part)
    expect(await system.say('1 done')).toEqual([expect.stringContaining('Followed up with')])
  })
})

/** Days on which clocks are changed, and the days around them. */
const CHANGES: [string, string][] = [
  ['America/New_York', '2027-03-14'],
  ['America/New_York', '2026-11-01'],
  ['Europe/London', '2027-03-28'],
  ['Europe/London', '2026-10-25'],
  ['Australia/Sydney', '2026-10-04'],
  ['Australia/Sydney', '2027-04-04'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Australia/Lord_Howe', '2027-04-04'],
  ['Pacific/Apia', '2020-09-27'],
  ['Pacific/Apia', '2021-04-04'],
]

describe('the day on which clocks are changed', () => {
  test.each(CHANGES)('in %s on %s brings each reminder once, at its local time', async (zone, day) => {
    const date = Temporal.PlainDate.from(day)
    const at = (on: Temporal.PlainDate) => on.toZonedDateTime({ timeZone: zone, plainTime: '10:00' })
    system = await startSystem({
      zone,
      now: at(date.subtract({ days: 1 }))
        .toInstant()
        .toString(),
    })
    await system.say('Met Ana Silva, needs a lawyer. Follow up tomorrow')
    await system.say('Met Bob Lee, needs a job. Follow up tomorrow at 3pm')
    await system.say('Met Cleo Marsh, needs a loan. Follow up in 2 days')
    const arrivals = await system.line(`/until ${date.add({ days: 1 })}T12:00`)
    const times = arrivals.filter(({ body }) => body.startsWith('Follow up')).map((one) => one.at.slice(0, 16))
    expect(times).toEqual([`${day}T09:00`, `${day}T15:00`, `${date.add({ days: 1 })}T09:00`])
  })

  test('has an hour that does not exist: what was meant for it comes right after', async () => {
    system = await startSystem({ now: '2027-03-13T10:00:00-05:00' })
    await system.say('quiet off')
    await system.say('Met Ana Silva, needs a lawyer. Follow up tomorrow at 2:30am')
    const [only, ...others] = await system.line('/until 2027-03-14T12:00')
    expect([only?.at, others]).toEqual(['2027-03-14T03:30:00-04:00', []])
  })

  test('has an hour that comes twice: what was meant for it comes once', async () => {
    system = await startSystem({ now: '2026-10-31T10:00:00-04:00' })
    await system.say('quiet off')
    await system.say('Met Ana Silva, needs a lawyer. Follow up tomorrow at 1:30am')
    const [only, ...others] = await system.line('/until 2026-11-01T12:00')
    expect([only?.at, others]).toEqual(['2026-11-01T01:30:00-04:00', []])
  })
})

describe('a leap day', () => {
  test('is a day like others', async () => {
    system = await startSystem({ now: '2028-02-28T10:00:00-05:00' })
    await system.say('Met Ana Silva, needs a lawyer. Follow up tomorrow')
    const [only] = await system.line('/until 2028-02-29T12:00')
    expect(only).toMatchObject({ at: '2028-02-29T09:00:00-05:00', body: REMINDER })
    expect(await system.say('done')).toEqual([expect.stringContaining('Thu Mar 30')])
  })
})
