import * as z from 'zod/mini'
import { DailyTexts, noTexts } from './daily-texts.ts'

/** What the owner is after: an organization and, if it was said, the role there. */
export const Target = z.object({ role: z.nullable(z.string()), organization: z.string() })
export type Target = z.infer<typeof Target>

/** Hours in which no text is sent, owner's local `HH:MM`; may span midnight. */
export const QuietHours = z.object({ from: z.string(), to: z.string() })
export type QuietHours = z.infer<typeof QuietHours>

/** `pausedUntil` of a pause that lasts until the owner says otherwise: a day that never comes. */
export const UNTIL_RESUMED = '9999-12-31'

/**
 * What the owner can set. They apply when a follow-up is read, so that changing one rewrites no contact.
 * `zone` is an IANA name; `reminderTime` a local `HH:MM`; `pausedUntil` the local day on which reminders resume;
 * `goal` how many new people a week; `linkKey` what the owner's private links are signed with, null while none is valid.
 */
export const Settings = z.object({
  zone: z.string(),
  reminderTime: z.string(),
  quietHours: z.nullable(QuietHours),
  pausedUntil: z.nullable(z.string()),
  optedOut: z.boolean(),
  goal: z.number(),
  targets: z.array(Target),
  /** An owner of before there were links has none. */
  linkKey: z._default(z.nullable(z.string()), null),
})
export type Settings = z.infer<typeof Settings>

/** A command and its arguments as read from a text, kept while a question about it is open. */
export const Pending = z.object({ command: z.string(), args: z.record(z.string(), z.unknown()) })
export type Pending = z.infer<typeof Pending>

/**
 * What was asked last and not answered yet; it expires a day after `askedAt` (an instant).
 * `need`: how can you help the first of `contactIds`? The others are asked about in turn.
 * `which`: one of several, by number: the nth of `options` is done, or for NEW what is named for it. `contactIds` are the
 * people they are about.
 * `confirm`: YES, NO and NEW do what is named for them; NO without anything changes nothing.
 */
export const Question = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('need'), askedAt: z.string(), contactIds: z.array(z.string()) }),
  z.object({
    kind: z.literal('which'),
    askedAt: z.string(),
    contactIds: z.array(z.string()),
    options: z.array(Pending),
    /** A question of before there was NEW in it has none. */
    new: z._default(z.nullable(Pending), null),
  }),
  z.object({
    kind: z.literal('confirm'),
    askedAt: z.string(),
    contactIds: z.array(z.string()),
    yes: Pending,
    no: z.nullable(Pending),
    new: z.nullable(Pending),
  }),
])
export type Question = z.infer<typeof Question>

/** A numbered list that the owner saw last: who the numbers mean, and what MORE still has to show. */
export const Shown = z.object({ contactIds: z.array(z.string()), more: z.nullable(Pending) })
export type Shown = z.infer<typeof Shown>

/** A reminder text: whom it covered and when it was sent (an instant). */
export const Reminded = z.object({ contactIds: z.array(z.string()), at: z.string() })
export type Reminded = z.infer<typeof Reminded>

/** Whom the owner's latest texts were about, and when the last of them came (an instant): `her` means that person. */
export const SpokenOf = z.object({ contactId: z.string(), at: z.string() })
export type SpokenOf = z.infer<typeof SpokenOf>

/** An introduction that was suggested: what one contact needs, another does. */
export const Match = z.object({ needyId: z.string(), helperId: z.string(), need: z.string() })
export type Match = z.infer<typeof Match>

/**
 * What the owner agreed to, in instants; null: not yet. `askedAt`: the first text went out; `givenAt`: they said yes, at
 * setup or by text. `programme` is who invited them, named in the first text; null if they set wellmet up themselves.
 */
export const Consent = z.object({
  programme: z.nullable(z.string()),
  askedAt: z.nullable(z.string()),
  givenAt: z.nullable(z.string()),
})
export type Consent = z.infer<typeof Consent>

/**
 * The person whose network this is, with the state of the conversation.
 * `version` is the number of the last plan that is done: an owner's item is written last, which marks the plan done.
 * `reminded` holds the latest reminder texts, newest first; `undoable` and `redoable` the numbers of plans, latest last;
 * `matches` the introductions suggested lately, newest first; `weeklyOn` the Sunday whose weekly text was sent last, or was not due any more;
 * `texts` what went to them today.
 */
export const Owner = z.object({
  kind: z.literal('owner'),
  id: z.string(),
  version: z.number(),
  address: z.string(),
  country: z.string(),
  consent: Consent,
  settings: Settings,
  question: z.nullable(Question),
  shown: z.nullable(Shown),
  reminded: z.array(Reminded),
  /** An owner of before it was kept has none. */
  spokenOf: z._default(z.nullable(SpokenOf), null),
  matches: z.array(Match),
  undoable: z.array(z.number()),
  redoable: z.array(z.number()),
  weeklyOn: z.string(),
  texts: z._default(DailyTexts, noTexts()),
})
export type Owner = z.infer<typeof Owner>
