import { expect, test } from 'vitest'
import { readLoggingExamples, readMoreLoggingExamples } from '../../examples/logging/example.ts'
import { readLogging } from '../../examples/logging/read-logging.ts'
import { listShortfalls, score } from '../../examples/score.ts'

/** `npm run examples -- --reading` reads all of them. */
const readEveryFifth = () => readMoreLoggingExamples().filter((_, index) => index % 5 === 0)

/** The examples are also learned from, so this shows what was lost and not how well other texts are read. */
test.each([
  ['logging.jsonl', readLoggingExamples, { exact: 96, f1: 99 }],
  ['every fifth text of logging-more.jsonl', readEveryFifth, { exact: 93, f1: 98.5 }],
])('reads %s as well as before', (_, read, least) => {
  const reached = score(readLogging(read()), [])
  expect(listShortfalls(reached, { ...least, conversations: 0, segmentsPerReply: 1 })).toEqual([])
})
