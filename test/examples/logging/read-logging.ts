import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import type { Moment } from '../../../lib/domain/moment.ts'
import type { Introduction } from '../../../lib/language/introduction/reading.ts'
import { readIntroductions } from '../../../lib/language/introduction.ts'
import type { LoggingExample } from './example.ts'
import { judgeExample, type LoggingResult } from './judge-example.ts'

/**
 * Reads each text with the reading functions alone and judges what a system that knows nobody would log of it. Thousands
 * of times as fast as playing the texts, and the same but for replies.
 */
export function readLogging(examples: readonly LoggingExample[]): LoggingResult[] {
  return examples.map((example) => {
    const { certainty, people } = readIntroductions(example.text, momentOf(example.now))
    const isLogged = certainty !== 'none' && certainty !== 'unsure'
    const contacts = isLogged ? people.map((person) => recordOf(person, example.now)) : []
    return judgeExample(example, contacts, `it reads as ${certainty}`)
  })
}

/** The owner's day and minute, as the instant is written. */
const momentOf = (now: string): Moment => ({ today: now.slice(0, 10), time: now.slice(11, 16), country: 'US' })

function recordOf(person: Introduction, now: string): ContactRecord {
  const on = now.slice(0, 10)
  return {
    ...person,
    id: person.name,
    metOn: on,
    needs: person.needs.map((text) => ({ text, status: 'open' })),
    notes: person.notes.map((text) => ({ on, text })),
    followUp: person.followUp && { at: person.followUp.on, reason: null },
    cadence: null,
    lastContactOn: on,
  }
}
