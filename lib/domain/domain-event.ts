import * as z from 'zod/mini'
import type { LocalDate } from './contact.ts'
import type { Failure } from './delivery.ts'

/** What a fact of an event can be. */
interface FactValue {
  contactId: string
  /** The owner's local day, `2026-11-25`. */
  day: LocalDate
  /** The number of a plan, in the owner's log. */
  plan: number
  /** ISO 8601, such as `P6W`. */
  duration: string
  failure: Failure
}

const aboutContact = { contact: 'contactId' } as const

/**
 * Everything that wellmet announces, with the facts that each type of event carries besides those that all carry
 * (`EventDetail` in lib/events.ts). docs/events.md tells when each happens. A type once released keeps its facts: it may
 * gain some, and what would change the meaning of one is a new type.
 */
export const EVENT_FACTS = {
  ContactMet: aboutContact,
  ContactAdded: aboutContact,
  ContactIntroduced: aboutContact,
  ContactChanged: aboutContact,
  ContactsMerged: { contact: 'contactId', other: 'contactId' },
  ContactDeleted: aboutContact,
  NoteTaken: aboutContact,
  NeedHeard: aboutContact,
  NeedPromised: aboutContact,
  ContactHelped: aboutContact,
  ThanksReceived: aboutContact,
  FollowUpScheduled: { contact: 'contactId', on: 'day' },
  FollowUpEnded: aboutContact,
  ReminderSent: aboutContact,
  ContactFollowedUp: aboutContact,
  FollowUpSkipped: aboutContact,
  FollowUpDropped: aboutContact,
  CadenceSet: { contact: 'contactId', cadence: 'duration' },
  IntroductionSuggested: { needy: 'contactId', helper: 'contactId' },
  IntroductionWritten: { needy: 'contactId', helper: 'contactId' },
  IntroductionMade: { one: 'contactId', other: 'contactId' },
  ReferralAsked: aboutContact,
  OutreachScheduled: { contact: 'contactId', on: 'day' },
  OtherReferrerSuggested: aboutContact,
  NudgeSuggested: aboutContact,
  ReferralAnswered: aboutContact,
  ReferralDeclined: aboutContact,
  ReferralPromised: aboutContact,
  ReferralReceived: aboutContact,
  OwnerHired: {},
  OwnerJoined: {},
  SettingsChanged: {},
  PlanUndone: { undone: 'plan' },
  PlanRedone: { undone: 'plan' },
  WeeklyTextSent: { sunday: 'day' },
  WeeklyTextPassed: { sunday: 'day' },
  DailyLimitReached: {},
  TextUndelivered: { sent: 'plan', failure: 'failure' },
} as const satisfies Record<string, Record<string, keyof FactValue>>

export type EventType = keyof typeof EVENT_FACTS

/** The types of events of which nothing is told but whom they are about. */
export type ContactEventType = {
  [Type in EventType]: (typeof EVENT_FACTS)[Type] extends typeof aboutContact
    ? typeof aboutContact extends (typeof EVENT_FACTS)[Type]
      ? Type
      : never
    : never
}[EventType]

type Facts<Type extends EventType> = {
  -readonly [Fact in keyof (typeof EVENT_FACTS)[Type]]: (typeof EVENT_FACTS)[Type][Fact] extends keyof FactValue
    ? FactValue[(typeof EVENT_FACTS)[Type][Fact]]
    : never
}

/** Something that happened, for whoever listens on the bus: ids and facts, no names, numbers or texts. */
export type DomainEvent =
  | { type: ContactEventType; facts: { contact: string } }
  | { [Type in Exclude<EventType, ContactEventType>]: { type: Type; facts: Facts<Type> } }[Exclude<
      EventType,
      ContactEventType
    >]

/** A stored event: its type is known and its facts are those of the type. */
export const DomainEvent = z.custom<DomainEvent>((value) => {
  const event = Stored.safeParse(value)
  return event.success && hasFacts(event.data)
})

const Stored = z.object({ type: z.string(), facts: z.record(z.string(), z.unknown()) })

const hasFacts = ({ type, facts }: z.infer<typeof Stored>): boolean =>
  isEventType(type) && Object.keys(EVENT_FACTS[type]).every((fact) => fact in facts)

const isEventType = (type: string): type is EventType => Object.hasOwn(EVENT_FACTS, type)
