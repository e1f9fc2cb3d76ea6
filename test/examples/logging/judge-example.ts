import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import type { LoggingExample } from './example.ts'
import { judgePerson, type Verdict } from './judge-person.ts'
import { listReadings } from './match.ts'
import { pairPeople } from './pair-people.ts'

/** What came of one example. It is entirely right if there are no complaints. */
export interface LoggingResult {
  readonly id: string
  readonly verdicts: readonly Verdict[]
  readonly complaints: readonly string[]
  /** The segments of the reply, 0 if there was none. */
  readonly segments: number
}

/** Judges everyone who was logged after a text; `answer` says in a complaint what came instead of somebody. */
export function judgeExample(
  { id, expect }: LoggingExample,
  contacts: readonly ContactRecord[],
  answer: string,
): LoggingResult {
  const { people, others } = pairPeople(expect, contacts)
  const judged = people.map(({ expected, contact }) => {
    const verdicts = judgePerson(expected, contact)
    const nobody = `${listReadings(expected.name)[0]} was not logged; ${answer}`
    return { verdicts, complaints: contact ? verdicts.flatMap(complain) : [nobody] }
  })
  return {
    id,
    verdicts: [...judged.flatMap(({ verdicts }) => verdicts), ...others.map(({ name }) => judgeUnexpected(name))],
    complaints: [
      ...judged.flatMap(({ complaints }) => complaints),
      ...others.map(({ name }) => `${name} was logged and not expected`),
    ],
    segments: 0,
  }
}

/** Someone too many is one name too many. */
function judgeUnexpected(name: string): Verdict {
  return { field: 'name', right: 0, spurious: 1, missed: 0, expected: null, actual: name }
}

function complain({ field, spurious, missed, expected, actual }: Verdict): string[] {
  if (spurious + missed === 0) return []
  return [`${field}: expected ${JSON.stringify(expected)}, got ${JSON.stringify(actual ?? null)}`]
}
