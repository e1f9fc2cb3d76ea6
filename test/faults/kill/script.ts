import { Temporal } from 'temporal-polyfill'
import { givenNames } from '../../../lib/language/words/given-names.ts'

/** Somebody whom the owner logs, is reminded of, and follows up with. */
export interface Person {
  readonly name: string
  readonly need: string
  /** Said with `done`. */
  readonly done: string
  /** Noted before or after; null if nothing is. */
  readonly note: string | null
  /** The instant of the reminder. */
  readonly remindAt: Temporal.Instant
}

/** One day: the texts that are sent at its noon, and the instants to which the clock moves before. */
export interface Day {
  readonly noon: Temporal.Instant
  readonly moves: readonly Temporal.Instant[]
  readonly texts: readonly string[]
}

export const FIRST = Temporal.Instant.from('2026-11-23T12:00:00-05:00')
const PEOPLE = 200
const DAYS = 5
const A_DAY = PEOPLE / DAYS
const SURNAMES = ['Okafor', 'Lindqvist', 'Moreau', 'Tanaka', 'Novak']

/** 200 people, logged 40 a day from Monday to Friday. Every second one gets a note. */
export function createPeople(random: () => number): Person[] {
  const names = [...givenNames].filter((name) => name.length >= 5).toSorted(() => random() - 0.5)
  return Array.from({ length: PEOPLE }, (_, index) => {
    const first = names[index] ?? ''
    const name = `${first.charAt(0).toUpperCase()}${first.slice(1)} ${SURNAMES[index % SURNAMES.length]}`
    return {
      name,
      need: `a lawyer for case ${index}`,
      done: `sent paper ${index}`,
      note: index % 2 === 0 ? `plays record ${index}` : null,
      remindAt: FIRST.add({ hours: 24 * (Math.floor(index / A_DAY) + 1) - 3, minutes: 4 * (index % A_DAY) }),
    }
  })
}

/** The days on which all of that is texted: 500 texts. */
export function createDays(people: readonly Person[]): Day[] {
  return Array.from({ length: DAYS + 1 }, (_, day) => {
    const met = people.slice(day * A_DAY, (day + 1) * A_DAY)
    const reminded = people.slice(Math.max(0, day - 1) * A_DAY, day * A_DAY)
    return {
      noon: FIRST.add({ hours: 24 * day }),
      moves: reminded.map(({ remindAt }) => remindAt),
      texts: [
        ...met.map((person) => log(person)),
        ...reminded.map(({ name, done }) => `done ${name}, ${done}`),
        ...reminded.flatMap(({ name, note }) => (note === null ? [] : [`${name}: ${note}`])),
      ],
    }
  })
}

function log({ name, need, remindAt }: Person): string {
  const { hour, minute } = remindAt.toZonedDateTimeISO('America/New_York')
  const time = `${hour % 12 === 0 ? 12 : hour % 12}:${String(minute).padStart(2, '0')}${hour < 12 ? 'am' : 'pm'}`
  return `Met ${name}, needs ${need}. Follow up tomorrow at ${time}`
}
