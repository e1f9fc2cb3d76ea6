import { readFileSync } from 'node:fs'
import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import { type Arrival, openPlace, type Place } from '../place.ts'
import type { LocalStack } from '../stack.ts'
import { readUntil, readWait } from './steering.ts'

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
  const place = await openPlace(stack, zone)
  const { arrivals } = place
  return {
    async answer(line) {
      const outcome = line.startsWith('/') ? await steer(place, line) : await text(place, line)
      return { in: line, ...(outcome ?? { out: await arrivals() }) }
    },
    arrivals,
    onArrival: place.phone.onArrival,
  }
}

async function text(place: Place, line: string): Promise<Outcome> {
  await place.text(line.replaceAll('\\n', '\n'))
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
async function until(place: Place, argument: string): Promise<Outcome> {
  const minute = readUntil(argument, await place.owner.zone())
  if (!minute) return refuse('/until takes a local time such as 2026-12-01T09:00')
  const isAhead = await place.moveThrough(minute)
  return isAhead ? null : refuse(`${argument} is over; the clock only moves forward`)
}

async function contacts({ owner }: Place, argument: string): Promise<Outcome> {
  return argument === '' ? { contacts: await owner.contacts() } : refuse('/contacts takes nothing else')
}

async function card(place: Place, file: string): Promise<Outcome> {
  if (file === '') return refuse('/card takes the file of a vCard')
  const content = readCard(file)
  if (content === null) return refuse(`${file} cannot be read`)
  await place.share(content)
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

async function reset(place: Place): Promise<Outcome> {
  await place.reset()
  return null
}
