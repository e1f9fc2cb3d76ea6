import * as z from 'zod/mini'
import type { Contact } from '../domain/contact.ts'
import type { Pending } from '../domain/owner.ts'
import { isCommonWord, isGivenName } from '../language/introduction/lexicon.ts'
import * as replies from '../language/replies/people.ts'
import { noReminderOpen } from '../language/replies/reminders.ts'
import type { Draft } from './draft.ts'
import { byId, resolve, type Who, wantsFor } from './people.ts'
import type { View, Want } from './view.ts'

/** A text understood: `decide` is called with a view in which every want is there. */
export interface Act {
  wants: Want[]
  decide: (view: View) => Draft
  /** Whom it is about, if a text that logs somebody new means more than an act about nobody does. */
  unlessNew?: Who
}

/** One thing the owner can text. */
export interface Command {
  name: string
  /** What to text, as the help shows it; none for what is never typed. */
  forms: string[]
  /** What that does, in a few words. */
  help: string
  /** What a text asks for, or null if it is something else. */
  read: (text: string, view: View) => Act | null
  /** The act of a command that was put off by a question. Throws if `args` are not such a command's. */
  resume: (args: unknown, view: View) => Act
}

interface Definition<Args> {
  name: string
  forms: string[]
  help: string
  args: z.core.$ZodType<Args>
  read: (text: string, view: View) => Args | null
  wants?: (args: Args, view: View) => Want[]
  unlessNew?: (args: Args) => Who
  handle: (args: Args, view: View) => Draft
}

/** A command from its parts: what its arguments are, how they are read, and what is done with them. */
export function defineCommand<Args>(definition: Definition<Args>): Command {
  const { name, forms, help, args: schema, read, wants, unlessNew, handle } = definition
  const act = (args: Args, view: View): Act => ({
    wants: wants?.(args, view) ?? [],
    decide: (full) => handle(args, full),
    ...(unlessNew && { unlessNew: unlessNew(args) }),
  })
  return {
    name,
    forms,
    help,
    read: (text, view) => {
      const args = read(text, view)
      return args === null ? null : act(args, view)
    },
    resume: (args, view) => act(z.parse(schema, args), view),
  }
}

interface PersonDefinition<Args> extends Omit<Definition<Args>, 'handle' | 'wants' | 'unlessNew'> {
  /** Whether texts begin so that log somebody new: `promised Bo Lind, a welder, a call`. */
  mayLog?: boolean
  wants?: (args: Args, view: View) => Want[]
  handle: (contact: Contact, args: Args, view: View) => Draft
}

/** A command about one person. When the name fits several, or only almost someone, the owner is asked first. */
export function definePersonCommand<Args extends { who: Who } & Record<string, unknown>>(
  definition: PersonDefinition<Args>,
): Command {
  const { handle, wants, mayLog, ...rest } = definition
  return defineCommand<Args>({
    ...rest,
    ...(mayLog && { unlessNew: (args: Args) => args.who }),
    wants: (args, view) => [...wantsFor(args.who, view), ...(wants?.(args, view) ?? [])],
    handle: (args, view) =>
      withPerson(args.who, view, { command: rest.name, args }, (contact) => handle(contact, args, view)),
  })
}

/** Does something with the person meant, or asks who that is; `pending` is what the answer will carry out. */
export function withPerson(who: Who, view: View, pending: Pending, act: (contact: Contact) => Draft): Draft {
  const resolution = resolve(who, view)
  switch (resolution.kind) {
    case 'one':
      return act(resolution.contact)
    case 'nobody':
      return { reply: isName(resolution.name) ? replies.nobodyCalled(resolution.name) : replies.nobodyCalledThat() }
    case 'noReminder':
      return { reply: noReminderOpen() }
    case 'several':
      return askWhich(resolution.contacts, pending, view, replies.whichOne(resolution.name, resolution.contacts))
    case 'near':
      return askNearMiss(resolution, (id) => chooseFor(pending, id), newName(resolution.name), view)
  }
}

const LONGEST_NEW = 3

/** Whether it can be what somebody new is called. */
function isName(said: string): boolean {
  const words = said.split(/\s+/)
  return words.length <= LONGEST_NEW && !words.every((word) => isCommonWord(word) && !isGivenName(word))
}

/** Asks which of several people is meant; the numbers answer it. */
export const askWhich = (contacts: Contact[], pending: Pending, view: View, reply: string): Draft => {
  const contactIds = contacts.map(({ id }) => id)
  return {
    reply,
    question: {
      kind: 'which',
      askedAt: view.at,
      contactIds,
      options: contactIds.map((id) => chooseFor(pending, id)),
      new: null,
    },
    shown: { contactIds, more: null },
  }
}

/** Asks whether one of those whose names are spelled almost so is meant: YES or a number chooses, NEW does the other. */
export function askNearMiss(
  { name, contacts }: { name: string; contacts: Contact[] },
  choose: (contactId: string) => Pending,
  otherwise: Pending,
  view: View,
): Draft {
  const contactIds = contacts.map(({ id }) => id)
  const [yes, ...others] = contactIds.map(choose)
  if (!yes) throw new Error('a near miss is of somebody')
  const asked = { askedAt: view.at, contactIds, new: otherwise }
  const reply = replies.didYouMean(name, contacts)
  return others.length === 0
    ? { reply, question: { ...asked, kind: 'confirm', yes, no: null } }
    : { reply, question: { ...asked, kind: 'which', options: [yes, ...others] }, shown: { contactIds, more: null } }
}

const newName = (name: string): Pending => ({ command: 'logName', args: { name } })

/** What was put off, now that it is known who is meant. */
export const chooseFor = ({ command, args }: Pending, contactId: string): Pending => ({
  command,
  args: { ...args, who: byId(contactId) },
})
