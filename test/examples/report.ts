import type { ConversationResult } from './conversations/play-conversation.ts'
import type { LoggingResult } from './logging/judge-example.ts'
import type { Tally } from './logging/judge-person.ts'
import { type Score, type Share, toF1, toPercent } from './score.ts'

/** Everything that is wrong, a line each. */
export function formatFailures(
  logging: readonly LoggingResult[],
  conversations: readonly ConversationResult[],
): string[] {
  return [
    ...logging.flatMap(({ id, complaints }) => complaints.map((complaint) => `${id} ${complaint}`)),
    ...conversations.flatMap(({ id, about, complaint }) => (complaint === null ? [] : `${id} (${about}) ${complaint}`)),
  ].map((failure) => failure.replace(/\s*[\r\n]+\s*/g, ' '))
}

/** The figures of what was played. */
export function formatScore({ fields, total, exact, conversations, segments }: Score): string[] {
  const logging = [
    ['field', 'precision', 'recall', 'F1', 'right', 'spurious', 'missed'],
    ...fields.map(({ field, ...tally }) => [field, ...formatTally(tally)]),
    ['all', ...formatTally(total)],
  ].map(([name = '', ...figures]) => name.padEnd(13) + figures.map((figure) => figure.padStart(10)).join(''))
  return [
    ...(exact.whole > 0 ? [...logging, '', `logging: ${formatShare(exact)} entirely right`] : []),
    ...(conversations.whole > 0 ? [`conversations: ${formatShare(conversations)} as they must go`] : []),
    ...(segments.whole > 0
      ? [`segments per reply: ${(segments.part / segments.whole).toFixed(3)} over ${segments.whole} replies`]
      : []),
  ]
}

function formatTally(tally: Tally): string[] {
  const { right, spurious, missed } = tally
  const precision = toPercent({ part: right, whole: right + spurious })
  const recall = toPercent({ part: right, whole: right + missed })
  return [...[precision, recall, toF1(tally)].map(formatPercent), ...[right, spurious, missed].map(String)]
}

function formatShare(share: Share): string {
  return `${share.part} of ${share.whole} (${formatPercent(toPercent(share))}%)`
}

function formatPercent(percent: number | null): string {
  return percent === null ? '-' : percent.toFixed(1)
}
