import * as z from 'zod/mini'
import { capitalizeName } from '../../language/introduction/capitals.ts'
import { isCapitalized, isCommonWord, isGivenName } from '../../language/introduction/lexicon.ts'
import * as replies from '../../language/replies/person.ts'
import { findByName } from '../people.ts'
import type { View } from '../view.ts'
import { defineFact, learnFact } from './fact.ts'

const INTRODUCED_BY =
  /^(?:(?:is|was|got)\s+)?(?:(?:introduced|referred|connected)(?:\s+to\s+me)?\s+by|(?:an?\s+)?friend\s+of|via|thru|through)\s+(.{2,60}?)[\s.!]*$/i

/** Someone known, or a name by its capital or as people have it: `via zoom` and `through a friend` name nobody. */
function isPerson(name: string, view: View): boolean {
  const words = name.split(/\s+/)
  return (
    findByName(name, view.known).length > 0 ||
    words.every((word) => isGivenName(word) || (isCapitalized(word) && !isCommonWord(word)))
  )
}

/** `ana was introduced by bob`: who led to someone known. */
export const introducer = defineFact({
  name: 'introducer',
  forms: ['ana via bob'],
  help: 'who introduced you',
  fact: z.string(),
  read: (rest, view) => {
    const name = INTRODUCED_BY.exec(rest)?.[1]
    return name && isPerson(name, view) ? name : null
  },
  handle: (contact, said, view) => {
    const [known, ...others] = findByName(said, view.known).filter(({ id }) => id !== contact.id)
    const isClear = known !== undefined && others.length === 0
    const introducedBy = isClear ? { name: known.name, id: known.id } : { name: capitalizeName(said), id: null }
    return learnFact(
      contact,
      { introducedBy },
      replies.introducedBy(contact, introducedBy.name),
      `who introduced ${contact.name}`,
      view,
    )
  },
})
