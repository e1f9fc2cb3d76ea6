import type { Message } from '../../../infra/local/carrier/message.ts'
import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import type { Person } from './script.ts'

/** How much of something there is, against how much there has to be. */
export interface Count {
  readonly of: string
  readonly expected: number
  readonly lost: number
  readonly doubled: number
  /** The first ones that are not as they have to be. */
  readonly examples: readonly string[]
}

/** Compares what is known and what was sent with what the owner texted. */
export function judge(
  people: readonly Person[],
  texts: readonly string[],
  contacts: readonly ContactRecord[],
  messages: readonly Message[],
): Count[] {
  const sent = messages.filter(({ direction }) => direction !== 'inbound').map(({ body }) => body)
  const find = (name: string) => contacts.filter((contact) => contact.name === name)
  const notes = people.flatMap(({ name, note, done }) =>
    [note, done].flatMap((one) => (one ? [{ name, note: one }] : [])),
  )
  return [
    count('people', people, ({ name }) => find(name).length),
    count('needs', people, ({ name, need }) => amount(find(name), ({ needs }) => needs, need)),
    count('notes', notes, ({ name, note }) => amount(find(name), (contact) => contact.notes, note)),
    count('reminders', people, ({ name }) => sent.filter((body) => body.startsWith(`Follow up with ${name}`)).length),
    count('replies', texts, (text) => sent.filter((body) => isReplyTo(text, body)).length),
    count(
      'people nobody met',
      contacts.filter(({ name }) => !people.some((person) => person.name === name)),
      () => 2,
    ),
  ]
}

const amount = (
  contacts: ContactRecord[],
  list: (contact: ContactRecord) => { text: string }[],
  text: string,
): number => contacts.flatMap(list).filter((one) => one.text === text).length

/** Each of those wanted has to be found once. */
function count<T>(of: string, wanted: readonly T[], find: (one: T) => number): Count {
  const found = wanted.map((one) => ({ one, times: find(one) }))
  return {
    of,
    expected: wanted.length,
    lost: found.filter(({ times }) => times === 0).length,
    doubled: found.reduce((sum, { times }) => sum + Math.max(0, times - 1), 0),
    examples: found
      .filter(({ times }) => times !== 1)
      .slice(0, 3)
      .map(({ one }) => JSON.stringify(one)),
  }
}

/** The kind of a text, and whom it is about, are in its reply. */
function isReplyTo(text: string, reply: string): boolean {
  const [, met] = /^Met ([^,]+),/.exec(text) ?? []
  if (met !== undefined) return reply.startsWith(`Saved ${met}`)
  const [, done] = /^done ([^,]+),/.exec(text) ?? []
  if (done !== undefined) return reply.startsWith(`Followed up with ${done}`)
  return reply.startsWith(`Noted on ${text.split(':')[0]}`)
}
