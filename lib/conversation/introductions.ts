import * as z from 'zod/mini'
import type { Contact } from '../domain/contact.ts'
import { findMatch, type Suggestion, stemsOfNeed, stemsOfWork } from '../domain/matching.ts'
import { isUnmet } from '../domain/need.ts'
import { remember, workNoted } from '../domain/noted-work.ts'
import type { Match, Question } from '../domain/owner.ts'
import { helperSuggested, needySuggested } from '../language/replies/introductions.ts'
import { change } from './changes.ts'
import type { Draft } from './draft.ts'
import { openReminders } from './people.ts'
import type { View, Want } from './view.ts'

/** What a text says of someone that may make them one of two who should meet. */
export interface Told {
  title: string | null
  organization: string | null
  needs: string[]
  notes: string[]
}

export const nothingTold: Told = { title: null, organization: null, needs: [], notes: [] }

/** Whoever may need what was heard, or do it: looked up by stems, so that it costs the same however many are known. */
export function wantMatches(heard: Told[]): Want[] {
  const works = heard.flatMap(({ needs }) => needs.flatMap(stemsOfNeed))
  const needs = heard.flatMap((one) => stemsOfWork({ ...one, notedFor: one.notes.flatMap(workNoted) }))
  return works.length + needs.length > 0
    ? [{ kind: 'matches', works: [...new Set(works)], needs: [...new Set(needs)] }]
    : []
}

/** How many of the latest suggestions `introduced them` can still mean. */
const MATCHES_KEPT = 5

/** Who waits to be asked about, once an introduction was decided on. */
const Waiting = z.object({ ask: z.array(z.string()) })

/** An introduction to suggest, after something was heard of `contact`, who is one of the two. */
export interface Offer extends Suggestion {
  contact: Contact
}

/** The first of these people of whom something was just heard that makes an introduction; each pair is offered once. */
export function findOffer(people: { contact: Contact; heard: Told }[], view: View): Offer | null {
  for (const { contact, heard } of people) {
    const found = findSuggestion(contact, heard, view)
    if (found) return { ...found, contact }
  }
  return null
}

/** The draft, with an introduction offered. Whoever is in `ask` is asked about once that is answered. */
export function withOffer(
  draft: Draft,
  { needy, helper, need, because, contact }: Offer,
  ask: Contact[],
  view: View,
): Draft {
  const { changes = [], events = [], reply } = draft
  const match: Match = { needyId: needy.id, helperId: helper.id, need: need.text }
  return {
    ...draft,
    reply: `${reply} ${needy.id === contact.id ? helperSuggested(helper, because) : needySuggested(needy, need.text)}`,
    changes: [...changes, change(needy, { ...needy, suggested: [...needy.suggested, helper.id] })],
    events: [...events, { type: 'IntroductionSuggested', facts: { needy: needy.id, helper: helper.id } }],
    question: askToIntroduce(match, ask, view),
    matches: [match, ...view.owner.matches].slice(0, MATCHES_KEPT),
  }
}

/** The same for one person of whom something was heard, and only if there is something to offer. */
export function offerFor(draft: Draft, contact: Contact, heard: Told, ask: Contact[], view: View): Draft {
  const offer = findOffer([{ contact, heard }], view)
  return offer ? withOffer(draft, offer, ask, view) : draft
}

function askToIntroduce(match: Match, ask: Contact[], { at }: View): Question {
  const ids = ask.map(({ id }) => id)
  return {
    kind: 'confirm',
    askedAt: at,
    contactIds: [...new Set([match.needyId, match.helperId, ...ids])],
    yes: { command: 'introduceMatch', args: { match, ask: ids } },
    no: { command: 'declineMatch', args: { ask: ids } },
    new: null,
  }
}

/** Someone in need of what the contact does, or else someone who does what the contact needs. */
function findSuggestion(contact: Contact, heard: Told, { matches }: View): Suggestion | null {
  const others = matches.filter(({ id }) => id !== contact.id)
  const noted = heard.notes.flatMap(workNoted)
  const isWork = heard.title !== null || heard.organization !== null || noted.length > 0
  const worker = { ...contact, notedFor: remember(contact.notedFor, noted) }
  const needy = isWork ? others.map((other) => findMatch(other, worker)) : []
  const inNeed = { ...contact, needs: contact.needs.filter(({ text }) => heard.needs.includes(text)) }
  const helpers = heard.needs.length > 0 ? others.map((other) => findMatch(inNeed, other)) : []
  const found = [...needy, ...helpers].find((suggestion) => suggestion !== null)
  // What is written is the whole contact, not the one with the needs of this text only.
  return found ? { ...found, needy: found.needy === inNeed ? contact : found.needy } : null
}

/** Whom to ask about how to help, if the open question is about an introduction; a text that answers neither may mean that. */
export const waitingForNeed = (question: Question): string[] =>
  question.kind === 'confirm' && question.no?.command === 'declineMatch' ? z.parse(Waiting, question.no.args).ask : []

/**
 * The introduction that `introduced them` means: the latest one suggested whose need is not met yet, unless a reminder
 * about other people is open.
 */
export function openMatch(view: View): Match | null {
  const reminders = openReminders(view).map(({ id }) => id)
  const isMeant = ({ needyId, helperId }: Match) =>
    reminders.length === 0 || reminders.includes(needyId) || reminders.includes(helperId)
  return view.owner.matches.find((match) => findPair(match, view) !== null && isMeant(match)) ?? null
}

/** Both people of a match and which need it is about; null if one of them is gone or the need is met. */
export function findPair({ needyId, helperId, need }: Match, { known }: View) {
  const needy = known.find(({ id }) => id === needyId)
  const helper = known.find(({ id }) => id === helperId)
  if (!needy || !helper) return null
  const index = needy.needs.findIndex((one) => one.text === need && isUnmet(one))
  return index >= 0 ? { needy, helper, index } : null
}
