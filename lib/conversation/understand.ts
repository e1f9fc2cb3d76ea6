import { foldWords, isSurname } from '../domain/name.ts'
import { isCommonWord } from '../language/introduction/lexicon.ts'
import type { Introduction } from '../language/introduction/reading.ts'
import { onlyNamesOthers } from '../language/others-named.ts'
import { tellsDeed } from '../language/past-tense.ts'
import { asSaidOfSomeone, inPlainWords } from '../language/plain-words.ts'
import { notAPerson, notUnderstood, unclearAbout } from '../language/replies/answers.ts'
import { noReminderOpen } from '../language/replies/reminders.ts'
import { readWhen } from '../language/when.ts'
import { offerAlmostKnown } from './almost-known.ts'
import { readNeed, readShortAnswer, readStrayAnswer } from './answers.ts'
import { readCards, readUnreadable, sayUnread } from './attached.ts'
import { readCarrier } from './carrier.ts'
import type { Act } from './command.ts'
import { card } from './commands/card.ts'
import { readExplicitLog, readNewName } from './commands/log.ts'
import { noteOn } from './commands/person.ts'
import { ask } from './commands/recall.ts'
import { aboutSomeone, commands, misspelt, readMore, reminderReplies, sayings } from './commands.ts'
import { readDescribedAnswer } from './described-answer.ts'
import { type Heard, hear } from './heard.ts'
import { isPronoun } from './meant.ts'
import { readNeedsOfSeveral } from './needs-of-several.ts'
import { findByName, openReminders, resolve, splitKnownName } from './people.ts'
import { readNeedOnReminder, readNoteOnReminder, readNoteOnSpokenOf } from './reminder-answers.ts'
import type { View, Want } from './view.ts'

type Reader = (heard: Heard, view: View) => Act | null

const firstOf =
  (readers: { read: (text: string, view: View) => Act | null }[]): Reader =>
  (heard, view) => {
    for (const { read } of readers) {
      const act = read(heard.text, view)
      if (act && !(isAboutNobody(act, view) && logsSomebodyNew(heard, view))) return act
    }
    return null
  }

const isAboutNobody = ({ unlessNew }: Act, view: View): boolean =>
  unlessNew !== undefined && ['nobody', 'noReminder'].includes(resolve(unlessNew, view).kind)

/** `remind me friday about Bo Lind, a welder` logs him, though what begins so is about somebody known or reminded of. */
const logsSomebodyNew = ({ reading: { certainty, people } }: Heard, { known }: View): boolean =>
  (certainty === 'explicit' || certainty === 'described') &&
  people.some(tellsMore) &&
  people.every(({ name }) => findByName(name, known).length === 0)

/** Whether more is said of somebody than a note. */
const tellsMore = ({ title, organization, introducedBy, followUp, needs, phones, emails }: Introduction): boolean =>
  [title, organization, introducedBy, followUp].some((one) => one !== null) || [needs, phones, emails].flat().length > 0

const readCarrierText: Reader = ({ text }, view) => readCarrier(text, view)

/** What is said alone: carriers' words, as carriers answer them; and that an attachment cannot be read. */
const SAID_ALONE: readonly Reader[] = [readCarrierText, readUnreadable]

/**
 * What a text means, in the order in which it is decided. The first reader that makes something of it wins; the last
 * one always does.
 */
const readers: Reader[] = [
  // A carrier's word, and what came as an attachment.
  readCarrierText,
  readCards,
  readUnreadable,
  readUnadorned,
  // YES, NEW, NO, SKIP, idk or a number, for the question that is open.
  ({ text }, view) => readShortAnswer(text, view),
  // A command, as it is listed or in other words.
  firstOf(commands),
  readOtherWords,
  ({ text }, view) => readMore(text, view),
  readOtherwiseSaid,
  // A reply to a reminder.
  readReminderReply,
  // A text led by someone known, or that asks who somebody is.
  readAboutSomeone,
  ({ text }, view) => ask.read(text, view),
  // From here on: unless it is about someone whose name is almost known; then they are offered.
  ...unlessAlmostKnown([
    // A log that says so, and a new name.
    readExplicitLog,
    // YES, NO or NEW without a question, and a command with a slip in it, are no names.
    ({ text }, view) => readStrayAnswer(text, view),
    ({ text }, view) => misspelt.read(text, view),
    readNewName,
    // The answer to the question how to help, which a reminder may ask too; a note on whoever the reminder is about.
    readDescribedAnswer,
    ({ text }, view) => readNeed(text, view),
    readNeedOnReminder,
    readNoteOnReminder,
    readNoteOnSpokenOf,
    // Nothing of all that.
    readUnclear,
  ]),
]

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

const LONGEST_NAME = 3
const EMOJI_AT_END = /[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\u2640\u2642]+$/u

/** `yes 👍`, `undo 😬`: something short means the same without it. What is a note, or a name, keeps it. */
function readUnadorned(heard: Heard, view: View): Act | null {
  const text = heard.text.replace(EMOJI_AT_END, '')
  if (text === '' || text === heard.text || /[,:]/.test(text) || text.split(' ').length > LONGEST_NAME) return null
  const bare = { ...heard, text }
  return (
    readShortAnswer(text, view) ??
    firstOf(commands)(bare, view) ??
    readOtherWords(bare, view) ??
    firstOf([...reminderReplies, card])(bare, view)
  )
}

/** A command asked for in other words: `did I meet anyone from Stripe?`, `could you please ...`. */
function readOtherWords(heard: Heard, view: View): Act | null {
  const text = inPlainWords(heard.text)
  if (text === null || (text.endsWith('?') && !asksAboutSomeone(text.slice(0, -1), view))) return null
  return firstOf([...commands, card, ask])({ ...heard, text }, view)
}

/** `actually, ana's number is ...` and `change ana's number to ...`: what is said of someone known begins with the name. */
function readOtherwiseSaid({ text }: Heard, view: View): Act | null {
  const said = asSaidOfSomeone(text)
  const isLed = said !== text && splitKnownName(said, view) !== null && splitKnownName(text, view) === null
  return isLed ? understand(hear(said, view.moment), view) : null
}

/** `ana's email` asks about her, `done, sent her Bob's email` does not. */
function asksAboutSomeone(said: string, view: View): boolean {
  if (isPronoun(said) || splitKnownName(said, view)?.rest === '') return true
  const words = said.split(/\s+/)
  return words.length <= LONGEST_NAME && !said.includes(',') && !words.some(isCommonWord)
}

function readReminderReply(heard: Heard, view: View): Act | null {
  return logsAnother(heard, view) ? null : firstOf(reminderReplies)(heard, view)
}

const TELLS_OF_MEETING =
  /^(?:(?:i|we|i've|just|also|and|finally)\s+)*(?:met|saw|had|ran into|bumped into|spoke|talked|chatted|caught up|sat|visited|hung out|added|connected with)\b/i

const MET = /^(?:(?:i|we|just|also|and|finally)\s+)*met\b/i

/**
 * `met Bob Lee` is no answer to a reminder about Ana, though it tells what happened; nor is `met Dr. Lee` to one about Bob,
 * or `met her husband Luca, a dentist`.
 */
const logsAnother = ({ text, reading: { certainty, people } }: Heard, view: View): boolean =>
  (certainty === 'explicit' ? TELLS_OF_MEETING : MET).test(text) &&
  people.some(({ name }) => isSurname(name) || findByName(name, openReminders(view)).length === 0)

/**
 * A text led by someone known: a fact about them or else a note, unless it introduces somebody else who only shares a
 * name with them, or says who they are as a log does.
 */
function readAboutSomeone(heard: Heard, view: View): Act | null {
  const fact = readNeedsOfSeveral(heard.text, view) ?? firstOf(aboutSomeone)(heard, view)
  if (fact) return fact
  const theirs = readTheirOwn(heard, view)
  if (theirs) return theirs
  return introducesAnother(heard, view) || describesAgain(heard, view) ? null : noteOn.read(heard.text, view)
}

/** `ana's son is called Max` is about Ana, and `her son is called Max` about whoever was spoken of. */
function readTheirOwn(heard: Heard, view: View): Act | null {
  const said = splitKnownName(heard.text, view)?.rest ?? heard.text.replace(/^(?:she|he|they|her|his|their)\s/i, '')
  if (!onlyNamesOthers(said)) return null
  return noteOn.read(heard.text, view) ?? readNoteOnSpokenOf(heard, view)
}

/** `Ana Silva, designer at Figma` and `Ana Silva at Stripe` describe her as a log does; `ana loves climbing` and `ana: ...` are notes. */
function describesAgain({ text, reading }: Heard, view: View): boolean {
  const led = splitKnownName(text, view)
  const rest = led?.name.includes(' ') ? /^(?:[,(/|-]|(?:at|from)\s+\p{Lu})/u : /^[,(/|-]/
  return led !== null && reading.certainty === 'described' && rest.test(led.rest)
}

function introducesAnother({ text, reading }: Heard, view: View): boolean {
  const { known } = view
  // `ana: ...` is about her, whoever else comes up in it.
  if (splitKnownName(text, view)?.rest.startsWith(':')) return false
  if (reading.certainty !== 'described' && reading.certainty !== 'bare') return reading.certainty === 'explicit'
  return reading.people.some(
    ({ name }) => foldWords(name).length > 1 && findByName(name, known).length === 0 && isWrittenAsName(name, text),
  )
}

/** Words of facts, as texted. */
const CLIPPED = /^(?:bday|dob|anniv|hubby|gf|bf|fam|addr|cell|insta|ig|fb|cv|pic|convo|appt)s?$/

/** `ana costa from stripe` has a second name; `ana quit her job` has none. */
function isWrittenAsName(name: string, text: string): boolean {
  const at = text.toLowerCase().indexOf(name.toLowerCase())
  if (at < 0 || /\s\p{Lu}/u.test(text.slice(at, at + name.length))) return true
  // `bob birthday is may 5` names nobody, nor does `bob bday`.
  if (
    foldWords(name)
      .slice(1)
      .some((word) => isCommonWord(word) || CLIPPED.test(word))
  )
    return false
  const follows = text.slice(at + name.length)
  return /^\s*(?:$|[,(.;:|/-]|(?:from|at|needs?|wants?|works?|is|looking|via|introduced|who|with)\b|[\d+(]|\S+@)/i.test(
    follows,
  )
}

/** Nothing fits: say so, and how to log someone. */
function readUnclear({ text, reading }: Heard, view: View): Act {
  const name = reading.people[0]?.name
  const reply =
    readWhen(text, view.moment) || (tellsDeed(text) && !TELLS_OF_MEETING.test(text))
      ? noReminderOpen()
      : text !== '' && name
        ? findByName(name, view.known).length > 0
          ? unclearAbout(name)
          : notAPerson(name)
        : notUnderstood()
  return { wants: [], decide: ({ owner }) => ({ reply, question: owner.question }) }
}
