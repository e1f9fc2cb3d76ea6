import { expect, test } from 'vitest'
import { tokenize } from '../../../../lib/language/introduction/tokens.ts'
import { readCues } from '../../../../lib/language/tagging/cues.ts'

const moment = { today: '2026-11-23', time: '10:00', country: 'US' }

/** What the lists say of each word of a text. */
const listsOf = (text: string): number[] => readCues(text, tokenize(text), moment).map(({ lists }) => lists)

test('an employer of several words is known as a whole: its first word and the others are marked apart', () => {
  const [goldman, sachs] = listsOf('Goldman Sachs')
  const [alone] = listsOf('Sachs')
  expect(sachs).not.toBe(alone)
  expect(listsOf('Ana at Goldman Sachs').slice(2)).toEqual([goldman, sachs])
  expect(listsOf('Goldman Sachs Ana')[2]).toBe(listsOf('Ana')[0])
})

test.each(['The Home Depot', 'Home Depot', 'san francisco', 'Burning Man'])(
  '%s is known by all of its words',
  (phrase) => {
    const words = phrase.split(' ')
    const together = listsOf(phrase)
    expect(together).not.toEqual(words.flatMap(listsOf))
    expect(listsOf(`${phrase}, Ana`).slice(0, words.length)).toEqual(together)
  },
)

test('the words of a day are marked, its first apart', () => {
  const [ping, friday, at3] = listsOf('ping friday 3pm')
  expect(ping).toBe(listsOf('ping')[0])
  expect(friday).toBe(listsOf('friday')[0])
  expect(at3).not.toBe(listsOf('3pm')[0])
})

test('of many days the first four are marked', () => {
  const days = listsOf('friday, friday, friday, friday, friday').filter((_, nth) => nth % 2 === 0)
  expect(days.map((lists) => lists === days[0])).toEqual([true, true, true, true, false])
})

test('a contact detail is a mark, a number its digits, whatever they are', () => {
  const words = (text: string) => readCues(text, tokenize(text), moment).map(({ word }) => word)
  expect(words('Room 42')).toEqual(words('Room 17'))
  expect(words('Room 42')).not.toEqual(words('Room 7'))
})

test('a small word says nothing by its capital, but one that is also a name does', () => {
  const shapes = (text: string) => readCues(text, tokenize(text), moment).map(({ shape }) => shape)
  expect(shapes('Met Ana')).toEqual(['s', 'Xx'])
  expect(shapes("王伟 O'Hara-Lee McKay iOS 3rd x-ray ANA")).toEqual(['é', 'X-X', 'Xx-', 'xX', '0x', 'x-', 'XX'])
})
