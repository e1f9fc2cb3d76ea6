import { tellsOfMeeting } from '../language/meeting.ts'
import { attachmentUnread, couldNotRead, someUnread } from '../language/replies/attachments.ts'
import type { Act } from './command.ts'
import type { Attached, Heard } from './heard.ts'
import { wantMatches } from './introductions.ts'
import { logPeople } from './log-people.ts'
import type { View } from './view.ts'

/** Contact cards are logged, with what the text beside them says; the notes of whom they may be about are not doubled. */
export function readCards({ text, reading, attached }: Heard, view: View): Act | null {
  if (attached.cards.length === 0) return null
  return {
    wants: [{ kind: 'notes', of: view.known.map(({ id }) => id) }, ...wantMatches(reading.people)],
    decide: (full) => logPeople(reading.people, { isMeeting: tellsOfMeeting(text), isSaid: true }, full),
  }
}

/** An attachment without words that cannot be read. It answers no question: an open one stays. */
export function readUnreadable({ text, attached: { unread } }: Heard): Act | null {
  const [first] = unread
  if (text !== '' || !first) return null
  return { wants: [], decide: ({ owner }) => ({ reply: couldNotRead(first), question: owner.question }) }
}

/** The act, whose reply also says that an attachment, or some of the cards, were not read. */
export function sayUnread({ wants, decide }: Act, { cards }: Attached): Act {
  const said = cards.length > 0 ? someUnread() : attachmentUnread()
  return {
    wants,
    decide: (view) => {
      const draft = decide(view)
      return draft.reply === null ? draft : { ...draft, reply: `${draft.reply} ${said}` }
    },
  }
}
