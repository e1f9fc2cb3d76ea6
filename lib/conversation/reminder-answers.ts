import { unmetNeeds } from '../domain/need.ts'
import { readNeedAnswer, readsAsNeed } from '../language/need.ts'
import { stillOpen } from '../language/replies/reminders.ts'
import { type Act, withPerson } from './command.ts'
import { needs, noteOn, takeNote } from './commands/person.ts'
import { reminderReplies } from './commands.ts'
import type { Heard } from './heard.ts'
import { logsAnother } from './known-or-new.ts'
import { theOneSpokenOf } from './meant.ts'
import { byReminder } from './people.ts'
import { firstOf } from './reader.ts'
import { freshlyReminded } from './recent.ts'
import type { View } from './view.ts'

/** What people say before what they did: `so i just helped ana`. Before anything else it is no lead-in: `so tired today`. */
const LEAD_IN = /^(?:(?:ok|okay|so|oh|hey|and)[\s,]+)+(?=(?:i|we|i've|we've|just|had|helped|done|skip|later)\b)/i

/** A reply to a reminder, unless it says who else was met. */
export function readReminderReply(said: Heard, view: View): Act | null {
  const heard = { ...said, text: said.text.replace(LEAD_IN, '') }
  return logsAnother(heard, view) ? null : firstOf(reminderReplies)(heard, view)
}

/** A reminder of someone whose need is unknown asks for it. */
export function readNeedOnReminder({ text }: Heard, view: View): Act | null {
  const isAsked = freshlyReminded(view).some((contact) => unmetNeeds(contact).length === 0)
  return isAsked && readsAsNeed(text) ? needs.resume({ who: byReminder, fact: readNeedAnswer(text) }, view) : null
}

/** Anything else, while a reminder is open and fresh, is a note on that person; the reminder stays open. */
export function readNoteOnReminder({ text }: Heard, view: View): Act | null {
  if (freshlyReminded(view).length === 0 || text === '') return null
  const pending = { command: 'noteOn', args: { fact: text } }
  return {
    wants: [],
    decide: (full) =>
      withPerson(byReminder, full, pending, (contact) => takeNote(contact, text, full, stillOpen(contact))),
  }
}

/** `she skis`, with no question and no reminder to answer, is a note on whoever was spoken of. */
export function readNoteOnSpokenOf({ text }: Heard, view: View): Act | null {
  const who = /^(?:she|he|they|her|his|their)\b/i.test(text) ? theOneSpokenOf(view) : byReminder
  const contact = who.by === 'id' ? view.known.find(({ id }) => id === who.id) : undefined
  return contact ? noteOn.resume({ who, fact: text }, view) : null
}
