import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import type { Contact } from '../domain/contact.ts'
import { foldWords, plainName } from '../domain/name.ts'
import { dueBy } from '../domain/wake.ts'
import { isNearMiss } from '../language/near-miss.ts'
import { months, weekdays } from '../language/words/calendar.ts'
import { stopWords } from '../language/words/stop-words.ts'
import { peopleIn, type View, type Want } from './view.ts'

/**
 * Who a text means: by a name as written, the very contact once a question about the name was answered, or whoever the
 * last reminder was about.
 */
export const Who = z.discriminatedUnion('by', [
  z.object({ by: z.literal('name'), name: z.string() }),
  z.object({ by: z.literal('id'), id: z.string() }),
  z.object({ by: z.literal('reminder') }),
])
export type Who = z.infer<typeof Who>

export const byName = (name: string): Who => ({ by: 'name', name })
export const byId = (id: string): Who => ({ by: 'id', id })
export const byReminder: Who = { by: 'reminder' }

/** Whom a name turned out to mean. `near` are those whose names are spelled almost so: one at least. */
export type Resolution =
  | { kind: 'one'; contact: Contact }
  | { kind: 'several'; contacts: Contact[]; name: string }
  | { kind: 'near'; contacts: Contact[]; name: string }
  | { kind: 'nobody'; name: string }
  | { kind: 'noReminder' }

/** The contacts that a name fits: those of exactly that name, or else those whose name has all of its words. */
export function findByName(name: string, contacts: Contact[]): Contact[] {
  const words = plainName(name).split(' ').filter(Boolean)
  if (words.length === 0) return []
  const fitting = contacts.filter((contact) => {
    const own = foldWords(contact.name)
    return words.every(
      (word, index) => (own.includes(word) && isOnce(word, words, own)) || (index > 0 && isInitial(word, own)),
    )
  })
  const exact = fitting.filter((contact) => plainName(contact.name) === plainName(name))
  return exact.length > 0 ? exact : fitting
}

/** `milo milo@grant.com` says the name once. */
const isOnce = (word: string, words: string[], own: string[]): boolean =>
  words.indexOf(word) === words.lastIndexOf(word) || own.indexOf(word) !== own.lastIndexOf(word)

/** `ana s`: the initial of a later name; a and i are words as well. */
const isInitial = (word: string, [, ...later]: string[]): boolean =>
  word.length === 1 && !/[ai]/.test(word) && later.some((name) => name.startsWith(word))

/** `figma`, `at figma`, `the figma one`, `sam from figma`: whether that says what someone does, or where. */
export function isDescribedBy(said: string, { name, title, organization, metAt }: Contact): boolean {
  const words = foldWords(said).filter((word) => !/^(?:the|one|at|from)$/.test(word))
  const own = foldWords(name)
  const others = words.filter((word) => !own.includes(word))
  const isIn = (fact: string | null) => fact !== null && others.every((word) => foldWords(fact).includes(word))
  return others.length > 0 && [title, organization, metAt].some(isIn)
}

export const sharesAddress = (contact: Contact, { phones, emails }: { phones: string[]; emails: string[] }): boolean =>
  phones.some((phone) => contact.phones.includes(phone)) || emails.some((email) => contact.emails.includes(email))

/** Whom `who` means, among the people in view. */
export function resolve(who: Who, view: View): Resolution {
  const people = peopleIn(view)
  switch (who.by) {
    case 'id': {
      const contact = [...view.known, ...people].find(({ id }) => id === who.id)
      return contact ? { kind: 'one', contact } : { kind: 'nobody', name: 'that person' }
    }
    case 'reminder':
      return oneOf(toAnswer(view), { kind: 'noReminder' }, '')
    case 'name':
      return oneOf(findByName(who.name, people), resolveNearMiss(who.name, people), who.name)
  }
}

function oneOf(contacts: Contact[], otherwise: Resolution, name: string): Resolution {
  const [first, ...others] = contacts
  if (!first) return otherwise
  return others.length === 0 ? { kind: 'one', contact: first } : { kind: 'several', contacts, name }
}

/** The people of the latest reminder text that still has some without an answer. */
export function openReminders({ owner, known, moment }: View): Contact[] {
  const isOpen = ({ followUp }: Contact) => followUp !== null && followUp.reminders > 0 && followUp.on <= moment.today
  const byText = owner.reminded.map(({ contactIds }) =>
    contactIds.flatMap((id) => known.find((contact) => contact.id === id && isOpen(contact)) ?? []),
  )
  return byText.find((contacts) => contacts.length > 0) ?? []
}

/**
 * Whom an answer without a name may be about: those of the open reminder, or else those whose reminder is on its way, as in
 * the minute after RESUME or START.
 */
export function toAnswer(view: View): Contact[] {
  const open = openReminders(view)
  return open.length > 0 ? open : dueBy(view.due, Temporal.Instant.from(view.at), view.owner.settings)
}

/** What shows whose reminder is on its way, where none is open. */
export const wantsToAnswer = (view: View): Want[] =>
  openReminders(view).length === 0 ? [{ kind: 'due', until: view.moment.today }] : []

function resolveNearMiss(name: string, people: Contact[]): Resolution {
  const contacts = people.filter((contact) => resembles(name, contact.name))
  return contacts.length > 0 ? { kind: 'near', contacts, name } : { kind: 'nobody', name }
}

/** Whether each word of a name is, or is almost, a word of another. */
function resembles(name: string, other: string): boolean {
  const words = foldWords(name)
  const own = foldWords(other)
  return words.length > 0 && words.every((word) => own.some((one) => one === word || isNearMiss(one, word)))
}

/** A name that fits nobody in view may be a near miss, which only a look at everyone shows. */
export function wantsFor(who: Who, view: View): Want[] {
  if (who.by === 'reminder') return wantsToAnswer(view)
  return who.by === 'name' && findByName(who.name, view.known).length === 0 ? [{ kind: 'everyone' }] : []
}

/** A text split after the name that it begins with. */
export interface Led {
  name: string
  rest: string
}

const LONGEST_NAME = 6

/** The longest beginning of a text that names someone in view, and the rest; null if it begins with nobody known. */
export function splitKnownName(text: string, view: View): Led | null {
  if (view.known.length === 0) return null
  const words = text.trim().split(/\s+/, LONGEST_NAME + 1)
  for (let count = Math.min(words.length, LONGEST_NAME); count > 0; count--) {
    const name = words.slice(0, count).join(' ')
    // `ana: silva stopped by` is a note on whoever Ana is.
    const isWord = foldWords(words[count - 1] ?? '').length > 0
    const endsName = isWord && (count === words.length || !/[.!?]$/.test(name)) && !/[:;,]\s/.test(name)
    if (endsName && findByName(stripPossessive(name), view.known).length > 0) {
      return { name: stripPossessive(name).replace(/[\s:,;.!?]+$/, ''), rest: restAfter(text, count) }
    }
  }
  return null
}

/** The name that a command's argument begins with: someone known, or else the first word, and the capitalized ones after it. */
export function splitName(text: string, view: View): Led {
  const known = splitKnownName(text, view)
  if (known) return known
  const words = text.trim().split(/\s+/)
  const isCapitalized = (word: string | undefined) => word !== undefined && /^\p{Lu}/u.test(word)
  let count = 1
  while (isCapitalized(words[0]) && isCapitalized(words[count]) && !/[:,;]$/.test(words[count - 1] ?? '')) count++
  return {
    name: words
      .slice(0, count)
      .join(' ')
      .replace(/[\s:,;.!?]+$/, ''),
    rest: restAfter(text, count),
  }
}

/** `Priya Sharma`, where only a Priya Raman is known: a first name that a surname follows is somebody else's. */
export function isNamesake({ name, rest }: Led): boolean {
  const [next = ''] = rest.split(/[\s,.;:!?]/)
  const isWord = stopWords.has(next.toLowerCase()) || readsAsDay(next)
  return !name.includes(' ') && /^\p{Lu}\p{Ll}[\p{L}-]*$/u.test(next) && !isWord
}

const readsAsDay = (word: string): boolean => weekdays.has(word.toLowerCase()) || months.has(word.toLowerCase())

const stripPossessive = (name: string) => name.replace(/['\u2019]s?$/, '')

/** The text after its first words; a separator after the name stays, so that `ana: ...` can be told from `ana ...`. */
function restAfter(text: string, count: number): string {
  const words = new RegExp(`^\\s*(?:\\S+\\s+){${count - 1}}\\S*?([:,;.!?]*)(?=\\s|$)\\s*`, 'u')
  return text.replace(words, '$1 ').trim()
}
