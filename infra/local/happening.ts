/** The parts of the system that a text passes through. Functions are named as their files in `functions/` are. */
export type Part = 'phone' | 'twilio' | 'api' | 'table' | 'bus' | 'scheduler' | (string & {})

/** Something that just happened in a part: `receive-text` was woken, the table wrote a plan. */
export interface Happening {
  readonly part: Part
  /** In a few words; without the words of a text. */
  readonly what: string
}

/** Hears of what happens, as it happens. */
export type Watch = (happening: Happening) => void
