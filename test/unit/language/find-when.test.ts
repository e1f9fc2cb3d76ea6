import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findWhen, readWhen } from '../../../lib/language/when.ts'

// A Monday.
const monday = { today: '2026-11-23', time: '10:00', country: 'US' }

const find = (text: string) => {
  const found = findWhen(text, monday)
  return found && [text.slice(found.index, found.index + found.length), found.when.on, found.when.time].join('|')
}

describe('findWhen', () => {
  test.each([
    ['Ping her friday', 'friday|2026-11-27|'],
    ['Ping Ana Friday', 'Friday|2026-11-27|'],
    ['call Bob Lee Friday 3pm', 'Friday 3pm|2026-11-27|15:00'],
    ['will call Hadley Brooks thursday re the sublet', 'thursday|2026-11-26|'],
    ['chase down Everly Stroh about the invoice, wed', 'wed|2026-11-25|'],
    ['saturday email priya venkatesan the listing', 'saturday|2026-11-28|'],
    ['Tuesday follow up with Aurelio Banks', 'Tuesday|2026-11-24|'],
    ['ping her sat 3pm', 'sat 3pm|2026-11-28|15:00'],
    ['remind me jan 5 re: Lowell Vance-Porter', 'jan 5|2027-01-05|'],
    ['Check in with Delphine on dec 15th. Museum docent', 'dec 15th|2026-12-15|'],
    ['12/1 call back Reggie Tomlin 615-555-0135', '12/1|2026-12-01|'],
    ['Nolan Creed, day trader. text him the day after tomorrow', 'the day after tomorrow|2026-11-25|'],
    ['Nudge me in 10 days: Suki Yamane, pastry chef, wants a second shop', 'in 10 days|2026-12-03|'],
    ['Ping in a month? no, make it dec 14', 'in a month|2026-12-23|'],
    ['Send thank you note tmrw', 'tmrw|2026-11-24|'],
    ['nudge me in 3d', 'in 3d|2026-11-26|'],
    ['call me @ 3pm', '@ 3pm|2026-11-23|15:00'],
    ['ask her on the 15th', 'the 15th|2026-12-15|'],
    ['ping him wed the 2nd', 'wed the 2nd|2026-12-02|'],
    ['email Priya wed the 2nd', 'wed the 2nd|2026-12-02|'],
    ['call Priya the 15th', 'the 15th|2026-12-15|'],
    ['text her december twenty-first', 'december twenty-first|2026-12-21|'],
    ['remind me the first of december', 'the first of december|2026-12-01|'],
    ['ping him the first week of december', 'the first week of december|2026-12-01|'],
    ['circle back in january', 'in january|2027-01-01|'],
    ['reach out end of january', 'end of january|2027-01-28|'],
    ['call after thanksgiving', 'after thanksgiving|2026-11-27|'],
    ['ping bob before xmas', 'before xmas|2026-12-24|'],
    ['follow up after the holidays', 'after the holidays|2027-01-02|'],
    ['text me on black friday', 'black friday|2026-11-27|'],
    ['check in over the weekend', 'over the weekend|2026-11-28|'],
    ['May Thibodeaux may need a sublet, text her May 5', 'May 5|2027-05-05|'],
    ['On Friday coffee with Ana', 'Friday|2026-11-27|'],
    ['Friday Coffee with Bob', 'Friday|2026-11-27|'],
    ['coffee with Bob this Friday', 'this Friday|2026-11-27|'],
    ['coffee with Ana friday, nurse at Kaiser', 'friday|2026-11-27|'],
    ['coffee with Ana - friday', 'friday|2026-11-27|'],
    ['call Ana 415-555-0134 - 3pm', '3pm|2026-11-23|15:00'],
    ['move the 3pm call to friday', 'friday|2026-11-27|'],
    ['speaks at 3 to friday people, ping her dec 3', 'dec 3|2026-12-03|'],
    ['coffee with Ana wed the 2nd', 'wed the 2nd|2026-12-02|'],
    ['see Ana on sat', 'sat|2026-11-28|'],
    ['needs a van in 3 days', 'in 3 days|2026-11-26|'],
    ['call Bob friday to discuss 2 offers', 'friday|2026-11-27|'],
    ['ping Ana friday about 5-10 seats', 'friday|2026-11-27|'],
    ['ping Ana friday, 3 seats', 'friday|2026-11-27|'],
    ['ping Ana friday -thx', 'friday|2026-11-27|'],
    ['ping the co-op friday', 'friday|2026-11-27|'],
    ['ping Ana 12/3 :)', '12/3|2026-12-03|'],
    ['ping Ana thu 3/4', 'thu 3/4|2027-03-04|'],
    ['ping Ana 3/4/27', '3/4/27|2027-03-04|'],
    ['ping her on 12/12', '12/12|2026-12-12|'],
    ['call Ana at 15:00', 'at 15:00|2026-11-23|15:00'],
    ['ping her by 15:00', '15:00|2026-11-23|15:00'],
  ])('finds the date in "%s"', (text, expected) => {
    expect(find(text)).toMatch(new RegExp(`^${expected.replaceAll('|', '\\|')}$`))
  })

  test.each([
    'May Thibodeaux may need a sublet from jan thru may',
    'April Sandoz starts at Patagonia in June, merch planner',
    'Monday Okeke, wedding DJ, 832-555-0114',
    'Ruby Sunday, actor',
    'Thu Nguyen, nurse',
    'Met Holly Christmas at the christmas party',
    'the new year run club, needs a santa for christmas',
    'volunteers at Second Harvest',
    'interim COO Hadiza Musa, at Jumia til march',
    'Sat next to Colleen Baptiste on the 7:15 train',
    'board game night, sat across from Idris Coleman-Bey, actuary',
    'sat 2 rows back on the flight to Denver',
    'flew for Pan Am in the 60s',
    '20 year reunion',
    'open a second shop, 3d printing',
    'lent her mine for a month',
    'an artist in 3D, back in a minute',
    'works 9-5, on call 24/7',
    'open 9am-5pm, mon-fri',
    '1 on 1 with 2/3 of the team',
    'John 3:16',
    'raising $20M, needs 3 PMs',
    'day 903-555-0112, night 903-555-0113',
    'met him last friday, 2 weeks ago',
    'writes for USA Today',
    'sunday school teacher',
    'on the 15th floor',
    'in touch by feb 30, 9999-01-01',
    'text Monday Okeke about the gig',
    'text the guy who sat next to me',
    'where Bob sat, text him',
    'runs friday  standup',
    'met him last  friday',
    'met him last friday at 3pm',
    'plays chess every friday at noon',
    'at Figma since dec 3',
    "saw dec 3's show",
    'ping her about friday-only deals',
    'ping her about the christmas party',
    'ping her about the end of june release',
    'lives between the 4th and Main',
    'owns 1/2 of the shop',
    'rates up 1/8%',
    'lot #12/3',
    'back in a min',
    'a film in 3 D',
    'open mon/fri',
    'open mon / fri',
    'open mon & fri',
    'hours - mon-fri',
    'open 9am to 5',
    'open 9am to 5pm',
    'works noon to 5pm',
    'open 9 to noon',
    'open 9:30 am - 5pm',
    'open mon to fri',
    'open monday through friday',
    'open Wed - Fri',
  ])('finds no date in "%s"', (text) => {
    expect(find(text)).toBeNull()
  })

  test('finds what the whole text would be read as, in a sentence', () => {
    const days = fc.constantFrom(
      'tomorrow',
      'friday',
      'wed',
      '3 dec',
      'in 2 weeks',
      'dec 3',
      'next week',
      'friday 3pm',
      '2026-12-03',
      'jan 5',
    )
    const leads = fc.constantFrom('ping her ', 'Call Bob Lee ', 'text him, ', 'remind me ')
    const ends = fc.constantFrom('', '.', ' about the lease', ', he is a nurse')
    fc.assert(
      fc.property(leads, days, ends, (lead, day, end) => {
        const found = findWhen(lead + day + end, monday)
        expect(found?.when).toEqual(readWhen(day, monday))
        expect((lead + day + end).slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(day)
      }),
    )
  })

  test('takes any text without failing', () => {
    const words = fc.constantFrom(
      'friday',
      'sat',
      '3',
      'pm',
      '/',
      'next',
      'week',
      'in',
      'May',
      ',',
      '12',
      ':',
      'ſat',
      'İ',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.array(words).map((parts) => parts.join(' ')),
      fc.array(words).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const found = findWhen(text, monday)
        return found === null || (found.length > 0 && found.index + found.length <= text.length)
      }),
    )
  })

  test.each([
    "the dec 3's party",
    "the 12/3's menu",
    'the 7:15 train',
    'the 3pm session',
    '5 June Park',
    'sat next to him',
    'sat with ana',
  ])('finds no day in "%s"', (text) => {
    expect(findWhen(text, monday)).toBeNull()
  })

  test.each([
    ['call her sat', '2026-11-28'],
    ['ping ana sun about the lease', '2026-11-29'],
    ['text bob sat re the van', '2026-11-28'],
  ])('finds the weekend in "%s"', (text, on) => {
    expect(findWhen(text, monday)?.when.on).toBe(on)
  })

  test.each([
    ['ping Bob sat', 'sat|2026-11-28|'],
    ['met him last friday', null],
    ['open mon-fri', null],
  ])('finds in "%s" at the beginning of a long text what it finds there alone', (text, expected) => {
    expect(find(`${text}. ${'He sells old lamps. '.repeat(20)}`)).toBe(expected)
  })

  test('reads a very long text at once', () => {
    const started = performance.now()
    findWhen('sat next to monday okeke '.repeat(1300), monday)
    expect(performance.now() - started).toBeLessThan(1500)
  })
})
