import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { merge as mergeContacts } from '../../domain/merge.ts'
import { merged, samePerson } from '../../language/replies/change.ts'
import { addNotes, change } from '../changes.ts'
import { defineCommand, definePersonCommand, withPerson } from '../command.ts'
import type { Draft } from '../draft.ts'
import { readWhom } from '../meant.ts'
import { byId, findByName, resolve, splitKnownName, Who, wantsFor } from '../people.ts'
import type { View } from '../view.ts'

const LED = /^(?:please\s+)?(?:merge|combine)\s+(.+?)[\s.!?]*$/is
const INTO = /^(.+?)\s+(?:into|in\s?to|onto)\s+(.+)$/is
const APART = /[,;+&]|\s(?:with|and|into)\s/i
const BESIDE = [/^(.+?)\s*(?:[,;+&]|\swith\s|\sand\s)\s*(.+)$/is, /^(\S+)\s+(\S+)$/s]
const SEPARATOR = /^[\s,;:+&-]*(?:(?:and|with)\s+)?/i
const SAME =
  /^(.+?)\s+(?:and|&)\s+(.+?)\s+are\s+(?:(?:actually|really|both)\s+)?(?:the\s+same(?:\s+person)?|one\s+person)[\s.!]*$/is

/** `merge ana silva` names one person, and not two. */
const isOneName = (said: string, view: View): boolean =>
  /^\S+\s/.test(said) && !APART.test(said) && splitKnownName(said, view)?.rest === ''

/** The two names of a merge, the one to keep first. */
function readNames(text: string, view: View): [string, string] | null {
  const [, one, same] = SAME.exec(text) ?? []
  if (one && same) return [one, same]
  const said = LED.exec(text)?.[1] ?? ''
  if (isOneName(said, view)) return [said, said]
  const [, merged, into] = INTO.exec(said) ?? []
  if (merged && into) return [into, merged]
  const led = splitKnownName(said, view)
  const second = led?.rest.replace(SEPARATOR, '')
  if (led && second && findByName(second, view.known).length > 0) return [led.name, second]
  const [, first, beside] = BESIDE.map((form) => form.exec(said)).find(Boolean) ?? []
  return first && beside ? [first, beside] : null
}

/** Where one of two names fits several people, the other name may tell which: one cannot be merged with oneself. */
function tellApart(kept: Who, other: Who, view: View): [Who, Who] {
  const [first, second] = [candidates(kept, view), candidates(other, view)]
  const sameTwo =
    first.length === 2 && second.length === 2 && first.every(({ id }) => second.some((one) => one.id === id))
  const [one, two] = sameTwo ? first.toSorted((a, b) => a.id.localeCompare(b.id)) : []
  if (one && two) return [byId(one.id), byId(two.id)]
  const without = (who: Who, own: Contact[], others: Contact[]) => {
    const left = own.length > 1 && others.length === 1 ? own.filter(({ id }) => id !== others[0]?.id) : []
    return left.length === 1 && left[0] ? byId(left[0].id) : who
  }
  return [without(kept, first, second), without(other, second, first)]
}

function candidates(who: Who, view: View): Contact[] {
  const resolution = resolve(who, view)
  if (resolution.kind === 'several') return resolution.contacts
  return resolution.kind === 'one' ? [resolution.contact] : []
}

export const merge = defineCommand({
  name: 'merge',
  forms: ['merge ana silva, a. silva', 'merge a. silva into ana silva'],
  help: 'two entries of one person become one',
  args: z.object({ who: Who, other: Who }),
  read: (text, view) => {
    const [kept, other] = readNames(text, view) ?? []
    const who = kept ? readWhom(kept, view) : null
    const second = other ? readWhom(other, view) : null
    return who && second ? { who, other: second } : null
  },
  wants: ({ who, other }, view) => [...wantsFor(who, view), ...wantsFor(other, view)].slice(0, 1),
  handle: (args, view) => {
    const [who, other] = tellApart(args.who, args.other, view)
    const pending = { command: 'merge', args: { who, other } }
    return withPerson(who, view, pending, (kept) => {
      const rest = { command: 'mergeInto', args: { who: other, kept: kept.id } }
      return withPerson(other, view, rest, (second) => mergeTwo(kept, second, view))
    })
  },
})

/** The second half of a merge, when it had to be asked who the other one is. */
export const mergeInto = definePersonCommand({
  name: 'mergeInto',
  forms: [],
  help: '',
  args: z.object({ who: Who, kept: z.string() }),
  read: () => null,
  handle: (other, { kept }, view) =>
    withPerson(byId(kept), view, { command: 'mergeInto', args: {} }, (first) => mergeTwo(first, other, view)),
})

function mergeTwo(kept: Contact, other: Contact, view: View): Draft {
  if (kept.id === other.id) return { reply: samePerson(kept) }
  const { contact, replaced } = mergeContacts(kept, other)
  return {
    reply: merged(kept, other),
    changes: [change(kept, contact), change(other, { ...other, deleted: true }), ...addNotes(kept.id, replaced, view)],
    events: [{ type: 'ContactsMerged', facts: { contact: kept.id, other: other.id } }],
    about: `merged ${other.name} into ${kept.name}`,
  }
}
