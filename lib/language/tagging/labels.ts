/** What a stretch of a text can be. Whatever is none of these is said beside it: lead-ins, and what becomes a note. */
export const KINDS = ['name', 'title', 'organization', 'metAt', 'needs', 'introducedBy', 'followUp'] as const
export type Kind = (typeof KINDS)[number]

/** Label 0 is outside of any stretch; a kind's stretch begins with its odd label and goes on with the even one after. */
export const OUTSIDE = 0
export const LABELS = 1 + 2 * KINDS.length

export const beginOf = (kind: Kind): number => 1 + 2 * KINDS.indexOf(kind)
export const kindOf = (label: number): Kind | null => (label === OUTSIDE ? null : (KINDS[(label - 1) >> 1] ?? null))
export const isBegin = (label: number): boolean => label % 2 === 1

/** Whether a label may follow another: only what has begun can go on. */
export const mayFollow = (label: number, before: number): boolean =>
  label === OUTSIDE || isBegin(label) || before === label || before === label - 1
