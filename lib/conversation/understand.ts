import { beginsWithMeeting } from '../language/meeting.ts'
import { tellsDeed } from '../language/past-tense.ts'
import { asSaidOfSomeone } from '../language/plain-words.ts'
import { notAPerson, notUnderstood, unclearAbout } from '../language/replies/answers.ts'
import { noReminderOpen } from '../language/replies/reminders.ts'
import { readWhen } from '../language/when.ts'
import { readAboutSomeone } from './about-someone.ts'
import { offerAlmostKnown } from './almost-known.ts'
import { readNeed, readShortAnswer, readStrayAnswer } from './answers.ts'
import { readCards, readUnreadable, sayUnread } from './attached.ts'
import { readCarrier } from './carrier.ts'
import type { Act } from './command.ts'
import { readExplicitLog, readNewName } from './commands/log.ts'
import { noteOn } from './commands/person.ts'
import { ask } from './commands/recall.ts'
import { commands, misspelt, readMore, sayings } from './commands.ts'
import { readDescribedAnswer } from './described-answer.ts'
import { type Heard, hear } from './heard.ts'
import { readOtherWords, readUnadorned } from './other-words.ts'
import { findByName, splitKnownName } from './people.ts'
import { firstOf, type Reader } from './reader.ts'
import { readNeedOnReminder, readNoteOnReminder, readNoteOnSpokenOf, readReminderReply } from './reminder-answers.ts'
import type { View, Want } from './view.ts'

/**
 * What a text means, in the order in which it is decided. The first reader that makes something of it wins; the last
 * one always does.
 */
const readers: Reader[] = [
  // A carrier's word, and what came as an attachment.
  readCarrier,
  readCards,
  readUnreadable,
  readUnadorned,
  // YES, NEW, NO, SKIP, idk or a number, for the question that is open.
  readShortAnswer,
  // A command, as it is listed or in other words.
  firstOf(commands),
  readOtherWords,
  readMore,
  readOtherwiseSaid,
  // A reply to a reminder.
  readReminderReply,
  // A text led by someone known, or that asks who somebody is.
  readAboutSomeone,
  firstOf([ask]),
  // From here on: unless it is about someone whose name is almost known; then they are offered.
  ...unlessAlmostKnown([
    // A log that says so, and a new name.
    readExplicitLog,
    // YES, NO or NEW without a question, and a command with a slip in it, are no names.
    readStrayAnswer,
    firstOf([misspelt]),
    readNewName,
    // The answer to the question how to help, which a reminder may ask too; a note on whoever the reminder is about.
    readDescribedAnswer,
    readNeed,
    readNeedOnReminder,
    readNoteOnReminder,
    readNoteOnSpokenOf,
    // Nothing of all that.
    readUnclear,
  ]),
]

/** What is said alone: carriers' words, as carriers answer them; and that an attachment cannot be read. */
const SAID_ALONE: readonly Reader[] = [readCarrier, readUnreadable]

/** What to do about a text, and what came with it. */
export function understand(heard: Heard, view: View): Act {
  for (const read of readers) {
    const act = read(heard, view)
    if (act)
      return heard.attached.unread.length > 0 && !SAID_ALONE.includes(read) ? sayUnread(act, heard.attached) : act
  }
  throw new Error('the last reader takes every text')
}

/** What a text is likely to want, before anyone is looked up; a guess is no reason to read everyone. */
export const wantsExpected = (heard: Heard, viewOfNobody: View): Want[] =>
  understand(heard, viewOfNobody).wants.filter(({ kind }) => kind !== 'everyone' && kind !== 'allNotes')

/** What is said of somebody is a note only with a colon after the name, or where nothing else fits. */
function unlessAlmostKnown(others: Reader[]): Reader[] {
  return others.map((read) => (heard, view) => {
    const act = read(heard, view)
    const isNote = read === readUnclear || /^\S+:\s/.test(heard.text)
    return act && offerAlmostKnown(heard, act, isNote ? [...sayings, noteOn] : sayings, view)
  })
}

/** `actually, ana's number is ...` and `change ana's number to ...`: what is said of someone known begins with the name. */
function readOtherwiseSaid({ text }: Heard, view: View): Act | null {
  const said = asSaidOfSomeone(text)
  const isLed = said !== text && splitKnownName(said, view) !== null && splitKnownName(text, view) === null
  return isLed ? understand(hear(said, view.moment), view) : null
}

/** Nothing fits: say so, and how to log someone. */
function readUnclear(heard: Heard, view: View): Act {
  const reply = sayUnclear(heard, view)
  return { wants: [], decide: ({ owner }) => ({ reply, question: owner.question }) }
}

function sayUnclear({ text, reading }: Heard, { known, moment }: View): string {
  if (readWhen(text, moment) || (tellsDeed(text) && !beginsWithMeeting(text))) return noReminderOpen()
  const name = reading.people[0]?.name
  if (text === '' || !name) return notUnderstood()
  return findByName(name, known).length > 0 ? unclearAbout(name) : notAPerson(name)
}
