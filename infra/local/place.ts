import { Temporal } from 'temporal-polyfill'
import { createPhone, type Phone } from './carrier/phone.ts'
import { findOwner, type LocalOwner } from './chat/owner.ts'
import { CONFIGURATION, OWNER_ADDRESS } from './configuration.ts'
import type { LocalStack } from './stack.ts'

/** A text as it arrived at the phone. `at` has the offset of the owner's zone. */
export interface Arrival {
  readonly at: string
  readonly body: string
  readonly segments: number
}

/** A running stack, its owner, and the phone in the owner's hand. Whatever is done here is finished when it resolves. */
export interface Place {
  readonly stack: LocalStack
  readonly phone: Phone
  readonly owner: LocalOwner
  /** The IANA zone in which a new owner lives. */
  readonly zone: string
  text(body: string): Promise<void>
  /** Shares a file as an MMS: unless `contentType` says else, a vCard. */
  share(file: Buffer, contentType?: string): Promise<void>
  /** Moves the clock to a minute and through all that is due within it. False, and nothing done, if it is over. */
  moveThrough(minute: Temporal.Instant): Promise<boolean>
  /** The texts that arrived at the phone since this was last asked, in order. */
  arrivals(): Promise<Arrival[]>
  /** Forgets everything but the clock; the owner is a new one, who joins now or, with the clock, at a later instant. */
  reset(joining?: Temporal.Instant): Promise<void>
}

/** Gives an owner in `zone` a phone. What was kept from an earlier time goes on; what fell due since is done. */
export async function openPlace(stack: LocalStack, zone: string): Promise<Place> {
  const phone = createPhone(stack.carrier, OWNER_ADDRESS, CONFIGURATION.senderAddress)
  const owner = findOwner(zone)
  await owner.add(stack.timeline.now())
  await stack.catchUp()
  return {
    stack,
    phone,
    owner,
    zone,
    async text(body) {
      await phone.text(body)
      await stack.settle()
    },
    async share(file, contentType) {
      await phone.share(file, contentType)
      await stack.settle()
    },
    arrivals: () => takeArrivals(phone, owner),
    moveThrough: (minute) => moveThrough(stack, minute),
    async reset(joining = stack.timeline.now()) {
      await stack.clear()
      phone.clear()
      await stack.moveTo(joining)
      await owner.add(stack.timeline.now())
    },
  }
}

async function moveThrough({ timeline, moveTo }: LocalStack, minute: Temporal.Instant): Promise<boolean> {
  const last = minute.add({ seconds: 59, milliseconds: 999 })
  if (Temporal.Instant.compare(last, timeline.now()) < 0) return false
  await moveTo(minute)
  await timeline.moveThrough(last)
  return true
}

async function takeArrivals(phone: Phone, owner: LocalOwner): Promise<Arrival[]> {
  const zone = await owner.zone()
  return phone.take().map(({ at, body, segments }) => {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
    return { at: local.toString({ timeZoneName: 'never', smallestUnit: 'second' }), body, segments }
  })
}
