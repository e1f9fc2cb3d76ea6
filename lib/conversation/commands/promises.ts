import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { fold } from '../../domain/name.ts'
import { findNeed, isUnmet, promise, thank, unmetNeeds } from '../../domain/need.ts'
import { I_JUST } from '../../language/past-tense.ts'
import { readPromise } from '../../language/promise.ts'
import * as replies from '../../language/replies/needs.ts'
import { change } from '../changes.ts'
import { definePersonCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { theOneMeant, theOneSpokenOf } from '../meant.ts'
import { byName, findByName, splitKnownName, splitName, Who } from '../people.ts'
import type { View } from '../view.ts'
import { WhenArgs } from '../when-args.ts'
import { askWhichNeed } from '../which-need.ts'
import { takeNote } from './person.ts'

const PROMISED = new RegExp(`^${I_JUST}promised?\\b[\\s,:]*(.*)$`, 'is')
const PRONOUN = /^(?:her|him|them)\b\s*(.*)$/is
const DEED = /^(?:that\s+)?(?:to\s+\S+|i'd|id|i'll|ill|i would|i will)\s/i

/** Whom a promise is made to, and the rest: `ana a roofer`, `her a roofer`, `to send ana the deck`. */
function splitPromise(said: string, view: View): { who: Who; rest: string } {
  const [, theirs] = PRONOUN.exec(said) ?? []
  if (theirs !== undefined) return { who: theOneSpokenOf(view), rest: theirs }
  if (DEED.test(said)) return splitDeed(said, view)
  const led = splitName(said, view)
  return { who: byName(led.name), rest: led.rest }
}

/** The name comes after the verb; what is promised is then the whole deed, as it was said. */
function splitDeed(said: string, view: View): { who: Who; rest: string } {
  const words = said.split(/\s+/)
  for (const [index, verb] of words.slice(0, 4).entries()) {
    const led = splitKnownName(words.slice(index + 1).join(' '), view)
    if (!led) continue
    const isHelp = /^(?:help|get|find)$/i.test(verb)
    return { who: byName(led.name), rest: isHelp ? led.rest : said }
  }
  return { who: theOneMeant(view), rest: said }
}

export const promised = definePersonCommand({
  name: 'promised',
  mayLog: true,
  forms: ['promised ana by friday', 'promised ana a roofer'],
  help: 'what you will do',
  args: z.object({
    who: Who,
    text: z.nullable(z.string()),
    when: z.nullable(WhenArgs),
    need: z.nullable(z.number()),
  }),
  read: (text, view) => {
    const said = PROMISED.exec(text)?.[1]
    if (!said) return null
    const { who, rest } = splitPromise(said, view)
    return { who, ...readPromise(rest, view.moment), need: null }
  },
  handle: (contact, args, view) => {
    const unmet = unmetNeeds(contact)
    const index = args.need ?? meantNeed(contact, unmet, args.text)
    const text = index === null ? args.text : (contact.needs[index]?.text ?? null)
    if (text === null) return askWhatOrWhich(contact, unmet, args, view)
    const after = promise(contact, index === null ? { text } : { index }, args.when)
    return {
      reply: replies.promised(after, text, args.when !== null, view.moment.today),
      changes: [change(contact, after)],
      events: [{ type: 'NeedPromised', facts: { contact: contact.id } }],
      about: `promised ${contact.name} ${text}`,
    }
  },
})

/** The need that a promise is about: the one of that text, or the only one if nothing else was said. */
function meantNeed(contact: Contact, unmet: number[], text: string | null): number | null {
  const [only = null, ...others] = unmet
  if (text === null) return others.length === 0 ? only : null
  const same = contact.needs.findIndex((need) => isUnmet(need) && fold(need.text) === fold(text))
  return same >= 0 ? same : findNeed(contact, unmet, text)
}

function askWhatOrWhich(contact: Contact, unmet: number[], args: object, view: View): Draft {
  if (unmet.length > 0) return askWhichNeed('promised', contact, unmet, args, view)
  return {
    reply: replies.whatPromised(contact),
    question: { kind: 'need', askedAt: view.at, contactIds: [contact.id] },
  }
}

const THANKED =
  /^(.+?)\s+(?:(?:has|have|just|also|really)\s+)*(?:thanked|said\s+(?:thanks|thank\s+you)|says\s+(?:thanks|thank\s+you)|sent\s+(?:(?:her|his|their|a|me)\s+)*thanks)\b\s*(?:(?:me|us|to me)\b\s*)?(?:for\s+(.+))?$/is
const THANKED_BY = /^(?:i\s+(?:was|got)\s+|got\s+)?thanked\s+by\s+(.+?)(?:\s+for\s+(.+))?$/is

function readThanks(text: string, view: View) {
  const said = text.replace(/[\s.!]+$/, '')
  const [, name = '', what = ''] = THANKED_BY.exec(said) ?? THANKED.exec(said) ?? []
  const isPronoun = /^(?:she|he|they)$/i.test(name)
  const isName =
    findByName(name, view.known).length > 0 || (name !== '' && !/\s/.test(name) && !/^(?:i|we|just)$/i.test(name))
  if (!isPronoun && !isName) return null
  return { who: isPronoun ? theOneSpokenOf(view) : byName(name), said, what: what || null, need: null }
}

export const thanked = definePersonCommand({
  name: 'thanked',
  forms: ['ana thanked me'],
  help: 'it was received',
  args: z.object({ who: Who, said: z.string(), what: z.nullable(z.string()), need: z.nullable(z.number()) }),
  read: readThanks,
  handle: (contact, args, view) => {
    const delivered = contact.needs.flatMap(({ status }, index) => (status === 'delivered' ? [index] : []))
    const among = delivered.length > 0 ? delivered : unmetNeeds(contact)
    const meant = args.need ?? (args.what ? findNeed(contact, among, args.what) : null)
    if (among.length === 0) return takeNote(contact, args.said, view)
    if (meant === null && delivered.length === 0 && among.length > 1)
      return askWhichNeed('thanked', contact, among, args, view)
    const after = thank(contact, meant === null ? among : [meant])
    return {
      reply: replies.thanked(after, meant === null ? among : [meant]),
      changes: [change(contact, after)],
      events: [{ type: 'ThanksReceived', facts: { contact: contact.id } }],
      about: `${contact.name}'s thanks`,
    }
  },
})
