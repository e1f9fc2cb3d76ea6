import * as z from 'zod/mini'
import { readJsonLines } from '../json-lines.ts'

/** A JavaScript regular expression; `(?i)` before it stands for ignoring case. */
const Pattern = z.pipe(
  z.string(),
  z.transform((source) => (source.startsWith('(?i)') ? new RegExp(source.slice(4), 'i') : new RegExp(source))),
)
const patterns = z._default(z.array(Pattern), [])

const optionalText = z.optional(z.nullable(z.string()))
const optionalStrings = z.optional(z.array(z.string()))

/**
 * What must be known of a contact: one of this name has all the fields that are given. `notes` must each match some
 * note, `needs` and the other lists are the whole set, `cadence` is an ISO 8601 duration. Days and times are read in
 * `timezone`, else in the conversation's. `absent` is the name of nobody known.
 */
const Check = z.strictObject({
  name: z.optional(z.string()),
  title: optionalText,
  organization: optionalText,
  metAt: optionalText,
  introducedBy: optionalText,
  metOn: optionalText,
  lastContactOn: optionalText,
  followUpOn: optionalText,
  followUpAt: optionalText,
  followUpBetween: z.optional(z.tuple([z.string(), z.string()])),
  phones: optionalStrings,
  emails: optionalStrings,
  links: optionalStrings,
  needs: z.optional(z.array(z.strictObject({ text: z.string(), status: z.string() }))),
  notes: z.optional(z.array(Pattern)),
  cadence: optionalText,
  timezone: z.optional(z.string()),
  absent: z.optional(z.string()),
  countContacts: z.optional(z.number()),
})
export type Check = z.infer<typeof Check>

/**
 * A text, and what must and must not be in the reply. `{#Ana Silva}` stands for the number before that name in an
 * earlier message; `segments` is the most that the reply may take.
 */
const Say = z.strictObject({
  say: z.string(),
  reply: patterns,
  notReply: patterns,
  segments: z.optional(z.number()),
})
export type Say = z.infer<typeof Say>

/**
 * A line that moves the clock or repeats the last webhook, and what must and must not be in the texts that arrive.
 * `sameAsBefore`: nothing changes, and at most the last reply comes again.
 */
const Do = z.strictObject({
  do: z.string(),
  texts: patterns,
  notTexts: patterns,
  count: z.optional(z.number()),
  none: z._default(z.boolean(), false),
  sameAsBefore: z._default(z.boolean(), false),
})
export type Do = z.infer<typeof Do>

const Step = z.union([Say, Do, z.strictObject({ check: Check })])
export type Step = z.infer<typeof Step>

/** `now` is an instant with its offset, `timezone` the owner's at the beginning. */
const Conversation = z.strictObject({
  id: z.string(),
  about: z.string(),
  now: z.string(),
  timezone: z.string(),
  steps: z.array(Step).check(z.minLength(1)),
})
export type Conversation = z.infer<typeof Conversation>

/** All conversations of `conversations.jsonl`, in its order. */
export function readConversations(): Conversation[] {
  return readJsonLines('conversations.jsonl', Conversation)
}

/** Those that were written later, each before anybody had seen how it goes. */
export function readMoreConversations(): Conversation[] {
  return readJsonLines('conversations-more.jsonl', Conversation)
}
