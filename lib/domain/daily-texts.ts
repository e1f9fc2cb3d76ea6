import * as z from 'zod/mini'
import type { LocalDate } from './contact.ts'

/** How many texts an owner gets in a day unless something else was agreed: more is a loop, or a flood, and costs money. */
const DAILY_LIMIT = 50

/**
 * How many texts went to an owner on a local day, replies included, and how many may; `limit` is null for any number.
 * Beyond the limit one more says that no more come, so that `count` gets to one above it.
 */
export const DailyTexts = z.object({ limit: z.nullable(z.number()), on: z.string(), count: z.number() })
export type DailyTexts = z.infer<typeof DailyTexts>

/** Nothing was sent yet. */
export const noTexts = (limit: number | null = DAILY_LIMIT): DailyTexts => ({ limit, on: '', count: 0 })

/** The texts with some more that go out on a local day. */
export const countTexts = (texts: DailyTexts, today: LocalDate, more: number): DailyTexts => ({
  limit: texts.limit,
  on: today,
  count: sentOn(texts, today) + more,
})

/** What may still be said on a local day: anything, that this was all, or nothing. */
export function leftToSay(texts: DailyTexts, today: LocalDate): 'anything' | 'goodbye' | 'nothing' {
  const { limit } = texts
  const sent = sentOn(texts, today)
  if (limit === null || sent < limit) return 'anything'
  return sent === limit ? 'goodbye' : 'nothing'
}

const sentOn = ({ on, count }: DailyTexts, today: LocalDate): number => (on === today ? count : 0)
