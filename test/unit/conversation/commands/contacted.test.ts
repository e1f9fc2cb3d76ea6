import { expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'

test.each([
  'coffee with ana today',
  'coffee with ana today at 9am',
  'lunch with ana this morning',
  'having tea with ana',
])('it may have been, and is a contact: "%s"', (text) => {
  const talk = new Talk([contactOf('Ana Silva')])
  expect(talk.say(text)).toBe('Followed up with Ana Silva. Next: Wed Dec 23.')
  expect(talk.notes()).toEqual([text])
})

test.each([
  ['had lunch with ana on friday', ' on Fri Nov 20', 'Wed Dec 23'],
  ['saw ana last week', '', 'Wed Dec 23'],
  ['called ana on monday, ping her friday', '', 'Fri Nov 27'],
  ['saw ana and check in again in 3 weeks', '', 'Mon Dec 14'],
  ['called ana, call her again tomorrow 3pm', '', 'Tue Nov 24 3pm'],
])('a day in the past is not when to follow up, and what is said after it is: "%s"', (text, on, next) => {
  const talk = new Talk([contactOf('Ana Silva', { organization: 'Figma' })])
  expect(talk.say(text)).toBe(`Followed up with Ana Silva${on}. Next: ${next}.`)
  expect(talk.person('Ana Silva').touches).toBe(1)
})

test.each([
  ['had lunch with Priya Costa', /^Saved Priya Costa/],
  ['had lunch with Priya Sharma', /^Saved Priya Sharma/],
  ['called Priya Sharma', /^Saved Priya Sharma/],
  ['lunch Priya Sharma friday', /^Saved Priya Sharma/],
  ['remind me about Priya Sharma on friday', /^Saved Priya Sharma\. I'll remind you Fri Nov 27\./],
])('somebody of the same first name is not followed up with: "%s"', (text, expected) => {
  const talk = new Talk([contactOf('Priya Raman')])
  expect(talk.say(text)).toMatch(expected)
  expect(talk.person('Priya Raman')).toMatchObject({ touches: 0, followUp: contactOf('Priya Raman').followUp })
})

test.each(['saw Priya Tuesday', 'called Priya About Lunch'])(
  'what follows a first name with a capital may be no surname: "%s"',
  (text) => {
    expect(new Talk([contactOf('Priya Raman')]).say(text)).toMatch(/^Followed up with Priya Raman/)
  },
)
