import { isDeepStrictEqual } from 'node:util'
import type { Arrival } from '../../../infra/local/place.ts'
import { type System, startSystem } from '../../integration/system.ts'
import { checkContacts } from './check-contacts.ts'
import type { Conversation, Do, Say, Step } from './conversation.ts'
import { findNumberShown } from './number-shown.ts'

/** What came of one conversation; `complaint` is null if it went as it must. */
export interface ConversationResult {
  readonly id: string
  readonly about: string
  readonly complaint: string | null
  /** The segments of each reply, in order. */
  readonly segments: readonly number[]
  /** What went wrong inside. */
  readonly problems: readonly string[]
}

interface Talk {
  readonly system: System
  readonly timezone: string
  /** Every message so far. */
  readonly shown: string[]
  readonly segments: number[]
  /** The reply to the last text. */
  reply: string
}

/**
 * Plays a conversation up to the first step that does not go as it must, on a system of its own. With `sweeps` it is all
 * that the chat harness does; without them it takes half the time, and nothing makes good what an alarm failed to do.
 */
export async function playConversation(conversation: Conversation, sweeps: boolean): Promise<ConversationResult> {
  const { id, about, now, timezone, steps } = conversation
  const system = await startSystem({ now, zone: timezone, sweeps })
  const talk: Talk = { system, timezone, shown: [], segments: [], reply: '' }
  try {
    const complaint = await playSteps(steps, talk)
    return { id, about, complaint, segments: talk.segments, problems: system.problems }
  } finally {
    await system.close()
  }
}

async function playSteps(steps: readonly Step[], talk: Talk): Promise<string | null> {
  for (const [index, step] of steps.entries()) {
    const complaint = await playStep(step, talk)
    if (complaint !== null) return `step ${index + 1}, ${describe(step)}: ${complaint}`
  }
  return null
}

function describe(step: Step): string {
  const text =
    'say' in step ? JSON.stringify(step.say) : 'do' in step ? step.do : `check of ${step.check.name ?? 'everyone'}`
  return text.length > 100 ? `${text.slice(0, 100)}...` : text
}

async function playStep(step: Step, talk: Talk): Promise<string | null> {
  if ('say' in step) return say(step, talk)
  if ('do' in step) return step.sameAsBefore ? repeat(step, talk) : steer(step, talk)
  return checkContacts(step.check, await talk.system.contacts(), talk.timezone)
}

async function say(step: Say, talk: Talk): Promise<string | null> {
  const text = fillNumbers(step.say, talk.shown)
  if (text === null) return 'no message has shown the number'
  const arrivals = await talk.system.line(text.replaceAll('\n', '\\n'))
  const messages = readMessages(arrivals)
  const segments = arrivals.reduce((sum, arrival) => sum + arrival.segments, 0)
  talk.reply = messages.join('\n')
  talk.shown.push(...messages)
  if (messages.length > 0) talk.segments.push(segments)
  if (segments > (step.segments ?? Number.POSITIVE_INFINITY))
    return `${segments} segments instead of ${step.segments}: ${JSON.stringify(talk.reply)}`
  return findMismatch(talk.reply, step.reply, step.notReply)
}

/** Null if a number was never shown. */
function fillNumbers(text: string, shown: readonly string[]): string | null {
  let filled = text
  for (const [place, name = ''] of text.matchAll(/\{#([^}]+)\}/g)) {
    const number = findNumberShown(name, shown)
    if (number === null) return null
    filled = filled.replace(place, number)
  }
  return filled
}

async function steer(step: Do, talk: Talk): Promise<string | null> {
  const messages = readMessages(await talk.system.line(step.do))
  talk.shown.push(...messages)
  const count = step.none ? 0 : step.count
  if (count !== undefined && messages.length !== count)
    return `expected ${count} texts, got ${JSON.stringify(messages)}`
  return findMismatch(messages.join('\n'), step.texts, step.notTexts)
}

/** The same again may be answered as before or not at all, and changes nothing. */
async function repeat(step: Do, talk: Talk): Promise<string | null> {
  const before = await talk.system.contacts()
  const messages = readMessages(await talk.system.line(step.do))
  const reply = messages.join('\n')
  if (messages.length > 0 && reply !== talk.reply) return `expected the same reply, got ${JSON.stringify(reply)}`
  return isDeepStrictEqual(await talk.system.contacts(), before) ? null : 'contacts have changed'
}

function readMessages(arrivals: readonly Arrival[]): string[] {
  return arrivals.map(({ body }) => body.normalize('NFC'))
}

function findMismatch(text: string, wanted: readonly RegExp[], unwanted: readonly RegExp[]): string | null {
  const missing = wanted.find((pattern) => !pattern.test(text))
  if (missing) return `expected ${missing}, got ${JSON.stringify(text)}`
  const present = unwanted.find((pattern) => pattern.test(text))
  return present ? `did not expect ${present}, got ${JSON.stringify(text)}` : null
}
