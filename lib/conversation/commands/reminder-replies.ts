import * as z from 'zod/mini'
import { foldWords } from '../../domain/name.ts'
import { findNeed, unmetNeeds } from '../../domain/need.ts'
import { after } from '../../language/after.ts'
import { saysIntroduced } from '../../language/introduced.ts'
import { I_JUST, tellsDeed } from '../../language/past-tense.ts'
import { definePersonCommand } from '../command.ts'
import { draftOfSteps, finish, help, skip } from '../follow-ups.ts'
import { readWhom, theOneSpokenOf } from '../meant.ts'
import { byId, byName, byReminder, openReminders, splitKnownName, splitName, Who } from '../people.ts'
import { isRecent } from '../recent.ts'
import type { View } from '../view.ts'
import { askWhichNeed } from '../which-need.ts'
import { readDeedFor } from './contacted.ts'
import { isTicked } from './small-talk.ts'

const note = z.nullable(z.string())

/** A reply's rest: whom it names, if anyone, and what it adds. `, sent her the link` names nobody. */
function readRest(rest: string, view: View): { who: Who; note: string | null } {
  const added = /^[,;:.!-]+\s*(.*)$/s.exec(rest)
  if (added) return { who: byReminder, note: added[1] || null }
  // `done` with a thumb after it says no more than `done`.
  if (!/[\p{L}\p{N}]/u.test(rest)) return { who: byReminder, note: null }
  if (/^(?:with\s+)?(?:her|him|them)[.!]*$/i.test(rest)) return { who: theOneSpokenOf(view), note: null }
  // `done Alfred` names him, though it could be a deed.
  if (tellsDeed(rest) && !splitKnownName(rest, view)) return readDeedFor(rest, view) ?? { who: byReminder, note: rest }
  if (/^(?:she|he|they|it|i|we|but|and|that|this|no|not)\b/i.test(rest)) return { who: byReminder, note: rest }
  const led = splitName(rest.replace(/^(?:with|w\/|w|for)\s+/i, ''), view)
  return { who: byName(led.name), note: led.rest.replace(/^[\s,;:.!?-]+/, '') || null }
}

/** `ana done`, `ana: skip`, `ana later 3d`: the name before the word. What follows without a comma makes it a note. */
export function readNameFirst(text: string, word: RegExp, view: View): { who: Who; rest: string } | null {
  const led = splitKnownName(text, view)
  const rest = led && after(led.rest.replace(/^[\s,:-]+/, ''), word)
  return led && rest !== null ? { who: byName(led.name), rest } : null
}

/** What follows the word after a name, as a note; null if it makes the text something else. */
function readAdded(rest: string): { note: string | null } | null {
  if (rest.replace(/[\s.!]+$/, '') === '') return { note: null }
  return /^[,;:-]/.test(rest) ? { note: rest.replace(/^[\s,;:-]+/, '') } : null
}

function readNamedReply(text: string, word: RegExp, view: View): { who: Who; note: string | null } | null {
  const named = readNameFirst(text, word, view)
  const added = named && readAdded(named.rest)
  return named && added && { who: named.who, ...added }
}

const MET = new RegExp(`^(?:and\\s+)?${I_JUST}met(?: up)?(?: with)?\\s`, 'i')

/**
 * `sent the deck to bob`, with several open: the one of them who is named, though not `sent her Bob's email`. `met bob for
 * lunch` is about him even if only others are open.
 */
function whoseDeed(text: string, view: View): Who {
  const words = foldWords(text.replace(/\S+'s?(?=\s|$)/g, ''))
  const named = openReminders(view).filter(({ name }) => foldWords(name).some((word) => words.includes(word)))
  const [only, ...others] = named
  if (only && others.length === 0) return byId(only.id)
  const met = after(text, MET)
  const led = met && splitKnownName(met, view)
  return led ? byName(led.name) : byReminder
}

/** Whom a text means that speaks of `him`. */
const readPronoun = (text: string, view: View): Who =>
  /\b(?:her|him|them)\b/i.test(text) ? theOneSpokenOf(view) : byReminder

const MARKED = /^(?:mark|count|set)\s+(.+?)\s+(?:down\s+)?(?:as\s+)?(?:done|followed[\s-]up)[\s.!]*$/i

/** `met someone at the bus stop, didn't get her name` is about nobody known. */
const MET_A_STRANGER = new RegExp(
  `^${I_JUST}met\\s+(?:some(?:one|body|\\s)|an?\\s|a few|two\\s|three\\s|\\d|new\\s|people\\b|lots\\b)`,
  'i',
)

const IS_DONE = /^(?:finished|completed?|did (?:that|this)|all set)[\s.!]*$/i

export const done = definePersonCommand({
  name: 'done',
  forms: ['done', 'done, sent her the link', 'done ana'],
  help: 'followed up',
  args: z.object({ who: Who, note }),
  read: (text, view) => {
    if (IS_DONE.test(text) || isTicked(text)) return readRest('', view)
    const rest = after(text, /^(?:all\s+|ye(?:s|p|ah)[\s,]+)?(?:done|did it|followed up)\b/i)
    if (rest !== null) return /^all\b/i.test(text) ? null : readRest(rest, view)
    const marked = MARKED.exec(text)?.[1]
    const who = marked ? readWhom(marked, view) : null
    if (who) return { who, note: null }
    const named = readNamedReply(text, /^done\b/i, view) ?? readDeedFor(text, view)
    if (named) return named
    if (!tellsDeed(text) || MET_A_STRANGER.test(text)) return null
    if (openReminders(view).length > 0) return { who: whoseDeed(text, view), note: text }
    const spokenOf = readPronoun(text, view)
    return spokenOf.by === 'id' ? { who: spokenOf, note: text } : null
  },
  handle: (contact, args, view) => draftOfSteps([finish(contact, args.note, view)], view),
})

/**
 * After `done`, `helped` is about the same person: the only one of the latest reminder whose need is not met. While none is
 * open, `helped him` is about whoever was spoken of.
 */
function whomHelped(text: string, view: View): Who {
  const spokenOf = readPronoun(text, view)
  if (spokenOf.by === 'id' && openReminders(view).length === 0) return spokenOf
  const latest = view.owner.reminded.find(({ at }) => isRecent(at, view))
  if (!latest || openReminders(view).length > 0) return byReminder
  const inNeed = view.known.filter((one) => latest.contactIds.includes(one.id) && unmetNeeds(one).length > 0)
  const [only, ...others] = inNeed
  return only && others.length === 0 ? byId(only.id) : byReminder
}

const DELIVERED = new RegExp(`^${I_JUST}delivered(?:\\s+(?:to|for))?\\b`, 'i')

/** `delivered ana`: her need; `delivered the deck` is what was done. */
function readDelivered(text: string, view: View) {
  const rest = after(text, DELIVERED)?.replace(/[\s.!]+$/, '')
  if (rest === undefined || (rest !== '' && splitKnownName(rest, view)?.rest !== '')) return null
  return { who: rest === '' ? whomHelped(text, view) : byName(rest), note: null, need: null }
}

const HELPED = new RegExp(
  `^${I_JUST}(?:helped(?:\\s+(?:her|him|them|out)\\b)?|kept (?:my|the) (?:promise|word)(?: to)?\\b)`,
  'i',
)

export const helped = definePersonCommand({
  name: 'helped',
  forms: ['helped ana', 'introduced them'],
  help: 'the need is met',
  args: z.object({ who: Who, note, need: z.nullable(z.number()) }),
  read: (text, view) => {
    if (saysIntroduced(text))
      return { who: whomHelped(text, view), note: /\s\S+\s/.test(text) ? text : null, need: null }
    const rest = after(text, HELPED)
    if (rest === null) return readDelivered(text, view)
    const { who, note } = readRest(rest, view)
    // `with the roof` says nothing on its own.
    const whom = who.by === 'reminder' ? whomHelped(text, view) : who
    return { who: whom, note: note && /^(?:with|find|get|to)\b/i.test(note) ? `helped ${note}` : note, need: null }
  },
  handle: (contact, args, view) => {
    const unmet = unmetNeeds(contact)
    const need = args.need ?? (args.note && unmet.length > 1 ? findNeed(contact, unmet, args.note) : null)
    if (need === null && unmet.length > 1) return askWhichNeed('helped', contact, unmet, args, view)
    return draftOfSteps([help(contact, need, args.note, view)], view)
  },
})

export const skipReminder = definePersonCommand({
  name: 'skip',
  mayLog: true,
  forms: ['skip', 'skip ana'],
  help: 'not this time',
  args: z.object({ who: Who, note }),
  read: (text, view) => {
    const rest = after(text, /^skip\b(?:\s+(?:it|this|her|him|them)\b)?/i)
    return rest === null ? readNamedReply(text, /^skip\b/i, view) : readRest(rest, view)
  },
  handle: (contact, _args, view) => draftOfSteps([skip(contact, view)], view),
})
