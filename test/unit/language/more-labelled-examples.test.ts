import { expect, test } from 'vitest'
import { readMoreLoggingExamples } from '../../examples/logging/example.ts'
import { readLogging } from '../../examples/logging/read-logging.ts'
import { listShortfalls, score } from '../../examples/score.ts'

/** `npm run examples -- --reading` reads all of them. They are also learned from: this shows what was lost. */
test('reads every fifth text of logging-more.jsonl as well as before', () => {
  const everyFifth = readMoreLoggingExamples().filter((_, index) => index % 5 === 0)
  const reached = score(readLogging(everyFifth), [])
  expect(listShortfalls(reached, { exact: 93, f1: 98.5, conversations: 0, segmentsPerReply: 1 })).toEqual([])
})
