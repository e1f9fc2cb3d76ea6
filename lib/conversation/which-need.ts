import type { Contact } from '../domain/contact.ts'
import { whichNeed } from '../language/replies/needs.ts'
import type { Draft } from './draft.ts'
import { byId } from './people.ts'
import type { View } from './view.ts'

/** Asks which of a person's needs a command is about; the number that answers becomes its `need`. */
export function askWhichNeed(command: string, contact: Contact, among: number[], args: object, view: View): Draft {
  const texts = contact.needs.filter((_, index) => among.includes(index)).map(({ text }) => text)
  return {
    reply: whichNeed(command, contact, texts),
    question: {
      kind: 'which',
      askedAt: view.at,
      contactIds: [contact.id],
      options: among.map((need) => ({ command, args: { ...args, who: byId(contact.id), need } })),
      new: null,
    },
  }
}
