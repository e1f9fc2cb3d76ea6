import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { findNeed, unmetNeeds } from '../../domain/need.ts'
import * as replies from '../../language/replies/needs.ts'
import { change } from '../changes.ts'
import type { Draft } from '../draft.ts'
import { defineFact } from './fact.ts'
import { takeNote } from './person.ts'

const NO_LONGER =
  /^(?:(?:is\s+)?no longer|does\s*n[o']?t|does not|is\s*n[o']?t|is not|not|stopped)\s+(?:really\s+)?(?:needs?|needing|wants?|wanting|looking for|after)\s+(.+?)(?:\s+(?:anymore|any more|any longer|now))?[\s.!]*$/i

/** `ana no longer needs a lawyer`: the need that it speaks of is taken off; where none does, it is a note. */
export const needOver = defineFact({
  name: 'needOver',
  forms: ['ana no longer needs a lawyer'],
  help: 'takes the need off',
  fact: z.object({ need: z.string(), said: z.string() }),
  read: (rest) => {
    const need = NO_LONGER.exec(rest)?.[1]
    return need ? { need, said: rest } : null
  },
  handle: (contact, { need, said }, view) => {
    const index = findNeed(contact, unmetNeeds(contact), need)
    return index === null ? takeNote(contact, said, view) : takeOff(contact, index)
  },
})

function takeOff(contact: Contact, index: number): Draft {
  const after = { ...contact, needs: contact.needs.filter((_, place) => place !== index) }
  return {
    reply: replies.needOver(contact, contact.needs[index]?.text ?? ''),
    changes: [change(contact, after)],
    events: [{ type: 'ContactChanged', facts: { contact: contact.id } }],
    about: `${contact.name}'s need`,
  }
}
