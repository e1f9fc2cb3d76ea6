import * as z from 'zod/mini'
import { addDays } from '../../domain/calendar.ts'
import type { Contact, Note } from '../../domain/contact.ts'
import { fold, foldWords } from '../../domain/name.ts'
import { isUnmet } from '../../domain/need.ts'
import { after } from '../../language/after.ts'
import { isCommonWord, singular } from '../../language/introduction/lexicon.ts'
import { readPastDays } from '../../language/past-days.ts'
import { inPlainWords } from '../../language/plain-words.ts'
import { notUnderstood } from '../../language/replies/answers.ts'
import * as replies from '../../language/replies/recall.ts'
import { type Command, defineCommand, withPerson } from '../command.ts'
import { type Listing, showList } from '../listing.ts'
import { isPronoun } from '../meant.ts'
import { byName, findByName, splitKnownName } from '../people.ts'
import { peopleIn } from '../view.ts'

const From = z._default(z.number(), 0)
const Days = z.object({ since: z.string(), until: z.string() })
const everyone = (): [{ kind: 'everyone' }] => [{ kind: 'everyone' }]

/** Newest contact first; who was never contacted comes last. */
const byLastContact = (a: Contact, b: Contact): number =>
  (b.lastContactOn ?? '').localeCompare(a.lastContactOn ?? '') || b.id.localeCompare(a.id)

/** By the day and time of the follow-up, the earliest first. */
const byDue = (a: Contact, b: Contact): number => dueOf(a).localeCompare(dueOf(b)) || a.id.localeCompare(b.id)

const dueOf = ({ followUp }: Contact): string => `${followUp?.on ?? '9999'} ${followUp?.time ?? ''}`

const listPeople = (title: string, people: Contact[], from: number, again: Listing['again']) =>
  showList({ title, people: people.toSorted(byLastContact), line: replies.personLine, from, again })

const hasWords = (text: string, words: string[]): boolean => {
  const own = fold(text)
  return words.every((word) => own.includes(word) || own.includes(singular(word)))
}

const roleOf = ({ title, organization, metAt }: Contact): string => [title, organization, metAt].join(' ')

/** Everyone; `list yesterday`, which is how `who did I meet yesterday` is read, only those who were met then. */
export const list = defineCommand({
  name: 'list',
  forms: ['list', 'list this week'],
  help: 'everyone, by last contact; or whom you met',
  args: z.object({ from: From, days: z._default(z.nullable(Days), null) }),
  read: (text, { moment }) => {
    if (/^(?:list(?: all| everyone)?|everyone|contacts|people)[\s.!?]*$/i.test(text)) return { from: 0, days: null }
    const days = readPastDays(after(text, /^list\s+/i)?.replace(/[\s.!?]+$/, '') ?? '', moment.today)
    return days && { from: 0, days }
  },
  wants: everyone,
  handle: ({ from, days }, view) => {
    const all = peopleIn(view)
    const people = days ? all.filter(({ metOn }) => metOn && days.since <= metOn && metOn <= days.until) : all
    if (people.length === 0) return { reply: days ? replies.nobodyMet() : replies.nobodyYet() }
    return listPeople(`${people.length}:`, people, from, { command: 'list', args: { days } })
  },
})

/** Those whom someone introduced: `who via rosa`. */
const introducedBy = (said: string, people: Contact[]): Contact[] =>
  people.filter(({ introducedBy }) => introducedBy && hasWords(introducedBy.name, foldWords(said)))

export const who = defineCommand({
  name: 'who',
  forms: ['who at figma', 'who designer', 'who reactconf'],
  help: 'finds people',
  args: z.object({ said: z.string(), at: z.boolean(), from: From }),
  read: (text, view) => {
    const said = after(text, /^who(?!\s*[:=])(?:'s|\s+is|\s+are|\s+works|\s+do i know)?\b/i)?.replace(/[?.!\s]+$/, '')
    const isPerson = said && /^who(?:'s|\s+is)\b/i.test(text) && splitKnownName(said, view)?.rest === ''
    if (!said || isPerson || isPronoun(said) || /^(?:at|from|in)$/i.test(said) || inPlainWords(text)) return null
    const place = after(said, /^(?:at|from|in)\s+/i)
    return { said: (place ?? said).replace(/^(?:an?|the)\s+/i, ''), at: place !== null, from: 0 }
  },
  wants: everyone,
  handle: ({ said, at, from }, view) => {
    const people = peopleIn(view)
    const words = foldWords(said)
    const introducer = after(said, /^via\s+/i)
    const there = people.filter(({ organization }) => organization && hasWords(organization, words))
    const byRole = at && there.length > 0 ? there : people.filter((contact) => hasWords(roleOf(contact), words))
    const found = introducer ? introducedBy(introducer, people) : byRole
    if (found.length === 0) return { reply: introducer ? replies.nobodyVia(introducer) : replies.nobodySo(said) }
    return listPeople(`${said}:`, found, from, { command: 'who', args: { said, at } })
  },
})

/** `figma?`: someone of that name, or else the people there. */
export const ask = defineCommand({
  name: 'ask',
  forms: ['figma?'],
  help: 'the people there',
  args: z.object({ said: z.string(), from: From }),
  read: (text) => {
    const said = /^([^?]{1,60})\?+$/.exec(text)?.[1]?.trim()
    return said && said.split(/\s+/).length <= 4 ? { said, from: 0 } : null
  },
  wants: everyone,
  handle: ({ said, from }, view) => {
    const people = peopleIn(view)
    const found = people.filter((contact) => hasWords(roleOf(contact), foldWords(said)))
    if (findByName(said, people).length === 0 && found.length > 0) {
      return listPeople(`${said}:`, found, from, { command: 'ask', args: { said } })
    }
    // `anything else?` names nobody.
    if (findByName(said, people).length === 0 && said.split(/\s+/).some(isCommonWord)) return { reply: notUnderstood() }
    return withPerson(byName(said), view, { command: 'card', args: {} }, (contact) => ({
      reply: replies.personLine(contact),
    }))
  },
})

export const find = defineCommand({
  name: 'find',
  forms: ['find react'],
  help: 'searches it all, notes too',
  args: z.object({ said: z.string(), from: From }),
  read: (text) => {
    const said = after(text, /^(?:find|search)(?:\s+for)?\s+/i)?.replace(/[?!\s]+$/, '')
    return said ? { said, from: 0 } : null
  },
  wants: () => [{ kind: 'everyone' }, { kind: 'allNotes' }],
  handle: ({ said, from }, view) => {
    const found = peopleIn(view).filter((contact) => hasWords(allOf(contact, view.notes), foldWords(said)))
    if (found.length === 0) return { reply: replies.nobodyFound(said) }
    return listPeople(`${said}:`, found, from, { command: 'find', args: { said } })
  },
})

/** Everything that was written of someone. */
function allOf(contact: Contact, notes: Note[]): string {
  const { name, phones, emails, links, needs, introducedBy, id, formerIds } = contact
  const noted = notes.filter(({ contactId }) => contactId === id || formerIds.includes(contactId))
  const facts = [name, roleOf(contact), ...phones, ...emails, ...links, introducedBy?.name]
  return [...facts, ...needs.map(({ text }) => text), ...noted.map(({ text }) => text)].join(' ')
}

/** A list of the follow-ups until a day. */
function defineDueList(
  name: string,
  pattern: RegExp,
  help: string,
  span: string,
  until: (today: string) => string,
): Command {
  return defineCommand({
    name,
    forms: [name],
    help,
    args: z.object({ from: From }),
    read: (text) => (pattern.test(text) ? { from: 0 } : null),
    wants: (_args, { moment }) => [{ kind: 'due', until: until(moment.today) }],
    handle: ({ from }, { due, moment }) => {
      const { today } = moment
      if (due.length === 0) return { reply: replies.nothingDue(span) }
      const line = (contact: Contact) => replies.dueLine(contact, today)
      return showList({ title: '', people: due.toSorted(byDue), line, from, again: { command: name, args: {} } })
    },
  })
}

export const due = defineDueList(
  'due',
  /^(?:due|overdue|what'?s due|what is due|reminders)[\s.!?]*$/i,
  'follow-ups waiting for you',
  'due',
  (today) => today,
)
export const today = defineDueList(
  'today',
  /^(?:what'?s\s+)?today[\s.!?]*$/i,
  "today's follow-ups",
  'due today',
  (day) => day,
)
export const week = defineDueList(
  'week',
  /^(?:(?:what'?s )?(?:this )?week)[\s.!?]*$/i,
  'the next seven days',
  'due this week',
  (day) => addDays(day, 6),
)

export const needsList = defineCommand({
  name: 'needs',
  forms: ['needs'],
  help: 'who needs what',
  args: z.object({ from: From }),
  read: (text) => (/^(?:(?:all |the )?(?:open )?needs|who needs what)[\s.!?]*$/i.test(text) ? { from: 0 } : null),
  wants: everyone,
  handle: ({ from }, view) => {
    const open = peopleIn(view)
      .filter(({ needs }) => needs.some(isUnmet))
      .toSorted(byLastContact)
    if (open.length === 0) return { reply: replies.noOpenNeeds() }
    return showList({ title: '', people: open, line: replies.needLine, from, again: { command: 'needs', args: {} } })
  },
})
