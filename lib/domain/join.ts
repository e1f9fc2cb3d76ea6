import { Temporal } from 'temporal-polyfill'
import { noTexts } from './daily-texts.ts'
import type { Consent, Owner } from './owner.ts'
import { isQuiet } from './wake.ts'
import { lastWeeklyDay } from './weekly.ts'

/**
 * Who an owner is when they join. `zone` is an IANA name, `country` an ISO 3166-1 alpha-2 code, `joinedAt` an instant.
 * Without `consent` they have been welcomed and have agreed by then.
 */
export interface NewOwner {
  id: string
  address: string
  zone: string
  country: string
  joinedAt: string
  consent?: Consent
  /** How many texts they get in a day at most; null for any number. */
  dailyTexts?: number | null | undefined
}

/** An owner as they start: reminded at 9:00, quiet from 21:00 to 8:00, one new person a week. */
export const createOwner = ({ id, address, zone, country, joinedAt, consent, dailyTexts }: NewOwner): Owner => ({
  kind: 'owner',
  id,
  version: 0,
  address,
  country,
  consent: consent ?? { programme: null, askedAt: joinedAt, givenAt: joinedAt },
  settings: {
    zone,
    reminderTime: '09:00',
    quietHours: { from: '21:00', to: '08:00' },
    pausedUntil: null,
    optedOut: false,
    goal: 1,
    targets: [],
    linkKey: null,
  },
  question: null,
  shown: null,
  reminded: [],
  spokenOf: null,
  matches: [],
  undoable: [],
  redoable: [],
  weeklyOn: lastWeeklyDay(Temporal.Instant.from(joinedAt), zone),
  texts: noTexts(dailyTexts),
})

/** Whether the owner has agreed to texts. Until then, nothing but the question whether they do is sent. */
export const hasConsented = ({ consent }: Owner): boolean => consent.givenAt !== null

/**
 * Whether the first text can be sent at an instant: not in the quiet hours of somebody who was invited, nor once they
 * have agreed without it; whoever has just set wellmet up is waiting for it.
 */
export function isFirstTextDue({ consent, settings }: Owner, now: Temporal.Instant): boolean {
  if (consent.askedAt !== null || settings.optedOut) return false
  return consent.programme === null || (consent.givenAt === null && !isQuiet(now, settings))
}
