import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { cardOf } from '../../language/replies/card.ts'
import { noSuchNumber } from '../../language/replies/reminders.ts'
import { defineCommand, definePersonCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { showText } from '../listing.ts'
import { isPronoun, theOneSpokenOf } from '../meant.ts'
import { byId, byName, findByName, isDescribedBy, openReminders, resolve, splitKnownName, Who } from '../people.ts'
import type { View, Want } from '../view.ts'

/** The notes of whoever is meant, and of those merged into them. */
export function wantNotes(who: Who, view: View): Want[] {
  const resolution = resolve(who, view)
  return resolution.kind === 'one'
    ? [{ kind: 'notes', of: [resolution.contact.id, ...resolution.contact.formerIds] }]
    : []
}

export const showCard = (contact: Contact, from: number, view: View): Draft => ({
  ...showText(
    cardOf(contact, view.notes, view.moment.today),
    from,
    { command: 'card', args: { who: byId(contact.id) } },
    view,
  ),
  spokenOf: contact.id,
})

/** `who is ana` asks for her card too. */
const ASKED = /^(?:who(?:'s|\s+(?:is|was))|show(?:\s+me)?|tell me about|what do i know about)\s+(?=\S)/i

function readSpokenOf(view: View) {
  const who = theOneSpokenOf(view)
  return who.by === 'reminder' && openReminders(view).length === 0 ? null : { who, from: 0 }
}

export const card = definePersonCommand({
  name: 'card',
  forms: ['ana', 'ana?'],
  help: 'what you know of someone',
  args: z.object({ who: Who, from: z._default(z.number(), 0) }),
  read: (text, view) => {
    const asked = text.replace(ASKED, '')
    if (isPronoun(asked)) return asked !== text || asked.endsWith('?') ? readSpokenOf(view) : null
    const led = splitKnownName(asked, view)
    if (!led || /^[?.!:,\s]*$/.test(led.rest)) return led && { who: byName(led.name), from: 0 }
    // `Ana Baker` may be somebody else's name, `ana the baker` and `ana baker` are not.
    const isName = led.rest !== led.rest.toLowerCase() && !/^(?:the|at|from)\s/i.test(led.rest)
    const [only, ...others] = findByName(led.name, view.known).filter((one) => isDescribedBy(led.rest, one))
    return only && others.length === 0 && !isName && !/^[:,(]/.test(led.rest) ? { who: byId(only.id), from: 0 } : null
  },
  wants: ({ who }, view) => wantNotes(who, view),
  handle: (contact, { from }, view) => showCard(contact, from, view),
})

/** A number alone: the card of that person in the list shown last. */
export const numberedCard = defineCommand({
  name: 'numberedCard',
  forms: ['2'],
  help: 'that one of the last list',
  args: z.object({ number: z.number() }),
  read: (text) => (/^#?\d{1,3}$/.test(text) ? { number: Number(text.replace('#', '')) } : null),
  wants: ({ number }, view) => {
    const id = view.owner.shown?.contactIds[number - 1]
    return id ? wantNotes(byId(id), view) : []
  },
  handle: ({ number }, view) => {
    const shown = view.owner.shown?.contactIds ?? []
    const contact = view.known.find(({ id }) => id === shown[number - 1])
    return contact ? showCard(contact, 0, view) : { reply: noSuchNumber(number, shown.length) }
  },
})
