import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { fold, foldWords } from '../../domain/name.ts'
import { capitalizeName } from '../../language/introduction/capitals.ts'
import { isCommonWord } from '../../language/introduction/lexicon.ts'
import { nameTooLong, renamed, sameName } from '../../language/replies/change.ts'
import { change } from '../changes.ts'
import { definePersonCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { byName, findByName, Who } from '../people.ts'
import type { View } from '../view.ts'
import { defineFact } from './fact.ts'

const LONGEST_NAME = 80
const LED = /^(?:please\s+)?rename\s+(?:contact\s+)?(.+)$/is
const TO = /^(.+?)\s*(?:\s(?:to|as|into)\s|->|=>|\u2192|[:,=]\s)\s*(.+)$/is
const OTHERWISE = [
  /^(?:change|correct|fix)\s+(.+?)'s\s+name\s+(?:to|into)\s+(.+)$/is,
  /^(.+?)'s\s+(?:full\s+|real\s+|correct\s+)?name\s+is\s+(?:actually\s+|really\s+|now\s+)?(.+)$/is,
]

/** The name as it is to be kept: exactly as written, without quotes and full stop. */
const cleanName = (said: string): string =>
  said
    .trim()
    .replace(/^["']+|["']+$/g, '')
    .replace(/(?<!\b(?:jr|sr|dr|\p{L}))[\s.!?]+$/iu, '')

/** Splits `ana silva Ana Maria Silva` after the longest beginning that someone is called by, no word said twice. */
function splitNames(said: string, view: View): [string, string] | null {
  const words = said.split(/\s+/)
  for (let count = words.length - 1; count > 0; count--) {
    const name = words.slice(0, count)
    const folded = foldWords(name.join(' '))
    const isTwice = new Set(folded).size < folded.length
    if (!isTwice && findByName(name.join(' '), view.known).length > 0)
      return [name.join(' '), words.slice(count).join(' ')]
  }
  const [first, ...others] = words
  return first !== undefined && others.length > 0 ? [first, others.join(' ')] : null
}

function readRename(text: string, view: View) {
  const said = LED.exec(text)?.[1]
  const match = said ? TO.exec(said) : (OTHERWISE.map((form) => form.exec(text)).find(Boolean) ?? null)
  const [from = '', to = ''] = match?.slice(1) ?? splitNames(said ?? '', view) ?? []
  const name = cleanName(to)
  return from !== '' && /\p{L}/u.test(name) ? { who: byName(cleanName(from)), name } : null
}

export const rename = definePersonCommand({
  name: 'rename',
  forms: ['rename ana Ana Maria Silva'],
  help: 'the name, exactly as you write it',
  args: z.object({ who: Who, name: z.string() }),
  read: readRename,
  handle: (contact, { name }, view) => giveName(contact, name, view),
})

/** Up to three words, as names are: `Costa, she works at Figma` is one, `hard to spell` is none. */
const LAST_NAME =
  /^(?:last|family|sur)[\s-]?name\s*(?:(?:is|was|:|=)\s+)?(?:actually\s+|really\s+)?(?!isn|wasn|not\b|unknown\b)(\p{L}[\p{L}'-]*(?:\s\p{L}[\p{L}'-]*){0,2})(?=[\s.!]*$|[,;.]\s)/iu

/** Somebody of whom only the first name was known, or another last one. */
export const lastName = defineFact({
  name: 'lastName',
  forms: [],
  help: '',
  fact: z.string(),
  read: (rest) => {
    const said = LAST_NAME.exec(rest)?.[1]
    const words = foldWords(said ?? '')
    return said && (words.length === 1 || !words.every(isCommonWord)) ? said : null
  },
  handle: (contact, said, view) =>
    giveName(contact, `${contact.name.replace(/\s+\S+$/, '')} ${capitalizeName(said)}`, view),
})

function giveName(contact: Contact, name: string, view: View): Draft {
  if (name === contact.name) return { reply: sameName(contact) }
  if (name.length > LONGEST_NAME) return { reply: nameTooLong(contact) }
  const namesake = view.known.find(({ id, name: other }) => id !== contact.id && fold(other) === fold(name))
  return {
    reply: renamed(contact, name, namesake !== undefined),
    changes: [change(contact, { ...contact, name })],
    events: [{ type: 'ContactChanged', facts: { contact: contact.id } }],
    about: `renamed ${contact.name} to ${name}`,
  }
}
