import { Readable } from 'node:stream'
import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { readLines } from '../../../infra/local/chat/lines.ts'
import { readOptions } from '../../../infra/local/chat/options.ts'
import { readUntil, readWait } from '../../../infra/local/chat/steering.ts'
import { OptionsError } from '../../../infra/local/options.ts'

const zone = 'America/New_York'
const saturday = Temporal.PlainDateTime.from('2026-10-31T10:00').toZonedDateTime(zone)
const local = (instant: Temporal.Instant | null) => instant?.toZonedDateTimeISO(zone).toString().slice(0, 16) ?? null

test.each([
  ['3d', '2026-11-03T10:00'],
  ['1d', '2026-11-01T10:00'],
  ['24h', '2026-11-01T09:00'],
  ['30m', '2026-10-31T10:30'],
  ['1w 2d', '2026-11-09T10:00'],
  ['2h1d', '2026-11-01T12:00'],
  ['0m', '2026-10-31T10:00'],
  ['soon', null],
  ['', null],
  ['3', null],
  ['-1d', null],
])('waits %s over the end of summer time', (argument, expected) => {
  expect(local(readWait(argument, saturday))).toBe(expected)
})

test.each([
  ['2026-12-01T09:00', '2026-12-01T09:00'],
  ['2027-03-14T02:30', '2027-03-14T03:30'],
  ['2026-02-30T09:00', null],
  ['2026-12-01', null],
  ['tomorrow', null],
])('goes until %s', (argument, expected) => {
  expect(local(readUntil(argument, zone))).toBe(expected)
})

test('reads the options', () => {
  const options = readOptions(['--json', '--now', '2026-11-23T10:00:00-05:00', '--timezone', zone, '--data', 'folder'])
  expect({ ...options, now: options.now?.toString() }).toEqual({
    json: true,
    now: '2026-11-23T15:00:00Z',
    timezone: zone,
    data: 'folder',
  })
})

test("lets the clock run in this machine's zone and keeps nothing unless told otherwise", () => {
  expect(readOptions([])).toEqual({ json: false, now: null, timezone: Temporal.Now.timeZoneId(), data: null })
})

test.each([
  [['--loud']],
  [['more']],
  [['--now', 'noon']],
  [['--now', '2026-11-23T10:00:00']],
  [['--timezone', 'Mars/Olympus']],
  [['--data', '']],
  [['--now']],
])('refuses %j', (args) => {
  expect(() => readOptions(args)).toThrow(OptionsError)
})

test('ends a line at a line feed only', async () => {
  const lines: string[] = []
  const input = Readable.from([Buffer.from('one\ntw'), Buffer.from('o\u2028 still two\r\n\nlast')])
  for await (const line of readLines(input, new AbortController().signal)) lines.push(line)
  expect(lines).toEqual(['one', 'two\u2028 still two', '', 'last'])
})
