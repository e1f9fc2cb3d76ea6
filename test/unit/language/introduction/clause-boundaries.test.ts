import { expect, test } from 'vitest'
import { startsClause } from '../../../../lib/language/introduction/clause-boundaries.ts'
import { tokenize } from '../../../../lib/language/introduction/tokens.ts'

/** The words, after the first, with which a new statement begins. */
const readStarts = (text: string) => {
  const tokens = tokenize(text)
  return tokens.flatMap(({ text: word }, at) => (at > 0 && startsClause(tokens, at) ? [word] : []))
}

test.each([
  ['a nurse and wants a van', ['and']],
  ['the talk was long but there will be more', ['but']],
  ['a nurse and her number is new', ['and', 'her']],
  ['a nurse who loves tea', ['who']],
  ['so loud there was a band', ['there']],
  ['a nurse she is from Rome', ['she']],
  ["a nurse she's from Rome", ["she's"]],
  ['a nurse shes from Rome', ['shes']],
  ['sent a photo his number is up', ['his']],
  ['attached his number is new', ['his']],
  ['a nurse her email \ue200', ['her']],
  ['a sculptor looking for a gallery', ['looking']],
  ['a sculptor needs a gallery', ['needs']],
  ['at kubecon we met two people', ['we']],
  ['elsewhere we met two people', ['we']],
])('in "%s" a statement begins with %j', (text, words) => {
  expect(readStarts(text)).toEqual(words)
})

test.each([
  'salt and pepper',
  'over there this week',
  'out there issues come up',
  'what she is after',
  'to fix his website',
  'a nurse his wife is tall',
  'a nurse and her wife left',
  'a nurse his number issues went away',
  'a nurse his number this week',
  'ok text his number is',
  'a nurse they maybe',
  'knows her number',
  "Ana's looking for a van",
  'a nurse looking forward a bit',
  'a nurse looking into vans',
  'a gourmet chef',
  'who needs a gallery',
  'the sushi was good',
  'new ideas were good',
  'at kubecon i gotta run',
  'at kubecon i forgot it',
  'the cafe where i met him',
])('in "%s" there is one statement', (text) => {
  expect(readStarts(text)).toEqual([])
})
