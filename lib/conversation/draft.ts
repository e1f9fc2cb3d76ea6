import type { Contact, FollowUp, LocalDate } from '../domain/contact.ts'
import { countTexts, type DailyTexts, leftToSay } from '../domain/daily-texts.ts'
import type { DomainEvent, EventType } from '../domain/domain-event.ts'
import { nextOutreachDay } from '../domain/outreach.ts'
import type { Match, Owner, Question, Reminded, Settings, Shown } from '../domain/owner.ts'
import { type Cause, type Change, type Entity, identify, type Plan, type Week } from '../domain/plan.ts'
import { dailyLimitReached } from '../language/replies/daily-limit.ts'
import { noteAnswers } from './answered.ts'
import { noteWork } from './noted.ts'
import { spokenOfAfter } from './spoken-of.ts'
import type { View } from './view.ts'

/**
 * What a text does, before it is numbered. What is left out stays as it is, except the open question: it is dropped
 * unless the draft asks one. `about` says in the past tense what `undo` would take back.
 */
export interface Draft {
  reply: string | null
  changes?: Change[]
  events?: DomainEvent[]
  about?: string
  settings?: Partial<Settings>
  question?: Question | null
  shown?: Shown
  reminded?: Reminded[]
  /** Whom it is about, where it changes nothing. */
  spokenOf?: string
  matches?: Match[]
  undoable?: number[]
  redoable?: number[]
  weeklyOn?: LocalDate
}

/** How many of the latest changes can be taken back. */
const UNDO_DEPTH = 30

/** The plan that does what the draft says: numbered, counted in its week, and announced. */
export function planFrom(drafted: Draft, view: View, cause: Cause): Plan {
  const draft = withinLimit(drafted, view)
  const { changes: decided = [], events: announced = [] } = draft
  const said = [...decided, ...noteAnswers(decided, announced, view)]
  const done = [...said, ...noteWork(said, view)]
  const events = [...announced, ...scheduleEvents(done, cause)]
  const settings = { ...view.owner.settings, ...draft.settings }
  const changes = mergeChanges([...done, ...countWeek(events, settings.goal, view)])
  return {
    number: view.number,
    at: view.at,
    cause,
    reply: draft.reply,
    changes: changes.map(({ before, after }) => ({ before, after: { ...after, version: view.number } })),
    events: draft.settings ? [...events, { type: 'SettingsChanged', facts: {} }] : events,
    about: draft.about ?? null,
    owner: {
      ...ownerAfter(draft, view),
      spokenOf: spokenOfAfter(draft, said, cause, view),
      settings,
      texts: textsAfter(draft.reply, changes, view),
    },
    settingsBefore: draft.settings ? view.owner.settings : null,
  }
}

/**
 * A draft as the day's limit leaves it. What the text does is done all the same, only it is not answered. Nobody can
 * answer a question, or mean the number of a list, that they did not see.
 */
function withinLimit(draft: Draft, { owner, moment }: View): Draft {
  const left = leftToSay(owner.texts, moment.today)
  if (draft.reply === null || left === 'anything') return draft
  const { question: _, shown: __, ...unseen } = draft
  return { ...unseen, reply: left === 'goodbye' ? dailyLimitReached(owner.texts.count) : null }
}

function ownerAfter(draft: Draft, { owner, number }: View): Owner {
  const undo =
    draft.about && !draft.undoable
      ? { undoable: [...owner.undoable, number].slice(-UNDO_DEPTH), redoable: [] }
      : { undoable: draft.undoable ?? owner.undoable, redoable: draft.redoable ?? owner.redoable }
  return {
    ...owner,
    ...undo,
    version: number,
    question: draft.question ?? null,
    shown: draft.shown ?? owner.shown,
    reminded: draft.reminded ?? owner.reminded,
    matches: draft.matches ?? owner.matches,
    weeklyOn: draft.weeklyOn ?? owner.weeklyOn,
  }
}

/** A reply counts, and what goes out on its own. */
const textsAfter = (reply: string | null, changes: Change[], { owner, moment }: View): DailyTexts => {
  const own = changes.filter(({ before, after }) => before === null && after.kind === 'outgoing')
  return countTexts(owner.texts, moment.today, own.length + (reply === null ? 0 : 1))
}

/** One change for each entity: what the first saw and what the last leaves. */
function mergeChanges(changes: Change[]): Change[] {
  const merged = new Map<string, Change>()
  for (const change of changes) {
    const key = identify(change.after)
    const first = merged.get(key)
    merged.set(key, first ? { before: first.before, after: change.after } : change)
  }
  return [...merged.values()]
}

/** What is due at another time than before. A reminder that comes again is none: that one was sent is announced. */
const scheduleEvents = (changes: Change[], cause: Cause): DomainEvent[] =>
  changes.flatMap(({ before, after }) =>
    after.kind === 'contact' ? eventsOf(after.id, alive(before), alive(after), cause) : [],
  )

const alive = (entity: Entity | null): Contact | null => (entity?.kind === 'contact' && !entity.deleted ? entity : null)

function eventsOf(contact: string, before: Contact | null, after: Contact | null, cause: Cause): DomainEvent[] {
  const events: DomainEvent[] = []
  const followUp = after?.followUp ?? null
  const outreach = after && nextOutreachDay(after)
  if (followUp && !isSameFollowUp(before?.followUp ?? null, followUp, cause))
    events.push({ type: 'FollowUpScheduled', facts: { contact, on: followUp.on } })
  if (!followUp && before?.followUp) events.push({ type: 'FollowUpEnded', facts: { contact } })
  if (outreach && outreach !== (before && nextOutreachDay(before))) {
    events.push({ type: 'OutreachScheduled', facts: { contact, on: outreach } })
  }
  return events
}

/** The owner may ask for the same day again, after a reminder say; what else moves a reminder leaves the follow-up. */
function isSameFollowUp(before: FollowUp | null, after: FollowUp, cause: Cause): boolean {
  const isRemindedThen = cause.kind !== 'text' || before?.remindOn === after.remindOn
  return before?.on === after.on && before.time === after.time && isRemindedThen
}

type Count = 'met' | 'helped' | 'followedUp' | 'introduced' | 'referred'

/** What counts towards the week, by the event that says it happened. */
const COUNTS: Partial<Record<EventType, Count>> = {
  ContactMet: 'met',
  ContactHelped: 'helped',
  ContactFollowedUp: 'followedUp',
  IntroductionMade: 'introduced',
  ReferralReceived: 'referred',
}

/** A week is measured by the goal that it ends with, so that one counted already changes with the goal. */
function countWeek(events: DomainEvent[], goal: number, { week }: View): Change[] {
  const counted = events.flatMap(({ type }) => COUNTS[type] ?? [])
  const isMeasuredAnew = week.version > 0 && week.goal !== goal
  if (counted.length === 0 && !isMeasuredAnew) return []
  const after = { ...week, goal }
  for (const count of counted) after[count] += 1
  return [{ before: week.version === 0 ? null : week, after }]
}

/** The week of that Monday, in which nothing has been counted yet. */
export const emptyWeek = (monday: LocalDate, goal: number): Week => ({
  kind: 'week',
  version: 0,
  monday,
  goal,
  met: 0,
  helped: 0,
  followedUp: 0,
  introduced: 0,
  referred: 0,
})
