import type { Contact, LocalDate, Note } from '../domain/contact.ts'
import type { Moment } from '../domain/moment.ts'
import type { Owner } from '../domain/owner.ts'
import type { Entity, Plan, Week } from '../domain/plan.ts'

/**
 * Everything a text is understood and decided on. `at` is the instant it was received, `moment` the same in the owner's
 * local time, `number` the number that the plan will have. `known` are the contacts that the text may mean: found by its
 * words, phones and e-mails, or referred to by the conversation so far. The rest is empty, or absent, until it is wanted.
 */
export interface View {
  owner: Owner
  at: string
  moment: Moment
  number: number
  known: Contact[]
  week: Week
  /**
   * For private links: where they lead, a key that nobody has used, and when they are made (an instant), which is later
   * than the text where that did not reach us at once. There when a text is decided.
   */
  links?: { publicUrl: string; newKey: string; madeAt: string }
  due: Contact[]
  notes: Note[]
  weeks: Week[]
  matches: Contact[]
  everyone?: Contact[]
  undoing?: { plan: Plan; entities: Entity[] }
}

/** What is in a view before anything is wanted. */
export const nothingWanted = { due: [], notes: [], weeks: [], matches: [] } satisfies Partial<View>

/** The contacts among whom somebody is looked for: everyone once that was wanted, whoever is known until then. */
export const peopleIn = ({ everyone, known }: View): Contact[] => everyone ?? known

/** What an act needs to know beyond the conversation and whom the text names. Only acts that page want more. */
export type Want =
  | { kind: 'everyone' | 'allNotes' | 'weeks' }
  | { kind: 'notes'; of: string[] }
  /** Whose follow-up is on that local day or before. */
  | { kind: 'due'; until: LocalDate }
  /** Who may need, or do, something with one of these stems: by what they do (`works`), and by what they need (`needs`). */
  | { kind: 'matches'; works: string[]; needs: string[] }
  /** A plan to take back or do again, with what it changed as it is now. */
  | { kind: 'plan'; number: number }
