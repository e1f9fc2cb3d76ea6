import type { ConversationResult } from './conversations/play-conversation.ts'
import type { LoggingResult } from './logging/judge-example.ts'
import { FIELDS, type Field, type Tally } from './logging/judge-person.ts'

/** What the examples must reach, in percent; the last is an average that must not be exceeded. */
export const THRESHOLDS = { exact: 95, f1: 98, conversations: 100, segmentsPerReply: 1.15 }

/** How often something happened. */
export interface Share {
  readonly part: number
  readonly whole: number
}

export interface Score {
  readonly fields: readonly (Tally & { readonly field: Field })[]
  /** All fields together. */
  readonly total: Tally
  /** Logging examples that are entirely right. */
  readonly exact: Share
  /** Conversations that go as they must. */
  readonly conversations: Share
  /** Segments, of the replies to texts. What comes at its time is no reply. */
  readonly segments: Share
}

export function score(logging: readonly LoggingResult[], conversations: readonly ConversationResult[]): Score {
  const verdicts = logging.flatMap((result) => result.verdicts)
  const replies = [...logging, ...conversations].flatMap(({ segments }) => segments).filter((count) => count > 0)
  return {
    fields: FIELDS.map((field) => ({ field, ...add(verdicts.filter((verdict) => verdict.field === field)) })),
    total: add(verdicts),
    exact: { part: logging.filter(({ complaints }) => complaints.length === 0).length, whole: logging.length },
    conversations: {
      part: conversations.filter(({ complaint }) => complaint === null).length,
      whole: conversations.length,
    },
    segments: { part: replies.reduce((sum, count) => sum + count, 0), whole: replies.length },
  }
}

function add(tallies: readonly Tally[]): Tally {
  return tallies.reduce(
    (sum, { right, spurious, missed }) => ({
      right: sum.right + right,
      spurious: sum.spurious + spurious,
      missed: sum.missed + missed,
    }),
    { right: 0, spurious: 0, missed: 0 },
  )
}

/** In percent; null if there is nothing to be right about. */
export function toPercent({ part, whole }: Share): number | null {
  return whole === 0 ? null : (100 * part) / whole
}

/** The harmonic mean of precision and recall, in percent. */
export function toF1({ right, spurious, missed }: Tally): number | null {
  return toPercent({ part: 2 * right, whole: 2 * right + spurious + missed })
}

/** A sentence for each threshold that is not reached. What was not played reaches all of them. */
export function listShortfalls({ exact, total, conversations, segments }: Score, thresholds = THRESHOLDS): string[] {
  const lower = (what: string, reached: number | null, least: number) =>
    reached !== null && reached < least ? [`${what}: ${reached.toFixed(1)}%, at least ${least}% must be`] : []
  const average = segments.part / segments.whole
  return [
    ...lower('examples of logging entirely right', toPercent(exact), thresholds.exact),
    ...lower('F1 over all fields', toF1(total), thresholds.f1),
    ...lower('conversations as they must go', toPercent(conversations), thresholds.conversations),
    ...(average > thresholds.segmentsPerReply
      ? [`segments per reply: ${average.toFixed(3)}, at most ${thresholds.segmentsPerReply} may be`]
      : []),
  ]
}
