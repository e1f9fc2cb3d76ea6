import type { Contact } from '../domain/contact.ts'
import { addNeeds } from '../domain/meet.ts'
import { foldWord, foldWords } from '../domain/name.ts'
import type { Question } from '../domain/owner.ts'
import { asksOfOneself, isUnknownNeed, readNeedAnswer } from '../language/need.ts'
import { nothingChanged, nothingToConfirm, stillAsked } from '../language/replies/answers.ts'
import { askNeed } from '../language/replies/people.ts'
import { needHeard, needsUnknown } from '../language/replies/person.ts'
import { change } from './changes.ts'
import type { Act } from './command.ts'
import { resume } from './commands.ts'
import type { Draft } from './draft.ts'
import type { Heard } from './heard.ts'
import { findOffer, nothingTold, waitingForNeed, wantMatches, withOffer } from './introductions.ts'
import { findByName, isDescribedBy, openReminders } from './people.ts'
import { freshlyReminded, isRecent } from './recent.ts'
import type { View } from './view.ts'

const openQuestion = (view: View): Question | null => {
  const { question } = view.owner
  return question && isRecent(question.askedAt, view) ? question : null
}

/** The one person whom the open question how to help is about; null if it is about several. */
export function theOneAsked(view: View): Contact | null {
  const question = openQuestion(view)
  const [id, ...others] = question?.kind === 'need' ? question.contactIds : []
  return others.length === 0 ? (view.known.find((contact) => contact.id === id) ?? null) : null
}

/** Answers that only a pending question gives a meaning: YES, NEW, NO, SKIP, idk, a number. */
export function readShortAnswer({ text }: Heard, view: View): Act | null {
  const question = openQuestion(view)
  const word = text.replace(/[\s.!,]+$/, '').toLowerCase()
  switch (question?.kind) {
    case 'confirm':
      return readConfirmation(word, question, view)
    case 'which':
      return readChoice(word, question, view)
    case 'need':
      return (
        readUnknown(text, question, view) ?? readAllUnknown(text, question, view) ?? readBareYes(word, question, view)
      )
    default:
      return null
  }
}

/** `idk`, `not sure about cy`: of the first who was asked about, or of the one who is named. */
function readUnknown(text: string, { contactIds }: Extract<Question, { kind: 'need' }>, { known }: View): Act | null {
  if (isUnknownNeed(text)) return answerNeed({ contactIds }, null)
  const named = known.find(({ id, name }) => contactIds.includes(id) && isUnknownNeed(withoutName(text, name)))
  return named ? answerNeed({ contactIds: [named.id, ...contactIds.filter((id) => id !== named.id)] }, null) : null
}

/** A text without the words of a name, and what leads to it. */
function withoutName(text: string, name: string): string {
  const own = foldWords(name)
  const words = text.split(/\s+/).filter((word) => !own.includes(foldWord(word)))
  return words.join(' ').replace(/^[\s,:;-]+|[\s,]+(?:about|for|with|on)[\s.!]*$/gi, '')
}

const ALL = /(?:\b(?:for|about|on)\s+)?\b(?:all|both|every(?:one|body))\b(?:\s+(?:of\s+)?(?:them|these|those))?/i

/** `skip all`: of everyone who was asked about, unless there are reminders that it answers. */
function readAllUnknown(text: string, { contactIds }: Question, view: View): Act | null {
  const said = text.replace(ALL, '').replace(/^[\s,;:-]+|[\s,;:-]+$/g, '')
  if (said === text || !isUnknownNeed(said) || openReminders(view).length > 0) return null
  const asked = contactIds.flatMap((id) => view.known.find((one) => one.id === id) ?? [])
  return { wants: [], decide: () => ({ reply: needsUnknown(asked, view.moment.today) }) }
}

const YES = /^(?:yes|y|yep|yeah|yup|sure|ok|okay|please|yes please)$/

/** YES says nothing about how to help. */
function readBareYes(word: string, question: Question, { known }: View): Act | null {
  const asked = known.find(({ id }) => id === question.contactIds[0])
  return asked && YES.test(word) ? { wants: [], decide: () => ({ reply: askNeed(asked), question }) } : null
}

function readConfirmation(word: string, question: Extract<Question, { kind: 'confirm' }>, view: View): Act | null {
  if (YES.test(word)) return resume(question.yes, view)
  if (word === 'new' && question.new) return resume(question.new, view)
  if (!/^(?:no|n|nope|nah|no thanks|skip)$/.test(word)) return null
  return question.no ? resume(question.no, view) : { wants: [], decide: () => ({ reply: nothingChanged() }) }
}

/** A number, or a name that fits only one of those asked about. */
function readChoice(
  word: string,
  { options, contactIds, new: otherwise }: Extract<Question, { kind: 'which' }>,
  view: View,
): Act | null {
  if (word === 'new' && otherwise) return resume(otherwise, view)
  if (/^(?:neither|none|nobody|no ?one|no|nope|skip|never ?mind|nvm)(?: of them)?$/.test(word)) {
    return { wants: [], decide: () => ({ reply: nothingChanged() }) }
  }
  const number = readOrdinal(word, options.length)
  const byNumber = number === null ? undefined : options[number - 1]
  if (byNumber) return resume(byNumber, view)
  const asked = view.known.filter(({ id }) => contactIds.includes(id))
  const named = findByName(word, asked)
  const [only, ...others] = named.length > 0 ? named : asked.filter((contact) => isDescribedBy(word, contact))
  const byName =
    only && others.length === 0 && options.length === contactIds.length
      ? options[contactIds.indexOf(only.id)]
      : undefined
  return byName ? resume(byName, view) : null
}

const ORDINALS = ['first', 'second', 'third', 'fourth', 'fifth']

/** `2`, `#2`, `number 2`, `the second one`, `2nd`, `last`; null if it is none. */
function readOrdinal(word: string, count: number): number | null {
  const said = word.replace(/^(?:the|number|no\.?|option|#)\s*/, '').replace(/\s+(?:one|please)$/, '')
  const number = /^(\d{1,3})(?:st|nd|rd|th|[.)])?$/.exec(said)?.[1]
  if (number) return Number(number)
  return said === 'last' ? count : ORDINALS.indexOf(said) + 1 || null
}

/** Any other text, while the question how to help is open, is the need as it was said. */
export function readNeed({ text }: Heard, view: View): Act | null {
  const question = openQuestion(view)
  if (!question || text === '' || asksOfOneself(text)) return null
  const contactIds = question.kind === 'need' ? question.contactIds : waitingForNeed(question)
  if (contactIds.length === 0) return null
  return answerNeed({ contactIds }, isUnknownNeed(text) ? null : readNeedAnswer(text))
}

const answerNeed = (question: { contactIds: string[] }, need: string | null): Act => ({
  wants: need === null ? [] : wantMatches([{ ...nothingTold, needs: [need] }]),
  decide: (view) => heardNeed(question, need, view),
})

function heardNeed({ contactIds }: { contactIds: string[] }, need: string | null, view: View): Draft {
  const [contact, ...others] = contactIds.flatMap((id) => view.known.find((one) => one.id === id) ?? [])
  if (!contact) return { reply: nothingToConfirm() }
  const { today } = view.moment
  const said = need === null ? needsUnknown([contact], today) : needHeard(contact, need, today)
  const next = nextQuestion(others, view)
  const heard = need === null ? {} : hear(contact, need)
  const offer = need === null ? null : findOffer([heardOf(contact, need)], view)
  if (offer) return withOffer({ ...heard, reply: said }, offer, others, view)
  return { ...heard, ...next, reply: others[0] ? `${said} ${askNeed(others[0])}` : said }
}

const hear = (contact: Contact, need: string): Partial<Draft> => ({
  changes: [change(contact, inNeed(contact, need))],
  events: [{ type: 'NeedHeard', facts: { contact: contact.id } }],
  about: `${contact.name}'s need`,
})

const inNeed = (contact: Contact, need: string): Contact => ({ ...contact, needs: addNeeds(contact.needs, [need]) })

const heardOf = (contact: Contact, need: string) => ({
  contact: inNeed(contact, need),
  heard: { ...nothingTold, needs: [need] },
})

const nextQuestion = (others: Contact[], { at }: View): Partial<Draft> =>
  others.length > 0 ? { question: { kind: 'need', askedAt: at, contactIds: others.map(({ id }) => id) } } : {}

/** YES without a question changes nothing; what a reminder waits for is said. */
export function readStrayAnswer({ text }: Heard, view: View): Act | null {
  if (!/^(?:yes|no|y|n|new|ok|okay|yep|yeah|yup|nope|nah)[.!\s]*$/i.test(text)) return null
  const open = freshlyReminded(view)
  return { wants: [], decide: () => ({ reply: open.length > 0 ? stillAsked(null, open) : nothingToConfirm() }) }
}
