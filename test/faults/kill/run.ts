import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import { createRandom } from './random.ts'
import { createDays, createPeople, type Day, FIRST } from './script.ts'
import { KillableSystem } from './system.ts'
import { type Count, judge } from './verdict.ts'

export interface KillFigures {
  readonly kills: number
  readonly texts: number
  readonly redelivered: number
  readonly counts: readonly Count[]
}

interface Play {
  readonly system: KillableSystem
  readonly random: () => number
  /** How likely the process is killed at a text, or at a move of the clock. */
  readonly likely: number
  now: string
  texts: string[]
  redelivered: number
}

/** Within that time a text is answered, mostly. */
const ANSWER_MS = 120
/** Of 100 texts, so many are delivered again: half of them at once, half of them after others. */
const REDELIVERED = 0.2

/** Texts for a week and is reminded, while the process is killed again and again. `likely` 0 kills it never. */
export async function playWithKills(seed: number, likely: number): Promise<KillFigures> {
  const data = mkdtempSync(join(tmpdir(), 'wellmet-kills-'))
  const random = createRandom(seed)
  const people = createPeople(random)
  const play: Play = {
    system: new KillableSystem(data),
    random,
    likely,
    now: FIRST.toString(),
    texts: [],
    redelivered: 0,
  }
  try {
    await play.system.start(play.now)
    for (const day of createDays(people)) await playDay(play, day)
    await move(play, FIRST.add({ hours: 24 * 6 }).toString())
    const contacts = (await play.system.ask({ contacts: true }, null)) as { contacts: ContactRecord[] }
    await play.system.stop()
    const counts = judge(people, play.texts, contacts.contacts, play.system.messages())
    return { kills: play.system.kills, texts: play.texts.length, redelivered: play.redelivered, counts }
  } finally {
    await play.system.stop()
    rmSync(data, { recursive: true, force: true })
  }
}

async function playDay(play: Play, { moves, noon, texts }: Day): Promise<void> {
  for (const instant of moves) await move(play, instant.toString())
  await move(play, noon.toString())
  for (const text of texts) {
    await send(play, text)
    if (play.random() < REDELIVERED) await redeliver(play)
  }
  // What a killed process did not answer, the sweep does.
  await move(play, noon.add({ hours: 3 }).toString())
}

async function move(play: Play, to: string): Promise<void> {
  play.now = to
  await play.system.ask({ moveTo: to }, chooseKill(play, 40))
  await restart(play)
}

/** The phone sends a text again only if it was not sent: the carrier does not have it. */
async function send(play: Play, text: string): Promise<void> {
  play.texts.push(text)
  await play.system.ask({ text }, chooseKill(play, ANSWER_MS))
  if (play.system.isRunning) return
  const isCarried = play.system.messages().some(({ body }) => body === text)
  await restart(play)
  if (!isCarried) await play.system.ask({ text }, null)
}

async function redeliver(play: Play): Promise<void> {
  const { texts, random } = play
  const back = random() < 0.5 ? 1 : 1 + Math.floor(random() * Math.min(20, texts.length))
  play.redelivered += 1
  await play.system.ask({ again: texts.at(-back) ?? '' }, chooseKill(play, ANSWER_MS))
  await restart(play)
}

const chooseKill = ({ random, likely }: Play, withinMs: number): number | null =>
  random() < likely ? random() * withinMs : null

async function restart({ system, now }: Play): Promise<void> {
  if (!system.isRunning) await system.start(now)
}
