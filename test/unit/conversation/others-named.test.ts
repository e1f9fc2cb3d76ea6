import { expect, test } from 'vitest'
import { contactOf, Talk } from './view-fixture.ts'

test.each([
  ["sid's wife is called Mona", 'wife is called Mona'],
  ["Sid's dog is named Rex", 'dog is named Rex'],
  ['sid has a daughter called Mona', 'has a daughter called Mona'],
  ["sid's new puppy named rex", 'new puppy named rex'],
  ['sid mentioned Mona Reed at Etsy', 'mentioned Mona Reed at Etsy'],
  ['sid told me about Mona Reed', 'told me about Mona Reed'],
])('whoever belongs to someone, or came up, is a note on them: "%s"', (text, note) => {
  const talk = new Talk([contactOf('Sid Rao')])
  expect(talk.say(text)).toBe('Noted on Sid Rao.')
  expect(talk.notes('Sid Rao')).toEqual([note])
  expect(talk.people).toHaveLength(1)
})

test.each(['her son is called Max', 'she mentioned Mona Reed'])('and with a pronoun: "%s"', (text) => {
  const talk = new Talk([contactOf('Dana Wu')])
  talk.say('dana')
  expect(talk.say(text)).toBe('Noted on Dana Wu.')
  expect(talk.notes('Dana Wu')).toEqual([text])
  expect(talk.people).toHaveLength(1)
})

test.each([
  'sid introduced me to a guy called Bob Lee',
  'met a guy called Bob Lee',
  'had coffee with a woman named Bob Lee',
])('whoever was met is logged: "%s"', (text) => {
  const talk = new Talk([contactOf('Sid Rao')])
  expect(talk.say(text)).toMatch(/^Saved Bob Lee/)
})
