import { expect, test } from 'vitest'
import { type LoggingExample, readLoggingExamples, readMoreLoggingExamples } from '../../examples/logging/example.ts'
import { readLogging } from '../../examples/logging/read-logging.ts'

/** The examples are also learned from, so these show what was lost, or won, and not how well other texts are read. */
const listWrong = (examples: readonly LoggingExample[]): string[] =>
  readLogging(examples).flatMap(({ id, complaints }) => (complaints.length > 0 ? id : []))

const WRONG = 'L083 L096 L192 L194 L235 L244 L274 L299'.split(' ')

test('reads each text of logging.jsonl as it must be read, but for eight', () => {
  expect(listWrong(readLoggingExamples())).toEqual(WRONG)
})

const MORE_WRONG = 'U6-034 U8-221 E2-176 E4-026 E4-071 E5-116 E8-011 E8-191 E9-281 E9-296 E12-131 E12-236'.split(' ')

test('reads each fifteenth text of logging-more.jsonl as it must be read, but for twelve', () => {
  expect(listWrong(readMoreLoggingExamples().filter((_, nth) => nth % 15 === 0))).toEqual(MORE_WRONG)
})
