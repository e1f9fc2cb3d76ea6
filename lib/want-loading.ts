import { entityKey } from './adapters/keys.ts'
import type { Store } from './adapters/store.ts'
import type { View, Want } from './conversation/view.ts'
import type { Contact } from './domain/contact.ts'
import type { Owner } from './domain/owner.ts'

/** Reads for one decision what it wants to know, each thing once: what is expected to be wanted may be read before. */
export class WantLoading {
  private readonly store: Store
  private readonly owner: Owner
  private readonly found = new Map<string, Promise<Partial<View>>>()

  constructor(store: Store, owner: Owner) {
    this.store = store
    this.owner = owner
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
    const loading = this.found.get(key) ?? loadWant(this.store, this.owner, want)
    this.found.set(key, loading)
    return loading
  }
}

async function loadWant(store: Store, owner: Owner, want: Want): Promise<Partial<View>> {
  switch (want.kind) {
    case 'everyone':
      return { everyone: await store.loadEveryone(owner.id) }
    case 'allNotes':
      return { notes: await store.loadAllNotes(owner.id) }
    case 'weeks':
      return { weeks: await store.loadWeeks(owner.id) }
    case 'notes':
      return { notes: await store.loadNotes(owner.id, want.of) }
    case 'due':
      return { due: (await store.loadDue(owner.id, want.until)).filter(isFollowedUpBy(want.until)) }
    case 'matches':
      return { matches: await store.lookUpStems(owner.id, want) }
    case 'plan':
      return loadUndoing(store, owner, want.number)
  }
}

/** Someone may also be due because of a referral, with a follow-up later than that. */
const isFollowedUpBy =
  (until: string) =>
  ({ followUp }: Contact): boolean =>
    followUp !== null && followUp.on <= until

async function loadUndoing(store: Store, owner: Owner, number: number): Promise<Partial<View>> {
  const plan = await store.loadPlan(owner.id, number)
  if (!plan) return {}
  const left = plan.changes.map(({ after }) => after)
  // What the latest plan left is as it left it.
  const entities = number === owner.version ? left : await store.loadEntities(owner.id, left.map(entityKey))
  return { undoing: { plan, entities } }
}
