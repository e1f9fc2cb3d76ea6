import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Moment } from '../../../../lib/domain/moment.ts'
import type { Introduction, Reading } from '../../../../lib/language/introduction/reading.ts'
import { readIntroductions } from '../../../../lib/language/introduction.ts'
import { findWhen } from '../../../../lib/language/when.ts'
import { connectives } from '../../../../lib/language/words/connectives.ts'
import { readLoggingExamples, readMoreLoggingExamples } from '../../../examples/logging/example.ts'

const moment: Moment = { today: '2026-11-23', time: '10:00', country: 'US' }
/** All of the sample, and every fifth of the other texts. */
const examples = [...readLoggingExamples(), ...readMoreLoggingExamples().filter((_, i) => i % 5 === 0)].map(
  ({ text }) => text,
)

/** Everything kept of a text, as folded words. */
function wordsKept(people: readonly Introduction[]): Set<string> {
  return new Set(splitWords(JSON.stringify(people).replaceAll('\\n', ' ')))
}

const splitWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .map((word) => word.replace(/^'|'s?$/g, ''))

/** The words of the days that a text names: a day to follow up stands for them. */
function wordsOfDays(text: string): Set<string> {
  const days: string[] = []
  for (let at = 0; at < text.length; ) {
    const found = findWhen(text.slice(at), moment)
    if (found === null) break
    days.push(text.slice(at + found.index, at + found.index + found.length))
    at += found.index + found.length
  }
  return new Set(
    [...days, ...text.split(/[^\p{L}\d/]+/u).filter((word) => findWhen(word, moment) !== null)].flatMap(splitWords),
  )
}
const marks =
  /^(?:x4417|comma|period|colon|dash|exclamation|question|mark|point|full|stop|new|line|paragraph|semicolon|open|close|paren|hyphen|plus|at|dot|underscore)$/

test('keeps every word that does not lead in', () => {
  for (const text of examples) {
    const kept = wordsKept(readIntroductions(text, moment).people)
    const days = wordsOfDays(text)
    const lost = splitWords(text).filter(
      (word) =>
        word.length > 1 &&
        !kept.has(word) &&
        !connectives.has(word) &&
        !days.has(word) &&
        !/^\d/.test(word) &&
        !marks.test(word),
    )
    expect(lost, text).toEqual([])
  }
})

const ignoreCaseOfNotes = ({ certainty, people }: Reading) => ({
  certainty,
  people: people.map((person) => ({ ...person, notes: person.notes.map((note) => note.toLowerCase()) })),
})

test('does not mind extra spaces, the case of a lead-in or a full stop at the end', () => {
  for (const text of examples) {
    const read = readIntroductions(text, moment)
    expect(readIntroductions(`  ${text.replaceAll(' ', '  ')} `, moment), text).toEqual(read)
    if (!/(?:[.!?\n]|\b[A-Z])$/.test(text)) expect(readIntroductions(`${text}.`, moment), text).toEqual(read)
    const lead = /^(?:met|add|just met|ran into|talked to|new|had lunch with)\b/i.exec(text)?.[0]
    if (lead === undefined) continue
    for (const said of [lead.toLowerCase(), lead[0]?.toUpperCase() + lead.slice(1).toLowerCase()]) {
      // A note may begin with the lead-in, and is kept as it was written.
      const again = readIntroductions(said + text.slice(lead.length), moment)
      expect(ignoreCaseOfNotes(again), text).toEqual(ignoreCaseOfNotes(read))
    }
  }
})

test('never throws and takes under 20 ms on any 1,600 code points', () => {
  const word = fc.oneof(
    fc.constantFrom(...examples.flatMap((text) => text.split(' '))),
    fc.constantFrom(
      ',',
      '. ',
      '(',
      ')',
      '"',
      "'",
      ' - ',
      '/',
      '\n',
      '@',
      '#',
      '555-0134',
      'at',
      'and',
      'looking for',
      'friday',
    ),
    fc.string({ unit: 'grapheme', maxLength: 12 }),
  )
  const text = fc.array(word, { maxLength: 400 }).map((words) => [...words.join(' ')].slice(0, 1600).join(''))
  fc.assert(
    fc.property(text, (said) => {
      const times = [0, 1, 2].map(() => {
        const start = performance.now()
        readIntroductions(said, moment)
        return performance.now() - start
      })
      expect(Math.min(...times)).toBeLessThan(20)
    }),
    { numRuns: 150 },
  )
})
