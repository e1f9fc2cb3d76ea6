import { Temporal } from 'temporal-polyfill'
import { expect, test, vi } from 'vitest'
import { readRecurrence } from '../../../infra/local/aws/cron.ts'
import { createTimeline } from '../../../infra/local/timeline.ts'

const instant = (time: string) => Temporal.Instant.from(`2026-11-23T${time}Z`)
const settle = async () => {}

function start({ frozen = true } = {}) {
  const timeline = createTimeline({ start: instant('10:00'), frozen, settle })
  const log: string[] = []
  const note = (name: string) => () => void log.push(`${name} ${timeline.now().toString().slice(11, 16)}`)
  return { timeline, log, note }
}

test('does what is due in order, and what is due at once in the order it was set', async () => {
  const { timeline, log, note } = start()
  timeline.at(instant('12:00'), note('b'))
  timeline.at(instant('11:00'), note('a'))
  timeline.at(instant('12:00'), note('c'))
  timeline.at(instant('12:01'), note('too late'))
  await timeline.moveTo(instant('12:00'))
  expect(log).toEqual(['a 11:00', 'b 12:00', 'c 12:00'])
})

test('does what a job sets on the way', async () => {
  const { timeline, log, note } = start()
  timeline.at(instant('11:00'), () => void timeline.at(instant('11:30'), note('then')))
  await timeline.moveTo(instant('12:00'))
  expect(log).toEqual(['then 11:30'])
  expect(timeline.now().toString()).toBe('2026-11-23T12:00:00Z')
})

test('does not do what was cancelled', async () => {
  const { timeline, log, note } = start()
  timeline.at(instant('11:00'), note('a'))()
  await timeline.moveTo(instant('12:00'))
  expect(log).toEqual([])
})

test('never goes back, and does at once what is overdue', async () => {
  const { timeline, log, note } = start()
  timeline.at(instant('09:00'), note('overdue'))
  await timeline.moveTo(instant('08:00'))
  expect(log).toEqual(['overdue 10:00'])
})

test('goes on where the last thing was done when it moves through a minute', async () => {
  const { timeline, log, note } = start()
  timeline.at(instant('10:00:30'), note('a'))
  await timeline.moveThrough(instant('10:00:59'))
  expect(log).toEqual(['a 10:00'])
  expect(timeline.now().toString()).toBe('2026-11-23T10:00:30Z')
})

test('recurs until the target', async () => {
  const { timeline, log, note } = start()
  timeline.every(readRecurrence('cron(17 * * * ? *)'), note('sweep'))
  await timeline.moveTo(instant('12:17'))
  expect(log).toEqual(['sweep 10:17', 'sweep 11:17', 'sweep 12:17'])
})

test('makes moves asked for at once one after the other', async () => {
  const { timeline, log, note } = start()
  timeline.at(instant('11:00'), () => new Promise((resolve) => setTimeout(resolve, 10)))
  timeline.at(instant('13:00'), note('b'))
  await Promise.all([timeline.moveTo(instant('12:00')), timeline.moveTo(instant('14:00'))])
  expect(log).toEqual(['b 13:00'])
})

test('runs as real time does when it is not frozen', () => {
  vi.useFakeTimers({ now: 0 })
  const { timeline } = start({ frozen: false })
  vi.setSystemTime(90_000)
  expect(timeline.now().toString()).toBe('2026-11-23T10:01:30Z')
  vi.useRealTimers()
})

test.each([
  ['cron(17 * * * ? *)', '10:17', '11:17'],
  ['cron(17 * * * ? *)', '10:16:59', '10:17'],
  ['cron(30 9 * * ? *)', '09:00', '09:30'],
  ['rate(1 hour)', '10:00', '11:00'],
  ['rate(15 minutes)', '10:01', '10:15'],
])('reads %s: after %s comes %s', (expression, after, next) => {
  expect(readRecurrence(expression)(instant(after)).toString()).toBe(instant(next).toString())
})

test('does not guess at a schedule it does not understand', () => {
  expect(() => readRecurrence('cron(0 9 ? * MON *)')).toThrow('cron(0 9 ? * MON *)')
})
