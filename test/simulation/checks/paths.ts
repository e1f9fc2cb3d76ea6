import type { Contact } from '../../../lib/domain/contact.ts'
import type { State } from '../state.ts'
import type { Check, Step } from '../step.ts'

const FARTHEST = 3
const ASKED = /^who can refer me to (.+)$/
const WAY = /^(?: \((.+?)\))?(?:, introduced by (.+?)|, who knows (.+?)|, noted "(.+?)")?: (\S.*?)\.(?: |$)/

/** Every path that `who can refer me` shows exists in the data, is one of the shortest, and names a next step. */
export const checkPaths: Check = (step) => {
  const organization = ASKED.exec(step.text ?? '')?.[1]
  if (!organization) return []
  const network = new Network(step.after, organization)
  const body = step.arrivals[0]?.body ?? ''
  if (/^Nobody leads to/.test(body)) return network.nearest() === null ? [] : [`somebody leads there: ${body}`]
  const shown = (step.after.owner.shown?.contactIds ?? []).map((id) => network.find(id))
  const steps = shown.map((contact) => (contact ? network.stepsOf(contact) : Number.NaN))
  return [
    ...(shown.length >= 1 && shown.length <= 3 ? [] : [`${shown.length} ways: ${body}`]),
    ...(steps[0] === network.nearest() ? [] : [`the nearest is ${network.nearest()} away: ${body}`]),
    ...steps.slice(1).flatMap((count, nth) => (count >= (steps[nth] ?? 0) ? [] : [`not the nearest first: ${body}`])),
    ...shown.flatMap((contact, nth) => (contact ? checkWay(contact, nth + 1, body, network) : [`nobody: ${body}`])),
  ]
}

function checkWay(contact: Contact, number: number, body: string, network: Network): string[] {
  const head = `${number} ${contact.name}`
  const start = body.indexOf(head)
  const [, title, introducer, knows, noted] = WAY.exec(body.slice(start + head.length)) ?? []
  const steps = network.stepsOf(contact)
  if (start < 0 || !WAY.test(body.slice(start + head.length))) return [`${head} has no next step: ${body}`]
  return [
    ...(title === undefined || title === contact.title ? [] : [`${contact.name} is no ${title}`]),
    ...(introducer === undefined || network.introduced(introducer, contact)
      ? []
      : [`${introducer} never introduced ${contact.name}`]),
    ...(knows === undefined || network.leadsOn(contact, knows) ? [] : [`${contact.name} does not know ${knows}`]),
    ...(noted === undefined || network.noteOn(contact, noted)
      ? []
      : [`nothing noted on ${contact.name} says ${noted}`]),
    ...(steps === 0 || knows !== undefined || noted !== undefined ? [] : [`${contact.name} leads nowhere: ${body}`]),
  ]
}

/** Who was introduced to whom, searched the slow and plain way. */
class Network {
  private readonly people: Contact[]
  private readonly notes: State['notes']
  private readonly distances: Map<string, number>
  private readonly organization: string

  constructor({ contacts, notes }: Step['after'], organization: string) {
    this.people = contacts.filter(({ referral }) => referral?.status !== 'declined')
    this.notes = notes
    this.organization = organization.toLowerCase()
    this.distances = this.measure()
  }

  find = (id: string): Contact | undefined => this.people.find((contact) => contact.id === id)

  stepsOf({ id }: Contact): number {
    const distance = this.distances.get(id)
    return distance !== undefined && distance <= FARTHEST ? distance : this.isNoted(id) ? 1 : Number.POSITIVE_INFINITY
  }

  nearest(): number | null {
    const steps = this.people.map((contact) => this.stepsOf(contact)).filter(Number.isFinite)
    return steps.length > 0 ? Math.min(...steps) : null
  }

  introduced(name: string, contact: Contact): boolean {
    const by = contact.introducedBy
    return by !== null && (by.name === name || this.introducerOf(contact)?.name === name)
  }

  leadsOn(contact: Contact, name: string): boolean {
    const nearer = (other: Contact) => this.distances.get(other.id) === (this.distances.get(contact.id) ?? 0) - 1
    return this.people.some((other) => other.name === name && nearer(other) && this.areIntroduced(contact, other))
  }

  noteOn({ id, formerIds }: Contact, quote: string): boolean {
    const beginning = quote.replace(/\.\.\.$/, '')
    return this.notes.some(
      ({ contactId, text }) => [id, ...formerIds].includes(contactId) && text.startsWith(beginning),
    )
  }

  private isNoted(id: string): boolean {
    const ids = [id, ...(this.find(id)?.formerIds ?? [])]
    return this.notes.some(
      ({ contactId, text }) => ids.includes(contactId) && text.toLowerCase().includes(this.organization),
    )
  }

  private measure(): Map<string, number> {
    const isThere = ({ organization }: Contact) => organization?.toLowerCase() === this.organization
    const distances = new Map(this.people.filter(isThere).map(({ id }) => [id, 0]))
    for (let steps = 1; steps <= FARTHEST; steps++) {
      const edge = this.people.filter(({ id }) => distances.get(id) === steps - 1)
      for (const contact of this.people) {
        if (!distances.has(contact.id) && edge.some((other) => this.areIntroduced(contact, other)))
          distances.set(contact.id, steps)
      }
    }
    return distances
  }

  private areIntroduced(a: Contact, b: Contact): boolean {
    const isOf = (id: string, { id: own, formerIds }: Contact) => id === own || formerIds.includes(id)
    const introduced = (one: Contact, other: Contact) =>
      one.introducedTo.some((id) => isOf(id, other)) || this.introducerOf(one)?.id === other.id
    return introduced(a, b) || introduced(b, a)
  }

  private introducerOf({ introducedBy }: Contact): Contact | undefined {
    if (!introducedBy) return undefined
    const { id, name } = introducedBy
    if (id) return this.people.find((one) => one.id === id || one.formerIds.includes(id))
    const namesakes = this.people.filter((one) => one.name.toLowerCase() === name.toLowerCase())
    return namesakes.length === 1 ? namesakes[0] : undefined
  }
}
