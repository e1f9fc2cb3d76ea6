import { readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import { createPhone, type Phone } from '../carrier/phone.ts'
import { CONFIGURATION, OWNER_ADDRESS } from '../configuration.ts'
import type { LocalStack } from '../stack.ts'
import { findOwner, type LocalOwner } from './owner.ts'
import { readUntil, readWait } from './steering.ts'

/** A text as it arrived at the phone. `at` has the offset of the owner's zone. */
export interface Arrival {
  readonly at: string
  readonly body: string
  readonly segments: number
}

/** What one line led to. */
export type Answer =
  | { readonly in: string; readonly out: readonly Arrival[] }
  | { readonly in: string; readonly contacts: readonly ContactRecord[] }
  | { readonly in: string; readonly error: string }

/** A conversation between the owner's phone and the stack, line by line. */
export interface Session {
  /** A line that begins with `/` steers, any other is a text; `\n` in it is a line break. */
  answer(line: string): Promise<Answer>
  /** The texts that arrived since the last answer. */
  arrivals(): Promise<Arrival[]>
  /** The listener is told whenever a text arrives. */
  onArrival(listener: () => void): void
}

interface Place {
  readonly stack: LocalStack
  readonly phone: Phone
  readonly owner: LocalOwner
}

type Outcome = { readonly contacts: readonly ContactRecord[] } | { readonly error: string } | null
type Steer = (place: Place, argument: string) => Promise<Outcome>

const COMMANDS: Readonly<Record<string, Steer>> = {
  '/wait': wait,
  '/until': until,
  '/contacts': contacts,
  '/card': card,
  '/again': again,
  '/reset': reset,
}

/** Starts a conversation with an owner in `zone`. What was kept from an earlier one goes on; what fell due since is done. */
export async function startSession(stack: LocalStack, zone: string): Promise<Session> {
  const phone = createPhone(stack.carrier, OWNER_ADDRESS, CONFIGURATION.senderAddress)
  const place = { stack, phone, owner: findOwner(zone) }
  await place.owner.add(stack.timeline.now())
  await stack.catchUp()
  const arrivals = () => takeArrivals(place)
  return {
    async answer(line) {
      const outcome = line.startsWith('/') ? await steer(place, line) : await text(place, line)
      return { in: line, ...(outcome ?? { out: await arrivals() }) }
    },
    arrivals,
    onArrival: phone.onArrival,
  }
}

async function takeArrivals({ phone, owner }: Place): Promise<Arrival[]> {
  const zone = await owner.zone()
  return phone.take().map(({ at, body, segments }) => {
    const local = Temporal.Instant.from(at).toZonedDateTimeISO(zone)
    return { at: local.toString({ timeZoneName: 'never', smallestUnit: 'second' }), body, segments }
  })
}

async function text({ stack, phone }: Place, line: string): Promise<Outcome> {
  await phone.text(line.replaceAll('\\n', '\n'))
  await stack.settle()
  return null
}

function steer(place: Place, line: string): Promise<Outcome> {
  const [name = ''] = line.split(/\s/, 1)
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined
  const argument = line.slice(name.length).trim()
  return command
    ? command(place, argument)
    : refuse(`unknown command ${name}: there are ${Object.keys(COMMANDS).join(' ')}`)
}

async function refuse(error: string): Promise<Outcome> {
  return { error }
}

async function wait({ stack, owner }: Place, argument: string): Promise<Outcome> {
  const now = stack.timeline.now().toZonedDateTimeISO(await owner.zone())
  const target = readWait(argument, now)
  if (!target) return refuse('/wait takes a duration such as 3d, 2h, 30m or 1w 2d')
  await stack.moveTo(target)
  return null
}

/** The whole minute counts: what is due within it is delivered too. */
async function until({ stack, owner }: Place, argument: string): Promise<Outcome> {
  const minute = readUntil(argument, await owner.zone())
  if (!minute) return refuse('/until takes a local time such as 2026-12-01T09:00')
  const last = minute.add({ seconds: 59, milliseconds: 999 })
  if (Temporal.Instant.compare(last, stack.timeline.now()) < 0)
    return refuse(`${argument} is over; the clock only moves forward`)
  await stack.moveTo(minute)
  await stack.timeline.moveThrough(last)
  return null
}

async function contacts({ owner }: Place, argument: string): Promise<Outcome> {
  return argument === '' ? { contacts: await owner.contacts() } : refuse('/contacts takes nothing else')
}

async function card({ stack, phone }: Place, file: string): Promise<Outcome> {
  if (file === '') return refuse('/card takes the file of a vCard')
  const content = readCard(file)
  if (content === null) return refuse(`${file} cannot be read`)
  await phone.share(content)
  await stack.settle()
  return null
}

function readCard(file: string): Buffer | null {
  try {
    return readFileSync(file)
  } catch {
    return null
  }
}

async function again({ stack, phone }: Place): Promise<Outcome> {
  if (!(await phone.repeat())) return refuse('nothing was sent yet')
  await stack.settle()
  return null
}

async function reset({ stack, phone, owner }: Place): Promise<Outcome> {
  await stack.clear()
  phone.clear()
  await owner.add(stack.timeline.now())
  return null
}
