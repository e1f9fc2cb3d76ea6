import { expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'

test.each([
  ['coffee with ana today at 3pm', 'Moved Ana Silva to Mon Nov 23 3pm. Noted: coffee with ana.'],
  ['lunch ana friday', 'Moved Ana Silva to Fri Nov 27. Noted: lunch ana.'],
  ['tmrw for ana', 'Moved Ana Silva to Tue Nov 24.'],
  ['seeing ana friday', 'Moved Ana Silva to Fri Nov 27.'],
  ['coffee with ana soon', 'Ana Silva: next Wed Nov 25. To move it, text e.g. ANA FRIDAY.'],
])('it is still to come: "%s"', (text, expected) => {
  const talk = new Talk([contactOf('Ana Silva')])
  expect(talk.say(text)).toBe(expected)
  expect(talk.person('Ana Silva').touches).toBe(0)
})
