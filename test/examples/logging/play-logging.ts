import { type System, startSystem } from '../../integration/system.ts'
import type { LoggingExample } from './example.ts'
import { judgeExample, type LoggingResult } from './judge-example.ts'

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

async function play(example: LoggingExample, system: System): Promise<LoggingResult> {
  await system.line('/reset')
  const reply = await system.line(example.text.replaceAll('\n', '\\n'))
  const said = reply.map(({ body }) => body).join(' / ')
  const judged = judgeExample(example, await system.contacts(), `the reply: ${said}`)
  return { ...judged, segments: reply.reduce((sum, { segments }) => sum + segments, 0) }
}
