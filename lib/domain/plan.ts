import * as z from 'zod/mini'
import { Contact, Note } from './contact.ts'
import { Failure } from './delivery.ts'
import { DomainEvent } from './domain-event.ts'
import { Owner } from './owner.ts'

/** What the owner did in one week, Monday to Sunday: `monday` is its first local day, `goal` how many new people it was to bring. */
export const Week = z.object({
  kind: z.literal('week'),
  version: z.number(),
  monday: z.string(),
  goal: z.number(),
  met: z.number(),
  helped: z.number(),
  followedUp: z.number(),
  introduced: z.number(),
  referred: z.number(),
})
export type Week = z.infer<typeof Week>

/**
 * A text to the owner that goes out by Twilio's API, named by the plan that decided it. `claimed` until Twilio took it
 * (`accepted`, with its `sid`). Then its fate is decided once: it was `delivered`; or it was not, for the reason that is
 * its `failure`, which is `undelivered` until a plan has made what it was about due again, and `failed` then.
 * `claimedAt` is when the latest try began, `firstClaimedAt` the first one, if there were more, and `askedAt` when Twilio
 * was last asked what became of it (instants).
 */
export const Outgoing = z.object({
  kind: z.literal('outgoing'),
  version: z.number(),
  plan: z.number(),
  to: z.string(),
  body: z.string(),
  claimedAt: z.string(),
  firstClaimedAt: z.optional(z.string()),
  askedAt: z.optional(z.string()),
  status: z.enum(['claimed', 'accepted', 'delivered', 'undelivered', 'failed']),
  failure: z.optional(Failure),
  sid: z.nullable(z.string()),
  covers: z.array(z.string()),
})
export type Outgoing = z.infer<typeof Outgoing>

/** Whatever a plan can write besides the owner. `version` is the number of the plan that wrote it last. */
export const Entity = z.discriminatedUnion('kind', [Contact, Note, Week, Outgoing])
export type Entity = z.infer<typeof Entity>

/** One write: `before` is what the plan saw (null: nothing yet), `after` what it leaves. Both are of the same entity. */
export const Change = z.object({ before: z.nullable(Entity), after: Entity })
export type Change = z.infer<typeof Change>

/**
 * What a plan answers: an inbound text (by its MessageSid), the passing of time, or the fate of a text that was sent.
 * `reply`: the reply to an inbound text did not get through and goes out by Twilio's API.
 */
export const Cause = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), sid: z.string() }),
  z.object({ kind: z.literal('reply'), sid: z.string() }),
  z.object({ kind: z.literal('due') }),
  z.object({ kind: z.literal('delivery'), plan: z.number() }),
])
export type Cause = z.infer<typeof Cause>

/**
 * What one text, or one wake-up, does: decided at once, then applied step by step, so that a crash anywhere can be
 * finished by whoever comes next. `reply` is null when nothing is answered. `owner` is the owner afterwards, written last; `ownerBefore` what undo compares with.
 * `about` says in the past tense what was done, for `undo`; null when nothing was changed that could be taken back.
 */
export const Plan = z.object({
  number: z.number(),
  at: z.string(),
  cause: Cause,
  reply: z.nullable(z.string()),
  changes: z.array(Change),
  events: z.array(DomainEvent),
  about: z.nullable(z.string()),
  owner: Owner,
  settingsBefore: z.nullable(Owner.shape.settings),
})
export type Plan = z.infer<typeof Plan>

/** The text that a plan claims, to go out by Twilio's API: one at most. */
export const outgoingOf = ({ changes }: Plan): Outgoing | undefined =>
  changes.flatMap(({ before, after }) => (before === null && after.kind === 'outgoing' ? [after] : []))[0]

/** Whether a plan is what a text, by its MessageSid, became. */
export const isAnswerTo = ({ cause }: Plan, sid: string): boolean => cause.kind === 'text' && cause.sid === sid

/** What tells an entity from all others of the same owner. */
export function identify(entity: Entity): string {
  switch (entity.kind) {
    case 'contact':
      return `contact ${entity.id}`
    case 'note':
      return `note ${entity.id}`
    case 'week':
      return `week ${entity.monday}`
    case 'outgoing':
      return `outgoing ${entity.plan}`
  }
}

/** The id of the nth thing that a plan creates; ids sort in the order in which things were created. */
export const newId = (plan: number, nth: number): string => `${String(plan).padStart(10, '0')}-${nth}`
