import * as z from 'zod/mini'
import type { Contact, Note } from '../../domain/contact.ts'
import { dropped } from '../../domain/follow-up.ts'
import type { Change } from '../../domain/plan.ts'
import * as replies from '../../language/replies/change.ts'
import { change } from '../changes.ts'
import { definePersonCommand } from '../command.ts'
import { readWhom } from '../meant.ts'
import { byId, byName, Who } from '../people.ts'
import { wantNotes } from './card.ts'

const DROP = [
  /^drop\b(?!\s*(?:target|all\b|every))\s*(.*)$/is,
  /^(?:please\s+)?(?:stop|quit|no more|no|do not|don't|dont|never)\s+(?:(?:remind(?:ing)?|reminders?|bug(?:ging)?|nag(?:ging)?|ping(?:ing)?|text(?:ing|s)?|follow(?:ing)?[\s-]?ups?)\s+)(?:me\s+)?(?:about|for|with|on|of|to)\s+(.+)$/is,
  /^(?:unfollow|mute)\s+(.+)$/is,
  /^(\S+(?:\s\S+){0,2}?)[\s:,]+no\s+(?:more\s+)?(?:follow[\s-]?ups?|reminders?)(?:\s+please)?[\s.!]*$/is,
]

export const drop = definePersonCommand({
  name: 'drop',
  forms: ['drop ana'],
  help: 'no more follow-ups',
  args: z.object({ who: Who }),
  read: (text, view) => {
    const said = DROP.map((form) => form.exec(text)?.[1]).find((one) => one !== undefined)
    const who = said === undefined ? null : readWhom(said, view)
    return who && { who }
  },
  handle: (contact) => {
    const after = dropped(contact)
    if (JSON.stringify(after) === JSON.stringify(contact)) return { reply: replies.droppedBefore(contact) }
    return {
      reply: replies.dropped(contact),
      changes: [change(contact, after)],
      events: [{ type: 'FollowUpDropped', facts: { contact: contact.id } }],
      about: `dropped ${contact.name}`,
    }
  },
})

const DELETE = /^(?:please\s+)?(?:delete|remove|erase|forget(?:\s+about)?)\s+(?:(?:the\s+)?contact\s+)?(.+)$/is
/** What is never one person: those who want everything gone, or the last thing undone. */
const NO_PERSON = /^(?:all|every(?:one|body|thing)?|everyone|contacts?|it|that|this|the|my|last|targets?)\b/i

/** Deleting asks first; undo brings everything back. */
export const remove = definePersonCommand({
  name: 'delete',
  forms: ['delete ana'],
  help: 'forgets someone, after a YES',
  args: z.object({ who: Who }),
  read: (text, view) => {
    const said = DELETE.exec(text)?.[1]
    const who = said && !NO_PERSON.test(said) ? readWhom(said, view) : null
    return who && { who }
  },
  handle: (contact, _args, view) => ({
    reply: replies.askDelete(contact),
    question: {
      kind: 'confirm',
      askedAt: view.at,
      contactIds: [contact.id],
      yes: { command: 'deleteNow', args: { who: byId(contact.id) } },
      no: null,
      new: null,
    },
  }),
})

export const deleteNow = definePersonCommand({
  name: 'deleteNow',
  forms: [],
  help: '',
  args: z.object({ who: Who }),
  read: () => null,
  wants: ({ who }, view) => wantNotes(who, view),
  handle: (contact, _args, { owner, notes }) => ({
    reply: replies.deleted(contact),
    changes: [change(contact, { ...contact, deleted: true }), ...notes.map(deleteNote)],
    events: [{ type: 'ContactDeleted', facts: { contact: contact.id } }],
    about: `deleted ${contact.name}`,
    // What was suggested names what they need.
    matches: owner.matches.filter(({ needyId, helperId }) => needyId !== contact.id && helperId !== contact.id),
  }),
})

const deleteNote = (note: Note): Change => ({ before: note, after: { ...note, deleted: true } })

const nothing: Pick<Contact, 'phones' | 'emails' | 'links' | 'needs'> = { phones: [], emails: [], links: [], needs: [] }

/** What can be taken off a card, by what people call it. */
const FACTS: [RegExp, (contact: Contact) => Contact][] = [
  [/^(?:phones?|cells?|mobiles?|numbers?|phone numbers?)$/i, (contact) => ({ ...contact, phones: nothing.phones })],
  [/^(?:e-?mails?(?: address(?:es)?)?)$/i, (contact) => ({ ...contact, emails: nothing.emails })],
  [/^(?:links?|urls?|websites?|sites?)$/i, (contact) => ({ ...contact, links: nothing.links })],
  [/^needs?$/i, (contact) => ({ ...contact, needs: nothing.needs })],
  [/^(?:title|job|role|position)$/i, (contact) => ({ ...contact, title: null })],
  [/^(?:company|organi[sz]ation|employer|firm)$/i, (contact) => ({ ...contact, organization: null })],
  [/^(?:cadence|rhythm|interval)$/i, (contact) => ({ ...contact, cadence: null })],
]
const FACT = /^(?:please\s+)?(?:delete|remove|erase|clear|forget)\s+(.+?)(?:'s|s')\s+(.+?)[\s.!]*$/is

const clearerOf = (fact: string) => FACTS.find(([pattern]) => pattern.test(fact))?.[1]

export const removeFact = definePersonCommand({
  name: 'removeFact',
  forms: ["remove ana's phone"],
  help: 'takes one thing off a card',
  args: z.object({ who: Who, fact: z.string() }),
  read: (text) => {
    const [, name = '', fact = ''] = FACT.exec(text) ?? []
    return clearerOf(fact) ? { who: byName(name), fact: fact.toLowerCase() } : null
  },
  handle: (contact, { fact }) => {
    const after = clearerOf(fact)?.(contact) ?? contact
    if (JSON.stringify(after) === JSON.stringify(contact)) return { reply: replies.factUnknown(contact, fact) }
    return {
      reply: replies.factRemoved(contact, fact),
      changes: [change(contact, after)],
      events: [{ type: 'ContactChanged', facts: { contact: contact.id } }],
      about: `removed ${contact.name}'s ${fact}`,
    }
  },
})
