import type { LocalDate, LocalTime } from './contact.ts'

/** When and where a text is read: the owner's local day and time, and the country that phone numbers default to. */
export interface Moment {
  readonly today: LocalDate
  readonly time: LocalTime
  /** ISO 3166-1 alpha-2, such as `US`. */
  readonly country: string
}

/** A day and, only if one was said, a time; both in the owner's time zone. */
export interface When {
  readonly on: LocalDate
  readonly time: LocalTime | null
}
