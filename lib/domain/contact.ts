import * as z from 'zod/mini'

/** A calendar day in the owner's time zone, `YYYY-MM-DD`. */
export type LocalDate = string
/** A wall-clock time in the owner's time zone, `HH:MM` on 24 hours. */
export type LocalTime = string

const text = z.nullable(z.string())

/**
 * What someone could use from the owner. `open` until the owner promises it (`promised`, by `promisedFor` if a day was
 * said), helps (`delivered`) and is thanked (`thanked`).
 */
export const Need = z.object({
  text: z.string(),
  status: z.enum(['open', 'promised', 'delivered', 'thanked']),
  promisedFor: z.nullable(z.string()),
})
export type Need = z.infer<typeof Need>

/**
 * The next step with a contact, as the owner's local day and, only when the owner said one, a time. When it becomes an
 * instant, the owner's zone, reminder hour, quiet hours and pause are applied.
 * `reminders` counts the reminder texts already sent for it; `remindOn` is the day of the next one, null after the last.
 */
export const FollowUp = z.object({
  on: z.string(),
  time: text,
  chosenBy: z.enum(['owner', 'wellmet']),
  reminders: z.number(),
  remindOn: text,
})
export type FollowUp = z.infer<typeof FollowUp>

/** Who introduced a contact: a name as written and, if that is someone known, their id. */
export const Introducer = z.object({ name: z.string(), id: text })
export type Introducer = z.infer<typeof Introducer>

/**
 * How far a referral through a contact has come. `asked` waits for an answer: on `tryOn` the owner is told whom else to
 * try, on `nudgeOn` to ask again (local days; null once that text was sent, or is not needed any more). `answered` is any
 * answer that says neither yes nor no. `organization` is where the referral is to lead.
 */
export const Referral = z.object({
  status: z.enum(['asked', 'answered', 'promised', 'declined', 'referred']),
  organization: text,
  askedOn: text,
  tryOn: text,
  nudgeOn: text,
})
export type Referral = z.infer<typeof Referral>

/**
 * Someone the owner met. `phones` are E.164. `cadence` is an ISO 8601 duration once the owner set one. `touches` counts
 * the follow-ups done or skipped since the rhythm began, so that the first step is 30 days and the later ones 90.
 * `formerIds` are the ids of contacts merged into this one, whose notes are hers now. `introducedTo` are the ids of those
 * whom the owner introduced to this one, `suggested` of those who were suggested for what this one needs: once is enough.
 * `notedFor` are clauses of notes that say what she does or did: `used to be a tax accountant`.
 * A deleted contact stays as a tombstone (`deleted`), so that a plan applied late cannot bring it back.
 */
export const Contact = z.object({
  kind: z.literal('contact'),
  id: z.string(),
  version: z.number(),
  deleted: z.boolean(),
  name: z.string(),
  title: text,
  organization: text,
  metAt: text,
  metOn: text,
  phones: z.array(z.string()),
  emails: z.array(z.string()),
  links: z.array(z.string()),
  needs: z.array(Need),
  introducedBy: z.nullable(Introducer),
  introducedTo: z.array(z.string()),
  suggested: z.array(z.string()),
  notedFor: z._default(z.array(z.string()), []),
  referral: z.nullable(Referral),
  followUp: z.nullable(FollowUp),
  cadence: text,
  touches: z.number(),
  lastContactOn: text,
  formerIds: z.array(z.string()),
})
export type Contact = z.infer<typeof Contact>

/** Something worth remembering about a contact, as the owner wrote it. */
export const Note = z.object({
  kind: z.literal('note'),
  id: z.string(),
  version: z.number(),
  deleted: z.boolean(),
  contactId: z.string(),
  on: z.string(),
  text: z.string(),
})
export type Note = z.infer<typeof Note>
