import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isGsm7 } from '../../../lib/language/segments.ts'
import { formatTimeZone, readTimeZone } from '../../../lib/language/time-zone.ts'
import { listPhrases } from '../../../lib/language/words/list-words.ts'
import { stateZones, zoneNames } from '../../../lib/language/words/zones.ts'

describe('readTimeZone', () => {
  test.each([
    ['Lisbon', 'Europe/Lisbon'],
    ['madrid', 'Europe/Madrid'],
    ['America/New_York', 'America/New_York'],
    ['america/new_york', 'America/New_York'],
    ['new york', 'America/New_York'],
    ['eastern', 'America/New_York'],
    ['Eastern Standard Time', 'America/New_York'],
    ['PST', 'America/Los_Angeles'],
    ['pacific time', 'America/Los_Angeles'],
    ['US/Central', 'America/Chicago'],
    ['boise', 'America/Boise'],
    ['San Francisco.', 'America/Los_Angeles'],
    ['S\u00e3o Paulo', 'America/Sao_Paulo'],
    ['Zu\u0308rich', 'Europe/Zurich'],
    ['kolkata', 'Asia/Kolkata'],
    ['mumbai', 'Asia/Kolkata'],
    ['Asia/Kolkata', 'Asia/Kolkata'],
    ['Kyiv', 'Europe/Kyiv'],
    ['texas', 'America/Chicago'],
    ['Boston, MA', 'America/New_York'],
    ['Lisbon, Portugal', 'Europe/Lisbon'],
    ['Chicago, USA', 'America/Chicago'],
    ['utc', 'UTC'],
  ])('reads "%s"', (text, expected) => {
    expect(readTimeZone(text)).toBe(expected)
  })

  test.each([
    '',
    'narnia',
    'Foo/Bar',
    'IST',
    'Birmingham',
    'Georgia',
    'Paris, Texas',
    'Portland, Maine',
    'GMT+1',
    'me',
    'davis',
  ])('reads none in "%s", unknown or ambiguous', (text) => {
    expect(readTimeZone(text)).toBeNull()
  })

  test('reads every zone that the runtime lists', () => {
    for (const zone of Intl.supportedValuesOf('timeZone')) expect(readTimeZone(zone)).toBe(zone)
  })

  test('takes any text without failing', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => typeof readTimeZone(text) !== 'undefined'))
  })
})

describe('the table of zones', () => {
  test('has only zones that exist', () => {
    const zones = [...Object.keys(zoneNames), ...Object.keys(stateZones)]
    for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
  })

  test('says every name once, so that none is ambiguous', () => {
    const names = Object.values(zoneNames).flatMap((names) => listPhrases(names))
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([])
  })

  test('finds every name it has', () => {
    for (const [zone, names] of Object.entries(zoneNames)) {
      for (const name of listPhrases(names)) expect([name, readTimeZone(name)]).toEqual([name, zone])
    }
  })
})

test('takes nothing long for a zone', () => {
  expect(readTimeZone('lisbon '.repeat(100))).toBeNull()
})

describe('formatTimeZone', () => {
  test('shows the city first', () => {
    expect(formatTimeZone('Europe/Lisbon')).toBe('Lisbon (Europe/Lisbon)')
    expect(formatTimeZone('America/Argentina/Buenos_Aires')).toBe('Buenos Aires (America/Argentina/Buenos_Aires)')
    expect(formatTimeZone('UTC')).toBe('UTC')
  })

  test('needs nothing but GSM-7', () => {
    expect(Intl.supportedValuesOf('timeZone').filter((zone) => !isGsm7(formatTimeZone(zone)))).toEqual([])
  })
})
