import { countSegments } from '../lib/language/segments.ts'
import { type Call, countRoundTrips, meter } from './call-meter.ts'
import { introduction, type Kind, kinds } from './kinds.ts'
import { startTexting, type Texting } from './texting.ts'

/** What answering one kind of text asks of others; nothing of it depends on the machine. */
export interface Effort {
  readonly kind: string
  /** To DynamoDB, one after the other, before the reply. */
  readonly roundTrips: number
  /** To EventBridge, one after the other. */
  readonly announcements: number
  /** Calls to DynamoDB in all. */
  readonly calls: number
  readonly itemsRead: number
  /** Of the reply. */
  readonly segments: number
  /** Why it is too much; null if it is not. */
  readonly complaint: string | null
}

/** A webhook that Twilio delivers again: the record, the owner, a plan that may be unfinished, and the one it names. */
const AGAIN = { name: 'delivered again', roundTrips: 4, itemsRead: 3 }
const MOST_ANNOUNCEMENTS = 1
const MOST_SEGMENTS = 1

/** Texts each kind once and counts. */
export async function measureEfforts(): Promise<Effort[]> {
  const texting = await startTexting()
  try {
    await texting.say(introduction)
    const efforts: Effort[] = []
    for (const [turn, kind] of kinds.entries()) efforts.push(await measureEffort(texting, kind, turn))
    return [...efforts, await measureRepetition(texting)]
  } finally {
    await texting.stack.close()
  }
}

/** Says what comes before a text. */
export async function prepare({ stack, say }: Texting, kind: Kind, turn: number): Promise<void> {
  for (const text of kind.before?.(turn) ?? []) await say(text)
  await stack.settle()
}

async function measureEffort(texting: Texting, kind: Kind, turn: number): Promise<Effort> {
  await prepare(texting, kind, turn)
  const { result, calls } = await meter(() => texting.say(kind.text(turn)))
  await texting.stack.settle()
  return countEffort(kind, result, calls)
}

async function measureRepetition(texting: Texting): Promise<Effort> {
  const { result, calls } = await meter(texting.again)
  return countEffort(AGAIN, result, calls)
}

type Budget = Pick<Kind, 'name' | 'roundTrips' | 'itemsRead'>

function countEffort(budget: Budget, twiml: string, calls: readonly Call[]): Effort {
  const toTable = calls.filter(({ client }) => client === 'DynamoDB')
  const effort = {
    kind: budget.name,
    roundTrips: countRoundTrips(toTable),
    announcements: countRoundTrips(calls.filter(({ client }) => client === 'EventBridge')),
    calls: toTable.length,
    itemsRead: toTable.reduce((sum, { items }) => sum + items, 0),
    segments: countSegments(readMessage(twiml)),
  }
  return { ...effort, complaint: findComplaint(effort, budget) }
}

function findComplaint(effort: Omit<Effort, 'complaint'>, { roundTrips, itemsRead }: Budget): string | null {
  const most = { roundTrips, itemsRead, announcements: MOST_ANNOUNCEMENTS, segments: MOST_SEGMENTS }
  const exceeded = Object.entries(most).filter(([figure, limit]) => Number(Object(effort)[figure]) > limit)
  return exceeded.length === 0 ? null : exceeded.map(([figure, limit]) => `${figure} over ${limit}`).join(', ')
}

const ENTITIES: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" }

/** The words of a TwiML answer. */
function readMessage(twiml: string): string {
  const message = twiml.match(/<Message>([\s\S]*)<\/Message>/)?.[1] ?? ''
  return message.replace(/&(\w+);/g, (entity, name: string) => ENTITIES[name] ?? entity)
}
