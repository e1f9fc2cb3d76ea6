import { isCompany, isGivenName, isJobWord } from './lexicon.ts'
import type { Reading } from './reading.ts'

/** An emoji, or several, with what their parts are joined by. */
const EMOJI = '[\\p{Extended_Pictographic}\\u{1F1E6}-\\u{1F1FF}\\u{1F3FB}-\\u{1F3FF}\\u200D\\uFE0F]+'
const WORD = "\\p{Lu}[\\p{L}\\p{M}'-]*"

const adorned = new RegExp(`(?<first>${WORD}) ?${EMOJI} ?(?<last>${WORD})`, 'gu')

/**
 * Reads a text in which an emoji may stand in the middle of a name: "Ana 🎉 Silva" is one name, kept as it was written, if
 * the text without the emoji names somebody so. In any other place an emoji is a break.
 */
export function readAdorned(said: string, read: (text: string) => Reading): Reading {
  const names = [...said.matchAll(adorned)].map(({ 0: whole, groups }) => ({
    whole,
    bare: `${groups?.first} ${groups?.last}`,
    last: groups?.last ?? '',
  }))
  const bare = names.reduce((text, name) => text.replace(name.whole, name.bare), said)
  const { certainty, people } = read(bare)
  const isSurname = (word: string) => ![isCompany, isGivenName, isJobWord].some((isOther) => isOther(word))
  const isName = names.every(({ bare: name, last }) => isSurname(last) && people.some((one) => one.name === name))
  if (!isName) return read(said)
  const adorn = (name: string) => names.find((one) => one.bare === name)?.whole ?? name
  return { certainty, people: people.map((person) => ({ ...person, name: adorn(person.name) })) }
}
