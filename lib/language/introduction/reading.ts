import type { When } from '../../domain/moment.ts'

/** One person as a text introduces them. What the text does not say is null or empty. */
export interface Introduction {
  name: string
  title: string | null
  organization: string | null
  metAt: string | null
  /** E.164. */
  phones: string[]
  emails: string[]
  links: string[]
  /** Verbatim, without the lead-in ("looking for"). */
  needs: string[]
  /** The introducer's name as written. */
  introducedBy: string | null
  followUp: When | null
  /** Whatever fits no other field; no written word is lost. */
  notes: string[]
}

/**
 * How a text that may log people reads:
 * `explicit` says so (`met ...`, `new: ...`, `just had coffee with ...`, `add ...`, `Bob Lee via Ana`);
 * `described` is a name with something that belongs to a person (title, organization, phone, need);
 * `bare` is a person's name and reads as nothing else; `unsure` could be a person, but also an answer or a note;
 * `none` names nobody whom it could log.
 */
export type Certainty = 'explicit' | 'described' | 'bare' | 'unsure' | 'none'

export interface Reading {
  certainty: Certainty
  people: Introduction[]
}
