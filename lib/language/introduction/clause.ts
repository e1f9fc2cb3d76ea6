import type { Moment, When } from '../../domain/moment.ts'
import type { Piece } from './pieces.ts'

/** A piece with its lead words taken off: "and she's a nurse" says "a nurse" of one person. */
export interface Clause {
  /** As written. */
  readonly text: string
  /** Without fillers, conjunctions and the subject; contractions of "is" written out. */
  readonly body: string
  /** Whom the pronoun in front means: one person, several, or none was said. */
  readonly subject: 'one' | 'many' | null
  readonly opens: string
  readonly closes: string
  readonly inParentheses: boolean
  /** Whether it follows a way of saying "met", so that a place in it is where. */
  readonly met: boolean
}

/** A value for a field of the person a clause is about. */
export type Finding =
  | { readonly field: 'title' | 'metAt' | 'needs' | 'introducedBy' | 'notes'; readonly value: string }
  | { readonly field: 'organization'; readonly value: string; readonly otherwise?: Doubt }
  | { readonly field: 'followUp'; readonly value: When }

/** What a doubtful organization turns out to be once another one is named more surely: "at Costco, a pilot for United". */
export type Doubt = 'metAt' | 'title'

/** What a recogniser took from a clause. The rest, if any, is asked about from the top of the table. */
export interface Outcome {
  readonly findings: readonly Finding[]
  readonly rest?: string
  /** The clause said that the owner met, talked to or adds somebody. */
  readonly logs?: boolean
  /** The clause was a label ("role:"), and what follows is the value of this field. */
  readonly label?: Label
  /** Said of everybody who was named together. */
  readonly shared?: boolean
}

export type Label =
  | 'name'
  | 'title'
  | 'organization'
  | 'metAt'
  | 'needs'
  | 'introducedBy'
  | 'followUp'
  | 'notes'
  | 'contact'

/** What is already known of the person, and when and where the text is read. */
export interface Scene {
  readonly moment: Moment
  readonly has: (field: 'title' | 'organization' | 'metAt') => boolean
  /** Whether the organization is known beyond doubt. */
  readonly isEmployed: boolean
  /** Whether names are written with capitals, so that a word without one is none. */
  readonly isCased: boolean
  /** Whether the owner ran into them, so that what follows "at" is where and not for whom they work. */
  readonly byChance: boolean
  /** Whether nobody has been named yet. */
  readonly beforeNames: boolean
}

export type Recogniser = (clause: Clause, scene: Scene) => Outcome | null

const fillers =
  /^(?:(?:and|but|so|also|plus|oh|ok|okay|then|too|well|btw|fyi|who|which|hey|hi|hello|yo|yes|yeah|please|pls|plz|um|uh|anyway|anyways|apparently|turns out|guess what|quick one|quick note|ps|&|\+|-)(?:\s+|$))+/i
const trailing =
  /\s+(?:lol|lmao|haha|hah|omg|tho|though|btw|fyi|pls|please|plz|thx|thanks|xx|xo|rn|atm|ha|yay|woo|hehe|imo|:\))+$/i
const subject =
  /^(he|she|they|it|both|both of them|we both|he or she)(?:\s+(?:both|all|also|actually|really))?(?:('s|'re|s(?= an? )|'d|'ll)|\b)\s*/i
const bareContraction = /^(hes|shes|theyre)\s+/i

/** Reads what stands in front of a piece: fillers, conjunctions, a pronoun. */
export function readClause(piece: Pick<Piece, 'text' | 'opens' | 'closes' | 'inParentheses'>, met: boolean): Clause {
  const base = { text: piece.text, opens: piece.opens, closes: piece.closes, inParentheses: piece.inParentheses, met }
  const lead = piece.text.replace(fillers, '').replace(trailing, '')
  const contracted = bareContraction.exec(lead)
  if (contracted) {
    return { ...base, body: `is ${lead.slice(contracted[0].length)}`, subject: /^they/i.test(lead) ? 'many' : 'one' }
  }
  const pronoun = subject.exec(lead)
  if (pronoun === null) return { ...base, body: lead, subject: null }
  const verb = /^('s|s)$/i.test(pronoun[2] ?? '') ? 'is ' : /^'re$/i.test(pronoun[2] ?? '') ? 'are ' : ''
  const body = verb + lead.slice(pronoun[0].length).replace(fillers, '')
  return { ...base, body, subject: /^(?:they|both|we)/i.test(lead) ? 'many' : 'one' }
}

/** The first outcome that the recognisers of a table come to. */
export function recognise(table: readonly Recogniser[], clause: Clause, scene: Scene): Outcome | null {
  for (const recogniser of table) {
    const outcome = recogniser(clause, scene)
    if (outcome !== null) return outcome
  }
  return null
}
