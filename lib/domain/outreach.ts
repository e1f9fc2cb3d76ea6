import type { Temporal } from 'temporal-polyfill'
import { addBusinessDays } from './calendar.ts'
import type { Contact, LocalDate, Referral } from './contact.ts'
import { waitForOwner } from './follow-up.ts'
import type { Settings } from './owner.ts'

/** Business days without an answer after which the owner is told whom else to try, and then to ask again. */
const TRY_AFTER_DAYS = 3
const NUDGE_AFTER_DAYS = 7

/** What is due about someone who was asked and has not answered: naming someone else, or asking them again. */
export type OutreachStep = 'try' | 'nudge'

/** The contact asked today for a referral that is to lead to an organization, null if none was said. */
export const askedForReferral = (contact: Contact, organization: string | null, today: LocalDate): Contact => ({
  ...contact,
  referral: {
    status: 'asked',
    organization,
    askedOn: today,
    tryOn: addBusinessDays(today, TRY_AFTER_DAYS),
    nudgeOn: addBusinessDays(today, NUDGE_AFTER_DAYS),
  },
})

/** The contact after an answer, however it came: nothing more is sent about it. Where it leads stays, unless said anew. */
export const answeredReferral = (
  contact: Contact,
  status: Exclude<Referral['status'], 'asked'>,
  organization: string | null = null,
): Contact => ({
  ...contact,
  referral: {
    status,
    organization: organization ?? contact.referral?.organization ?? null,
    askedOn: contact.referral?.askedOn ?? null,
    tryOn: null,
    nudgeOn: null,
  },
})

/** Whether the owner still waits for this person's answer. */
export const isAwaited = ({ referral }: Contact): boolean => referral?.status === 'asked'

/** The day of the next text about someone who was asked; null when none is to come. */
export const nextOutreachDay = ({ referral }: Contact): LocalDate | null => referral?.tryOn ?? referral?.nudgeOn ?? null

/** When that text is due, after pause and quiet hours. */
export function outreachInstant(contact: Contact, settings: Settings): Temporal.Instant | null {
  const on = nextOutreachDay(contact)
  return on === null ? null : waitForOwner({ on, time: settings.reminderTime }, settings)
}

/** What is due about a contact by an instant, or null. After a long pause only the latter of two texts. */
export function outreachStep(contact: Contact, now: Temporal.Instant, settings: Settings): OutreachStep | null {
  const isPast = (on: LocalDate | null | undefined): boolean =>
    !!on && waitForOwner({ on, time: settings.reminderTime }, settings).epochMilliseconds <= now.epochMilliseconds
  if (isPast(contact.referral?.nudgeOn)) return 'nudge'
  return isPast(contact.referral?.tryOn) ? 'try' : null
}

/** The contact after a text that did not arrive: the step it was about is due again on a day. */
export const outreachUnsent = (contact: Contact, on: LocalDate): Contact => ({
  ...contact,
  referral: contact.referral && {
    ...contact.referral,
    ...(contact.referral.nudgeOn === null ? { nudgeOn: on } : { tryOn: on }),
  },
})

/** The contact once the text about that step was sent: it does not come again. */
export const outreachSent = (contact: Contact, step: OutreachStep): Contact => ({
  ...contact,
  referral: contact.referral && {
    ...contact.referral,
    tryOn: null,
    nudgeOn: step === 'nudge' ? null : contact.referral.nudgeOn,
  },
})
