import { entityKey } from './adapters/keys.ts'
import type { Store } from './adapters/store.ts'
import type { View, Want } from './conversation/view.ts'
import type { Contact } from './domain/contact.ts'

/** Reads for one decision what it wants to know, each thing once: what is expected to be wanted may be read before. */
export class WantLoading {
  private readonly store: Store
  private readonly ownerId: string
  private readonly found = new Map<string, Promise<Partial<View>>>()

  constructor(store: Store, ownerId: string) {
    this.store = store
    this.ownerId = ownerId
  }

  /** The view with everything that is wanted, and nothing else. */
  async addTo(view: View, wants: Want[]): Promise<View> {
    return Object.assign({}, view, ...(await this.load(wants)))
  }

  load(wants: Want[]): Promise<Partial<View>[]> {
    return Promise.all(wants.map((want) => this.loadOnce(want)))
  }

  private loadOnce(want: Want): Promise<Partial<View>> {
    const key = JSON.stringify(want)
    const loading = this.found.get(key) ?? loadWant(this.store, this.ownerId, want)
    this.found.set(key, loading)
    return loading
  }
}

async function loadWant(store: Store, ownerId: string, want: Want): Promise<Partial<View>> {
  switch (want.kind) {
    case 'everyone':
      return { everyone: await store.loadEveryone(ownerId) }
    case 'allNotes':
      return { notes: await store.loadAllNotes(ownerId) }
    case 'weeks':
      return { weeks: await store.loadWeeks(ownerId) }
    case 'notes':
      return { notes: await store.loadNotes(ownerId, want.of) }
    case 'due':
      return { due: (await store.loadDue(ownerId, want.until)).filter(isFollowedUpBy(want.until)) }
    case 'matches':
      return { matches: await store.lookUpStems(ownerId, want) }
    case 'plan':
      return loadUndoing(store, ownerId, want.number)
  }
}

/** Someone may also be due because of a referral, with a follow-up later than that. */
const isFollowedUpBy =
  (until: string) =>
  ({ followUp }: Contact): boolean =>
    followUp !== null && followUp.on <= until

async function loadUndoing(store: Store, ownerId: string, number: number): Promise<Partial<View>> {
  const plan = await store.loadPlan(ownerId, number)
  if (!plan) return {}
  const keys = plan.changes.map(({ after }) => entityKey(after))
  return { undoing: { plan, entities: await store.loadEntities(ownerId, keys) } }
}
