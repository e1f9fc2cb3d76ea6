import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { type Learnt, learn, nothingLearnt } from '../../domain/meet.ts'
import { askNeed } from '../../language/replies/people.ts'
import { reminderOpen } from '../../language/replies/reminders.ts'
import { addNotes, change } from '../changes.ts'
import { type Command, definePersonCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { nothingTold, offerFor, type Told, wantMatches } from '../introductions.ts'
import { theOneSpokenOf } from '../meant.ts'
import { byName, byReminder, openReminders, splitKnownName, Who } from '../people.ts'
import { isRecent } from '../recent.ts'
import type { View } from '../view.ts'

/** A text that begins with someone known, split there; the rest without the separator. */
function readLed(text: string, view: View): { who: Who; rest: string } | null {
  const led = splitKnownName(text, view)
  return led && { who: byName(led.name), rest: led.rest.replace(/^[\s,;:-]+/, '').trim() }
}

const THEY =
  /^(?:(?:she|he|they)(?=['\s])|(?:her|his|their)\s+(?=(?:new\s+)?(?:(?:last|family|sur)[\s-]?name|e-?mail|phone|number|cell|mobile|title|job|role|position|company|employer|linkedin|website)\b))\s*/i

/** The same of whoever the conversation is about: `she needs a lawyer`. */
function readTheirs(text: string, view: View): { who: Who; rest: string } | null {
  const said = THEY.exec(text)?.[0]
  const who = said === undefined ? byReminder : theOneSpokenOf(view)
  if (said === undefined || (who.by === 'reminder' && openReminders(view).length === 0)) return null
  return { who, rest: text.slice(said.length).replace(/^['\u2019]s\s/, 'is ') }
}

/** What a text about someone known says of them, once the name is taken off: a reader of the rest, and what it does. */
export function defineFact<Fact>(definition: {
  name: string
  forms: string[]
  help: string
  fact: z.core.$ZodType<Fact>
  read: (rest: string, view: View) => Fact | null
  /** Whether it is said after a name only, and not of `she` or `her`. */
  isNamed?: boolean
  /** What is heard in it that may call for an introduction. */
  heard?: (fact: Fact) => Partial<Told>
  /** Whom to ask about once it was said; if left out, whoever was asked about is asked about again, if this is of them. */
  next?: (contact: Contact, view: View) => Contact[]
  handle: (contact: Contact, fact: Fact, view: View) => Draft
}): Command {
  const { name, forms, help, fact: schema, read, handle } = definition
  const hear = (fact: Fact): Told => ({ ...nothingTold, ...definition.heard?.(fact) })
  return definePersonCommand({
    name,
    forms,
    help,
    args: z.object({ who: Who, fact: schema }),
    read: (text, view) => {
      const led = readLed(text, view) ?? (definition.isNamed ? null : readTheirs(text, view))
      const fact = led && read(led.rest, view)
      return led && fact !== null ? { who: led.who, fact } : null
    },
    wants: ({ fact }) => wantMatches([hear(fact)]),
    handle: (contact, { who, fact }, view) => {
      const draft = who.by === 'reminder' ? stayOpen(handle(contact, fact, view)) : handle(contact, fact, view)
      const others = (definition.next ?? stillAsked)(contact, view)
      const offered = offerFor(draft, leftBy(draft, contact), hear(fact), others, view)
      return offered === draft ? askNext(draft, others, view) : offered
    },
  })
}

/** Whom the open question how to help is about, first this one; nobody if it is about others. */
export function stillAsked({ id }: Contact, view: View): Contact[] {
  const { question } = view.owner
  const asked = question?.kind === 'need' && isRecent(question.askedAt, view) ? question.contactIds : []
  return asked.includes(id) ? asked.flatMap((one) => view.known.find((contact) => contact.id === one) ?? []) : []
}

/** Several people logged at once are asked about in turn, whichever way the answers come. */
export const askNext = (draft: Draft, others: Contact[], { at }: View): Draft => {
  const [first] = others
  if (!first) return draft
  const question = { kind: 'need' as const, askedAt: at, contactIds: others.map(({ id }) => id) }
  return { ...draft, reply: `${draft.reply ?? ''} ${askNeed(first)}`.trim(), question }
}

/** A fact is no answer to the reminder. */
const stayOpen = (draft: Draft): Draft => ({ ...draft, reply: `${draft.reply ?? ''} ${reminderOpen()}`.trim() })

/** A contact as a draft leaves them. */
const leftBy = ({ changes = [] }: Draft, contact: Contact): Contact =>
  changes.flatMap(({ after }) => (after.kind === 'contact' && after.id === contact.id ? [after] : []))[0] ?? contact

/** Adds facts to someone known; what they replace becomes a note, beside those given. */
export function learnFact(
  contact: Contact,
  learnt: Partial<Learnt>,
  reply: string,
  about: string,
  view: View,
  notes: string[] = [],
): Draft {
  const update = learn(contact, { ...nothingLearnt(), ...learnt })
  const changes = [change(contact, update.contact), ...addNotes(contact.id, [...update.replaced, ...notes], view)]
  return { reply, changes, about, events: [{ type: 'ContactChanged', facts: { contact: contact.id } }] }
}
