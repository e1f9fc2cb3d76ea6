import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { sortKeys } from './adapters/keys.ts'
import type { Store } from './adapters/store.ts'
import { emptyWeek } from './conversation/draft.ts'
import type { Mentions } from './conversation/heard.ts'
import { Who } from './conversation/people.ts'
import { nothingWanted, type View } from './conversation/view.ts'
import { toLocal } from './domain/calendar.ts'
import type { Contact } from './domain/contact.ts'
import type { Owner, Shown } from './domain/owner.ts'
import type { Week } from './domain/plan.ts'
import { countingWeek } from './domain/weekly.ts'

/** Nobody is mentioned. */
const NOBODY: Mentions = { words: [], phones: [], emails: [] }

/**
 * What a text, or a wake-up, is decided on: the owner, the time, and the people it may mean. The owner has to be read
 * before the people: then a plan that changed them meanwhile has taken the number that this view would use. What wakes
 * without a text mentions nobody.
 */
export async function loadView(store: Store, owner: Owner, at: string, mentions = NOBODY): Promise<View> {
  const view = viewOfNobody(owner, at)
  const [mentioned, referred, counted] = await Promise.all([
    store.lookUp(owner.id, mentions),
    store.loadContacts(owner.id, [...referredTo(owner), ...spokenOf(owner, mentions)]),
    store.loadEntities(owner.id, [sortKeys.week(view.week.monday)]),
  ])
  const week = counted.find((entity): entity is Week => entity.kind === 'week') ?? view.week
  return { ...view, known: newest([...mentioned, ...referred]), week }
}

/** What is known before anything is read but the owner. */
export function viewOfNobody(owner: Owner, at: string): View {
  const instant = Temporal.Instant.from(at)
  const { today, time } = toLocal(instant, owner.settings.zone)
  return {
    owner,
    at,
    moment: { today, time, country: owner.country },
    number: owner.version + 1,
    known: [],
    week: emptyWeek(countingWeek(instant, owner.settings.zone), owner.settings.goal),
    ...nothingWanted,
  }
}

/** The people that the conversation so far is about: by a question, a numbered list, a reminder, or a suggestion. */
const referredTo = ({ question, shown, reminded, matches }: Owner): string[] => [
  ...(question?.contactIds ?? []),
  ...(shown?.contactIds ?? []),
  ...whomMoreIsAbout(shown),
  ...reminded.flatMap(({ contactIds }) => contactIds),
  ...matches.flatMap(({ needyId, helperId }) => [needyId, helperId]),
]

const PRONOUNS = new Set('she shes he hes they theyre her him his their them it actually instead'.split(' '))

/** Whoever was spoken of last, if the text may mean them: by a pronoun, a correction (`actually friday`), or an address without a name. */
function spokenOf({ spokenOf }: Owner, { words, phones, emails }: Mentions): string[] {
  const isMeant = words.some((word) => PRONOUNS.has(word)) || phones.length + emails.length > 0
  return spokenOf && isMeant ? [spokenOf.contactId] : []
}

/** The rest of a long card is about one person, whom the list shown last need not name. */
function whomMoreIsAbout(shown: Shown | null): string[] {
  const who = z.safeParse(Who, shown?.more?.args.who)
  return who.success && who.data.by === 'id' ? [who.data.id] : []
}

/** Each contact once, in its latest version. */
function newest(contacts: Contact[]): Contact[] {
  const byId = new Map<string, Contact>()
  for (const contact of contacts) {
    const other = byId.get(contact.id)
    if (!other || other.version < contact.version) byId.set(contact.id, contact)
  }
  return [...byId.values()]
}
