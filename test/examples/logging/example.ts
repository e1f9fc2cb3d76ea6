import * as z from 'zod/mini'
import { readJsonLines } from '../json-lines.ts'

/** Several readings may be equally right. */
const Reading = z.union([z.string(), z.strictObject({ any: z.array(z.string()).check(z.minLength(1)) })])
export type Reading = z.infer<typeof Reading>

const optionalReading = z.optional(z.nullable(Reading))
const optionalStrings = z.optional(z.array(z.string()))

/**
 * Someone a text tells about, with the fields that are judged; null must stay empty. `needs` are without their lead-in,
 * `noteIncludes` are words that must be found in a note or a need, `followUpOn` is the owner's local day.
 */
const ExpectedPerson = z.strictObject({
  name: Reading,
  title: optionalReading,
  organization: optionalReading,
  metAt: optionalReading,
  introducedBy: optionalReading,
  followUpOn: optionalReading,
  phones: optionalStrings,
  emails: optionalStrings,
  links: optionalStrings,
  needs: z.optional(z.array(Reading)),
  noteIncludes: optionalStrings,
})
export type ExpectedPerson = z.infer<typeof ExpectedPerson>

/** A text, and everyone whom the owner must have met after it. `now` is an instant with its offset. */
const LoggingExample = z.strictObject({
  id: z.string(),
  now: z.string(),
  text: z.string(),
  expect: z.array(ExpectedPerson),
  tags: z.array(z.string()),
})
export type LoggingExample = z.infer<typeof LoggingExample>

/** All examples of `logging.jsonl`, in its order: texts with what must come of them. */
export function readLoggingExamples(): LoggingExample[] {
  return readJsonLines('logging.jsonl', LoggingExample)
}

/** All examples of `logging-more.jsonl`, of the same kind; they are read, and not played. */
export function readMoreLoggingExamples(): LoggingExample[] {
  return readJsonLines('logging-more.jsonl', LoggingExample)
}
