import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { addNeeds } from '../../domain/meet.ts'
import type { Moment } from '../../domain/moment.ts'
import { after } from '../../language/after.ts'
import { type ContactDetail, markContacts } from '../../language/introduction/contact-marks.ts'
import { withoutMarks } from '../../language/introduction/marks.ts'
import { readNeedClause } from '../../language/need.ts'
import * as replies from '../../language/replies/person.ts'
import { unclearDay } from '../../language/replies/reminders.ts'
import { looksLikeWhen, readWhen } from '../../language/when.ts'
import { months } from '../../language/words/calendar.ts'
import { addNotes, change } from '../changes.ts'
import { definePersonCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { draftOfSteps, move } from '../follow-ups.ts'
import { nothingTold, offerFor, wantMatches } from '../introductions.ts'
import { theOneSpokenOf } from '../meant.ts'
import { byId, byName, findByName, sharesAddress, splitName, Who } from '../people.ts'
import type { View } from '../view.ts'
import { WhenArgs } from '../when-args.ts'
import { askNext, defineFact, learnFact, stillAsked } from './fact.ts'

const REACHABLE =
  /^[\s,;.:&+-]*(?:(?:phone|cell|mobile|number|tel|e-?mail|address|linkedin|website|site|link|url|profile|has|an?|new|changed|now|is|to|at|and|her|his|their)[\s,;.:]*)*$/i

const Addresses = z.object({
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  links: z.array(z.string()),
})
type Addresses = z.infer<typeof Addresses>

/** Phone numbers (E.164), e-mail addresses and links, if a text says nothing else; a handle is a note. */
function readAddresses(said: string, { country }: Moment): Addresses | null {
  const { text, details } = markContacts(said, country)
  const valuesOf = (of: ContactDetail['field']) => details.flatMap(({ field, value }) => (field === of ? value : []))
  if (details.length === 0 || valuesOf('notes').length > 0 || !REACHABLE.test(withoutMarks(text))) return null
  return { phones: valuesOf('phones'), emails: valuesOf('emails'), links: valuesOf('links') }
}

const learnAddresses = (contact: Contact, { phones, emails, links }: Addresses, view: View): Draft =>
  learnFact(
    contact,
    { phones, emails, links },
    replies.reachable(contact, [...phones, ...emails, ...links]),
    `how to reach ${contact.name}`,
    view,
  )

export const reach = defineFact({
  name: 'reach',
  forms: ['ana 415-555-0134', 'ana ana@figma.com'],
  help: 'how to reach someone',
  fact: Addresses,
  read: (rest, { moment }) => readAddresses(rest, moment),
  handle: learnAddresses,
})

/** An address and nothing else: of whoever has it, or whoever the conversation is about. */
export const reachAlone = definePersonCommand({
  name: 'reachAlone',
  forms: [],
  help: '',
  args: z.object({ who: Who, fact: Addresses }),
  read: (text, view) => {
    const fact = readAddresses(text, view.moment)
    const bearer = fact && view.known.find((one) => sharesAddress(one, fact))
    const who = bearer ? byId(bearer.id) : theOneSpokenOf(view)
    return fact && who.by === 'id' ? { who, fact } : null
  },
  handle: (contact, { fact }, view) => askNext(learnAddresses(contact, fact, view), stillAsked(contact, view), view),
})

export const needs = defineFact({
  name: 'need',
  forms: ['ana needs a lawyer', 'ana is looking for a cofounder'],
  help: 'what to do for someone',
  fact: z.string(),
  read: (rest) => readNeedClause(rest),
  heard: (need) => ({ needs: [need] }),
  next: (contact, view) => stillAsked(contact, view).filter(({ id }) => id !== contact.id),
  handle: (contact, need, view) => ({
    reply: replies.needHeard(contact, need, view.moment.today),
    changes: [change(contact, { ...contact, needs: addNeeds(contact.needs, [need]) })],
    events: [{ type: 'NeedHeard', facts: { contact: contact.id } }],
    about: `${contact.name}'s need`,
  }),
})

export const moveTo = defineFact({
  name: 'moveTo',
  forms: ['ana in 2 weeks', 'ana friday 3pm'],
  help: 'when to follow up',
  fact: WhenArgs,
  read: (rest, { moment }) => {
    const said = rest.replace(
      /^(?:(?:remind me|follow up|ping|later|move(?:d)?|call|again)\s+)+(?:(?:her|him|them)\s+)?(?:to\s+)?/i,
      '',
    )
    // `rex january`: with a name before it, a month alone is when.
    return readWhen(months.has(said.toLowerCase()) ? `in ${said}` : said, moment)
  },
  handle: (contact, when, view) => draftOfSteps([move(contact, when)], view),
})

/** A day that cannot be: nothing moves, and it is no note either. */
export const unclearMove = defineFact({
  name: 'unclearMove',
  forms: [],
  help: '',
  fact: z.string(),
  read: (rest) => (looksLikeWhen(rest) ? rest : null),
  handle: (contact, said) => ({ reply: unclearDay(said, contact.name) }),
})

export const noteOn = defineFact({
  name: 'noteOn',
  forms: ['ana: loves climbing'],
  help: 'a note on someone',
  isNamed: true,
  fact: z.string(),
  read: (rest) => rest.replace(/^[?\s]+$/, '') || null,
  heard: (note) => ({ notes: [note] }),
  handle: (contact, note, view) => takeNote(contact, note, view),
})

export const note = definePersonCommand({
  name: 'note',
  mayLog: true,
  forms: ['note ana loves climbing'],
  help: 'a note on someone',
  args: z.object({ who: Who, note: z.string() }),
  read: (text, view) => {
    const rest = after(
      text,
      /^(?:note\b(?:\s+(?:on|about|for|to))?|(?:fyi|remember|don'?t forget)\b(?:\s+that\b)?)[\s:,]+/i,
    )
    if (!rest) return null
    if (/^(?:she|he|they|her|his|their)(?:\s|['\u2019])/i.test(rest)) return { who: theOneSpokenOf(view), note: rest }
    const led = splitName(rest, view)
    const said = led.rest.replace(/^[\s,;:-]+/, '')
    const isMeant = said !== '' && (/^note/i.test(text) || findByName(led.name, view.known).length > 0)
    return isMeant ? { who: byName(led.name), note: said } : null
  },
  wants: (args) => wantMatches([{ ...nothingTold, notes: [args.note] }]),
  handle: (contact, args, view) =>
    offerFor(takeNote(contact, args.note, view), contact, { ...nothingTold, notes: [args.note] }, [], view),
})

/** Keeps a note on someone. */
export const takeNote = (contact: Contact, text: string, view: View, reply = replies.noted(contact)): Draft => ({
  reply,
  changes: addNotes(contact.id, [text], view),
  events: [{ type: 'NoteTaken', facts: { contact: contact.id } }],
  about: `a note on ${contact.name}`,
})
