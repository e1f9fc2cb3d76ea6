import type { Moment } from '../lib/domain/moment.ts'
import { markContacts } from '../lib/language/introduction/contact-marks.ts'
import { prepareText } from '../lib/language/introduction/prepare.ts'
import { type Token, tokenize } from '../lib/language/introduction/tokens.ts'
import { beginOf, type Kind } from '../lib/language/tagging/labels.ts'

/** A text as the tagger sees it, with the right label of each token. */
export interface Labelled {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly labels: number[]
}

/** Every example is of this day: a Monday. */
export const MOMENT: Moment = { today: '2026-11-23', time: '10:00', country: 'US' }

/** A text in which nothing is labelled yet. */
export function startLabelling(said: string): Labelled {
  const { text } = markContacts(prepareText(said), MOMENT.country)
  const tokens = tokenize(text)
  return { text, tokens, labels: tokens.map(() => 0) }
}

/** The indexes of the tokens that start from `from` to before `to`, in characters. */
export function tokensWithin({ tokens }: Labelled, from: number, to: number): number[] {
  return tokens.flatMap(({ index }, i) => (index >= from && index < to ? [i] : []))
}

/** Labels tokens as one stretch of a kind. */
export function label({ labels }: Labelled, kind: Kind, within: readonly number[]): void {
  for (const [order, i] of within.entries()) labels[i] = beginOf(kind) + Math.min(order, 1)
}
