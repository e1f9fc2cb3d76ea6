import type { Contact, Note } from '../domain/contact.ts'
import { type Change, newId } from '../domain/plan.ts'
import { peopleIn, type View } from './view.ts'

/** A contact changed from what the plan saw to what it leaves. */
export const change = (before: Contact | null, after: Contact): Change => ({ before, after })

/** A contact as the plan leaves them so far. */
export function latest(id: string, changes: Change[], view: View): Contact | undefined {
  const changed = changes.flatMap(({ after }) => (after.kind === 'contact' && after.id === id ? [after] : [])).at(-1)
  return changed ?? [...view.known, ...peopleIn(view)].find((contact) => contact.id === id)
}

/** New notes on a contact, in the order given; `nth` keeps their ids apart when one plan notes things on several people. */
export const addNotes = (contactId: string, texts: string[], view: View, nth = 0): Change[] =>
  texts.map((text, index) => ({ before: null, after: createNote(contactId, text, view, nth + index) }))

const createNote = (contactId: string, text: string, { number, moment }: View, nth: number): Note => ({
  kind: 'note',
  id: newId(number, nth),
  version: 0,
  deleted: false,
  contactId,
  on: moment.today,
  text,
})
