import { expect, test } from 'vitest'
import { readLoggingExamples } from '../../examples/logging/example.ts'
import { readLogging } from '../../examples/logging/read-logging.ts'
import { listShortfalls, score } from '../../examples/score.ts'

/** The examples are also learned from, so this shows what was lost and not how well other texts are read. */
test('reads logging.jsonl as well as before', () => {
  const reached = score(readLogging(readLoggingExamples()), [])
  expect(listShortfalls(reached, { exact: 96, f1: 99, conversations: 0, segmentsPerReply: 1 })).toEqual([])
})
