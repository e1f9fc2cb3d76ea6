import { type System, startSystem } from '../../integration/system.ts'
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

export interface LoggingRun {
  readonly results: readonly LoggingResult[]
  /** What went wrong inside. */
  readonly problems: readonly string[]
}

/** Sends each text to a system that knows nobody yet. All examples are of the same `now`, and nothing falls due. */
export async function playLogging(examples: readonly LoggingExample[]): Promise<LoggingRun> {
  const [now, ...others] = new Set(examples.map((example) => example.now))
  if (now === undefined) return { results: [], problems: [] }
  if (others.length > 0) throw new Error('the examples are not all of the same time')
  const system = await startSystem({ now })
  try {
    const results: LoggingResult[] = []
    for (const example of examples) results.push(await play(example, system))
    return { results, problems: system.problems }
  } finally {
    await system.close()
  }
}

async function play({ id, text, expect }: LoggingExample, system: System): Promise<LoggingResult> {
  await system.line('/reset')
  const reply = await system.line(text.replaceAll('\n', '\\n'))
  const { people, others } = pairPeople(expect, await system.contacts())
  const said = reply.map(({ body }) => body).join(' / ')
  const judged = people.map(({ expected, contact }) => {
    const verdicts = judgePerson(expected, contact)
    const nobody = `${listReadings(expected.name)[0]} was not logged; the reply: ${said}`
    return { verdicts, complaints: contact ? verdicts.flatMap(complain) : [nobody] }
  })
  return {
    id,
    verdicts: [...judged.flatMap(({ verdicts }) => verdicts), ...others.map(({ name }) => judgeUnexpected(name))],
    complaints: [
      ...judged.flatMap(({ complaints }) => complaints),
      ...others.map(({ name }) => `${name} was logged and not expected`),
    ],
    segments: reply.reduce((sum, { segments }) => sum + segments, 0),
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
