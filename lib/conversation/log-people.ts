import type { Contact, LocalDate } from '../domain/contact.ts'
import type { ContactEventType, DomainEvent } from '../domain/domain-event.ts'
import { type Learnt, learn, meet, meetAgain, type Update } from '../domain/meet.ts'
import { fold, foldWords } from '../domain/name.ts'
import type { Question } from '../domain/owner.ts'
import { type Change, newId } from '../domain/plan.ts'
import { findContactDay } from '../language/contact-day.ts'
import type { Introduction } from '../language/introduction/reading.ts'
import { isMisspeltName } from '../language/misspelt-name.ts'
import { type Logged, type NextStep, sameOrNew, savedOne, savedSeveral } from '../language/replies/log.ts'
import { didYouMean } from '../language/replies/people.ts'
import { addNotes, change } from './changes.ts'
import type { Draft } from './draft.ts'
import { findOffer, withOffer } from './introductions.ts'
import { byId, findByName } from './people.ts'
import { type Clues, isSure, type Recognized, recognize, type Sure } from './recognize.ts'
import { joinSamePeople } from './same-person.ts'
import { targetOf } from './targets.ts'
import type { View } from './view.ts'

/** How a log was meant. `isMeeting`: the text says that they met or talked, on `metOn` if that was not today. */
export interface LogOptions extends Clues {
  isMeeting: boolean
  metOn?: LocalDate | undefined
}

interface Entry extends Logged {
  changes: Change[]
  events: DomainEvent[]
  introduction: Introduction
}

/** Logs the people of a text: new ones are saved, known ones updated, and where it is not clear who is meant, asked. */
export function logPeople(introductions: Introduction[], options: LogOptions, view: View): Draft {
  const matched = joinSamePeople(introductions).map((introduction, nth) => ({
    introduction,
    // The owner's answer is about the first; whoever follows was put off with it.
    match: recognize(introduction, nth === 0 ? options : { ...options, as: undefined }, view),
  }))
  const entries = matched
    .flatMap(({ introduction, match }) => (isSure(match) ? [{ introduction, match }] : []))
    .map(({ introduction, match }, nth) => logOne(introduction, match, nth, options, view))
  const question = askSame(matched, options, view)
  return draftOf(entries, question, view)
}

function logOne(introduction: Introduction, match: Sure, nth: number, options: LogOptions, view: View): Entry {
  const learnt = learntFrom(introduction, view)
  const before = match.kind === 'new' ? null : match.contact
  const update = updateOf(before, introduction, learnt, nth, options, view)
  const said = [
    ...otherName(before, introduction),
    ...introduction.notes.filter((note) => !saysWhen(note, options, view)),
  ]
  const texts = [...update.replaced, ...leaveOutKnown(said, before, view)]
  const notes = addNotes(update.contact.id, texts, view, nth * NOTES_EACH)
  return {
    contact: update.contact,
    isNew: before === null,
    unlike: (match.kind === 'new' && match.unlike?.name) || null,
    needs: introduction.needs,
    target: targetOf(introduction.organization, view),
    changes: [change(before, update.contact), ...notes],
    events: eventsOf(update.contact, before, introduction, options),
    introduction,
  }
}

/** That they met again, or today, is what a log says anyway. */
const SAYS_WHEN = /^(?:again|today|just now|once more)$/i

/** The day on which they met is kept as such, if it was understood to be that: `yesterday`, `on friday` or what is left of it. */
const saysWhen = (note: string, { metOn }: LogOptions, { moment }: View): boolean =>
  SAYS_WHEN.test(note) ||
  (metOn !== undefined && [note, `on ${note}`].some((said) => findContactDay(said, moment)?.length === said.length))

/** Someone known by a phone number or an e-mail address may have been written by another name; a slip is none. */
function otherName(before: Contact | null, { name }: Introduction): string[] {
  if (before && isMisspeltName(name, before.name)) return []
  const known = foldWords(before?.name ?? name)
  return foldWords(name).every((word) => known.includes(word)) ? [] : [`Also called ${name}`]
}

/** A contact card shared twice says the same twice; that is seen where the notes on its person were wanted. */
function leaveOutKnown(texts: string[], before: Contact | null, { notes }: View): string[] {
  const known = notes.filter(({ contactId }) => contactId === before?.id).map(({ text }) => fold(text))
  return texts.filter((text) => !known.includes(fold(text)))
}

/** Room for the ids of one person's notes within a plan. */
const NOTES_EACH = 1000

function updateOf(
  before: Contact | null,
  introduction: Introduction,
  learnt: Learnt,
  nth: number,
  { isMeeting, metOn }: LogOptions,
  { number, moment: { today } }: View,
): Update {
  if (!before) return { contact: meet(newId(number, nth), introduction.name, learnt, today, metOn), replaced: [] }
  return isMeeting ? meetAgain(before, learnt, today, metOn) : learn(before, learnt)
}

/** What a text says of someone, with the introducer linked if that is someone known. */
function learntFrom(introduction: Introduction, view: View): Learnt {
  const introducer = introduction.introducedBy
  const [known, ...others] = introducer ? findByName(introducer, view.known) : []
  const isClear = known !== undefined && others.length === 0
  return {
    ...introduction,
    introducedBy: introducer ? { name: isClear ? known.name : introducer, id: isClear ? known.id : null } : null,
  }
}

function eventsOf(
  { id }: Contact,
  before: Contact | null,
  { needs, introducedBy }: Introduction,
  { isMeeting }: LogOptions,
): DomainEvent[] {
  const met: ContactEventType[] = before ? (isMeeting ? ['ContactFollowedUp'] : []) : ['ContactMet']
  const types: ContactEventType[] = [
    ...met,
    ...needs.map(() => 'NeedHeard' as const),
    ...(introducedBy ? (['ContactIntroduced'] as const) : []),
  ]
  return types.map((type) => ({ type, facts: { contact: id } }))
}

function draftOf(entries: Entry[], question: { reply: string; question: Question } | null, view: View): Draft {
  if (entries.length === 0) return { reply: null, ...question }
  const isUnasked = ({ contact, isNew }: Entry) => isNew && contact.needs.length === 0
  const unasked = entries.filter(isUnasked).map(({ contact }) => contact)
  const offer = question
    ? null
    : findOffer(
        entries.map(({ contact, introduction }) => ({ contact, heard: introduction })),
        view,
      )
  const next: NextStep = {
    ask: question || offer ? null : (unasked[0] ?? null),
    sayDay: entries.some(({ introduction }) => introduction.followUp !== null),
    offer: question?.reply ?? null,
  }
  const draft: Draft = {
    reply: sayLogged(entries, next, view.moment.today),
    changes: entries.flatMap(({ changes }) => changes),
    events: entries.flatMap(({ events }) => events),
    about: aboutOf(entries),
    question: question?.question ?? askNeeds(unasked, view),
  }
  return offer ? withOffer(draft, offer, unasked, view) : draft
}

const sayLogged = (entries: Entry[], next: NextStep, today: string): string => {
  const [only, ...others] = entries
  return only && others.length === 0 ? savedOne(only, next, today) : savedSeveral(entries, next, today)
}

const aboutOf = (entries: Entry[]): string =>
  entries.map(({ contact, isNew }) => `${isNew ? 'saved' : 'updated'} ${contact.name}`).join(', ')

/** Asks how to help each of these people, one after the other. */
export const askNeeds = (people: Contact[], view: View): Question | null =>
  people.length > 0 ? { kind: 'need', askedAt: view.at, contactIds: people.map(({ id }) => id) } : null

/** Asks about the first person of whom it is not clear who is meant; the others are put off until that is answered. */
function askSame(
  matched: { introduction: Introduction; match: Recognized }[],
  { isMeeting, metOn }: LogOptions,
  view: View,
) {
  const unclear = matched.flatMap(({ introduction, match }) => (isSure(match) ? [] : [{ introduction, match }]))
  const [first] = unclear
  if (!first) return null
  const { contact } = first.match
  const introductions = unclear.map(({ introduction }) => introduction)
  const put = (as: LogOptions['as']) => ({ command: 'log', args: { introductions, isMeeting, metOn, as } })
  const isName = unclear.length === 1 && !isMeeting && saysOnlyName(first.introduction)
  const question: Question = {
    kind: 'confirm',
    askedAt: view.at,
    contactIds: unclear.map(({ match }) => match.contact.id),
    yes: isName ? { command: 'card', args: { who: byId(contact.id) } } : put({ kind: 'known', id: contact.id }),
    no: put({ kind: 'new' }),
    new: put({ kind: 'new' }),
  }
  const isNear = first.match.kind === 'askNear'
  const reply = isNear ? didYouMean(first.introduction.name, [contact]) : sameOrNew(contact, view.moment.today)
  return { reply, question }
}

const saysOnlyName = ({ name: _, ...facts }: Introduction): boolean =>
  Object.values(facts).every((fact) => fact === null || (Array.isArray(fact) && fact.length === 0))
