import { describe, expect, test } from 'vitest'
import type { Introduction } from '../../../../lib/language/introduction/reading.ts'
import { readIntroductions } from '../../../../lib/language/introduction.ts'

const readAll = (text: string) => readIntroductions(text, { today: '2026-11-23', time: '10:00', country: 'US' }).people

const on = (day: string) => ({ on: day, time: null })

describe('the day to follow up', () => {
  test.each([
    ['met Bob Lee at PyCon. circle back after thanksgiving', on('2026-11-27')],
    ['Bob Lee, youth pastor, Mount Zion, ping after xmas about the food drive', on('2026-12-26')],
    ['text sep 8 Bob Lee', on('2027-09-08')],
    ['call Bob Lee on the 30th', on('2026-11-30')],
    ['then ping Bob Lee friday', on('2026-11-27')],
    ['please follow up with Bob Lee next week', on('2026-11-30')],
    ['Bob Lee works nights. call him dec 3', on('2026-12-03')],
    ['Bob Lee, yoga teacher. Text Sat', on('2026-11-28')],
    ['Bob Lee, travel nurse, circle back after thanksgiving, say dec 1', on('2026-12-01')],
    ['Bob Lee, pricing analyst, PwC. Ping in a month? no, make it dec 14', on('2026-12-14')],
    ['Bob Lee, ping him sep 8', on('2027-09-08')],
    ['Bob Lee bday jan 4', null],
  ])('in "%s" is %j', (text, followUp) => {
    expect(readAll(text)).toMatchObject([{ name: 'Bob Lee', followUp }])
  })
})

test.each([
  ['Ana needs a bookkeeper and a new sign', ['a bookkeeper and a new sign'], []],
  ['may needs some boxes', ['some boxes'], []],
  ['Ana Silva no longer needs a bookkeeper', [], ['no longer', 'needs a bookkeeper']],
])('"%s" is a need only where it follows the name: %j, noted %j', (text, needs, notes) => {
  expect(readAll(text)).toMatchObject([{ needs, notes }])
})

describe('what is said of several', () => {
  test.each<[string, Partial<Introduction>[]]>([
    ['Ana and Wex, nurses', [{ title: 'nurses' }, { title: 'nurses' }]],
    [
      'wedding planners! Odalys Grier from Tulle & Co, Petra Hsu from Aisle Nine',
      [
        { title: 'wedding planners', organization: 'Tulle & Co' },
        { title: null, organization: 'Aisle Nine' },
      ],
    ],
  ])('goes to those named together: %s', (text, people) => {
    expect(readAll(text)).toMatchObject(people)
  })
})

test.each([
  ['#ux meetup: Ana Silva, researcher, Adobe', 'ux meetup'],
  ['Equinox party on the beach: Ana Silva, tugboat captain', 'Equinox party on the beach'],
])('the place in "%s" is %s', (text, metAt) => {
  expect(readAll(text)).toMatchObject([{ name: 'Ana Silva', metAt }])
})
