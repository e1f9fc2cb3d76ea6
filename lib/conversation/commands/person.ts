import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { addNeeds, type Learnt, learn } from '../../domain/meet.ts'
import { type Found, findEmails } from '../../language/emails.ts'
import { capitalizeOrganization } from '../../language/introduction/capitals.ts'
import { isCity } from '../../language/introduction/lexicon.ts'
import { readNeedClause } from '../../language/need.ts'
import { findPhones } from '../../language/phones.ts'
import * as replies from '../../language/replies/person.ts'
import { reminderOpen, unclearDay } from '../../language/replies/reminders.ts'
import { looksLikeWhen, readWhen } from '../../language/when.ts'
import { addNotes, change } from '../changes.ts'
import { type Command, definePersonCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { draftOfSteps, move } from '../follow-ups.ts'
import { type Heard, nothingHeard, offerFor, wantMatches } from '../introductions.ts'
import { byName, byReminder, openReminders, splitKnownName, splitName, Who } from '../people.ts'
import { targetOf } from '../targets.ts'
import type { View } from '../view.ts'
import { after } from './reminder-replies.ts'

/** A text that begins with someone known, split there; the rest without the separator. */
function readLed(text: string, view: View): { who: Who; rest: string } | null {
  const led = splitKnownName(text, view)
  return led && { who: byName(led.name), rest: led.rest.replace(/^[\s,;:-]+/, '').trim() }
}

const THEY =
  /^(?:(?:she|he|they)(?=['\s])|(?:her|his|their)\s+(?=(?:new\s+)?(?:e-?mail|phone|number|cell|mobile)\b))\s*/i

/** The same of whoever the open reminder is about: `she needs a lawyer`. */
function readTheirs(text: string, view: View): { who: Who; rest: string } | null {
  const [said] = openReminders(view).length > 0 ? (THEY.exec(text) ?? []) : []
  return said === undefined ? null : { who: byReminder, rest: text.slice(said.length) }
}

/** What a text about someone known says of them, once the name is taken off: a reader of the rest, and what it does. */
function defineFact<Fact>(definition: {
  name: string
  forms: string[]
  help: string
  fact: z.core.$ZodType<Fact>
  read: (rest: string, view: View) => Fact | null
  /** What is heard in it that may call for an introduction. */
  heard?: (fact: Fact) => Partial<Heard>
  handle: (contact: Contact, fact: Fact, view: View) => Draft
}): Command {
  const { name, forms, help, fact: schema, read, handle } = definition
  const hear = (fact: Fact): Heard => ({ ...nothingHeard, ...definition.heard?.(fact) })
  return definePersonCommand({
    name,
    forms,
    help,
    args: z.object({ who: Who, fact: schema }),
    read: (text, view) => {
      const led = readLed(text, view) ?? (definition.name === 'noteOn' ? null : readTheirs(text, view))
      const fact = led && read(led.rest, view)
      return led && fact !== null ? { who: led.who, fact } : null
    },
    wants: ({ fact }) => wantMatches([hear(fact)]),
    handle: (contact, { who, fact }, view) => {
      const draft = who.by === 'reminder' ? stayOpen(handle(contact, fact, view)) : handle(contact, fact, view)
      return offerFor(draft, leftBy(draft, contact), hear(fact), [], view)
    },
  })
}

/** A fact is no answer to the reminder. */
const stayOpen = (draft: Draft): Draft => ({ ...draft, reply: `${draft.reply ?? ''} ${reminderOpen()}`.trim() })

/** A contact as a draft leaves them. */
const leftBy = ({ changes = [] }: Draft, contact: Contact): Contact =>
  changes.flatMap(({ after }) => (after.kind === 'contact' && after.id === contact.id ? [after] : []))[0] ?? contact

/** What is learnt from a text that says nothing. */
export const nothingLearnt: Learnt = {
  title: null,
  organization: null,
  metAt: null,
  phones: [],
  emails: [],
  links: [],
  needs: [],
  introducedBy: null,
  followUp: null,
}

/** Adds facts to someone known; what they replace becomes a note. */
function learnFact(contact: Contact, learnt: Partial<Learnt>, reply: string, about: string, view: View): Draft {
  const update = learn(contact, { ...nothingLearnt, ...learnt })
  const changes = [change(contact, update.contact), ...addNotes(contact.id, update.replaced, view)]
  return { reply, changes, about, events: [{ type: 'ContactChanged', facts: { contact: contact.id } }] }
}

export const reach = defineFact({
  name: 'reach',
  forms: ['ana 415-555-0134', 'ana ana@figma.com'],
  help: 'how to reach someone',
  fact: z.object({ phones: z.array(z.string()), emails: z.array(z.string()) }),
  read: (rest, { moment }) => {
    const phones = findPhones(rest, moment.country)
    const emails = findEmails(rest)
    const left = cutOut(rest, [...phones, ...emails])
    const isAll =
      /^[\s,;.:&+-]*(?:(?:phone|cell|mobile|number|tel|e-?mail|address|new|changed|now|is|to|at|and|her|his|their)[\s,;.:]*)*$/i.test(
        left,
      )
    if (phones.length + emails.length === 0 || !isAll) return null
    return { phones: phones.map(({ value }) => value), emails: emails.map(({ value }) => value) }
  },
  handle: (contact, { phones, emails }, view) =>
    learnFact(
      contact,
      { phones, emails },
      replies.reachable(contact, [...phones, ...emails]),
      `how to reach ${contact.name}`,
      view,
    ),
})

/** A text without the parts found in it. */
const cutOut = (text: string, found: readonly Found[]): string =>
  [...found]
    .sort((a, b) => b.index - a.index)
    .reduce((left, { index, length }) => left.slice(0, index) + left.slice(index + length), text)

const WORKS_AT =
  /^(?:now\s+)?(?:works?|working|is|is now|started|starts|moved|went|joined|joins)(?:\s+(?:now|over))?(?:\s+(?:at|for|to|with)|(?<=joined|joins))\s+/i

/** `ana moved to Lyon` is about where she lives, `ana went to the market` about her day. */
function readEmployer(rest: string): string | null {
  const employer = after(rest, WORKS_AT)?.replace(/[\s.!]+$/, '')
  if (!employer) return null
  const isElsewhere = isCity(employer) || /^(?:an?|the|her|his|their|my|our|see|another)\s/i.test(employer)
  if (/^(?:now\s+)?(?:moved|went|is)\b/i.test(rest) && (isElsewhere || /\s(?:with|next|and|in|for)\s/i.test(employer)))
    return null
  return capitalizeOrganization(employer)
}

export const worksAt = defineFact({
  name: 'worksAt',
  forms: ['ana works at Stripe'],
  help: 'the employer',
  fact: z.string(),
  read: readEmployer,
  heard: (organization) => ({ organization }),
  handle: (contact, organization, view) =>
    learnFact(
      contact,
      { organization },
      replies.worksAt(contact, organization, targetOf(organization, view)),
      `${contact.name} works at ${organization}`,
      view,
    ),
})

/** Whoever is a good friend or a vegetarian is not so by trade. */
const NO_TITLE =
  /\b(?:friends?|mother|mom|mum|father|dad|parent|brother|sister|cousin|twins?|uncle|aunt|neighbou?r|fan|vegan|vegetarian|person|guy|girl|man|woman|member|lover|gem|star|delight|great|good|nice|lovely|big|huge|bit|little|real|total|best|only|same|worst)\b/i

export const isA = defineFact({
  name: 'isA',
  forms: ['ana is a VP of design'],
  help: 'the title',
  fact: z.string(),
  read: (rest) => {
    const title = after(rest, /^(?:is|became|is now)\s+(?:now\s+)?(?:an?|the)\s+/i)?.replace(/[\s.!]+$/, '')
    return title && !NO_TITLE.test(title) ? title : null
  },
  heard: (title) => ({ title }),
  handle: (contact, title, view) =>
    learnFact(contact, { title }, replies.isA(contact, title), `${contact.name} is a ${title}`, view),
})

export const needs = defineFact({
  name: 'need',
  forms: ['ana needs a lawyer', 'ana is looking for a cofounder'],
  help: 'what to do for someone',
  fact: z.string(),
  read: (rest) => readNeedClause(rest),
  heard: (need) => ({ needs: [need] }),
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
  fact: z.object({ on: z.string(), time: z.nullable(z.string()) }),
  read: (rest, { moment }) =>
    readWhen(
      rest.replace(
        /^(?:(?:remind me|follow up|ping|later|move(?:d)?|call|again)\s+)+(?:(?:her|him|them)\s+)?(?:to\s+)?/i,
        '',
      ),
      moment,
    ),
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
  fact: z.string(),
  read: (rest) => rest.replace(/^[?\s]+$/, '') || null,
  heard: (note) => ({ notes: [note] }),
  handle: (contact, note, view) => takeNote(contact, note, view),
})

export const note = definePersonCommand({
  name: 'note',
  forms: ['note ana loves climbing'],
  help: 'a note on someone',
  args: z.object({ who: Who, note: z.string() }),
  read: (text, view) => {
    const rest = after(text, /^note\b(?:\s+(?:on|about|for|to))?[\s:]+/i)
    if (!rest) return null
    const led = splitName(rest, view)
    const said = led.rest.replace(/^[\s,;:-]+/, '')
    return said ? { who: byName(led.name), note: said } : null
  },
  wants: (args) => wantMatches([{ ...nothingHeard, notes: [args.note] }]),
  handle: (contact, args, view) =>
    offerFor(takeNote(contact, args.note, view), contact, { ...nothingHeard, notes: [args.note] }, [], view),
})

/** Keeps a note on someone. */
export const takeNote = (contact: Contact, text: string, view: View, reply = replies.noted(contact)): Draft => ({
  reply,
  changes: addNotes(contact.id, [text], view),
  events: [{ type: 'NoteTaken', facts: { contact: contact.id } }],
  about: `a note on ${contact.name}`,
})
