import { Temporal } from 'temporal-polyfill'
import { type System, startSystem } from '../integration/system.ts'
import { answer } from './answers.ts'
import { castStrangers } from './cast.ts'
import { chooseDeed } from './deeds.ts'
import { Dice } from './dice.ts'
import type { Deed, Mind } from './mind.ts'
import { StateReader } from './state.ts'
import { type Announced, localTime, readAnnounced, type Step } from './step.ts'
import { Walk } from './walk.ts'

/** What a life came to. `violations` say what broke which promise. */
export interface Life {
  texts: number
  arrivals: number
  people: number
  /** How often each type of event was announced. */
  events: Map<string, number>
  violations: string[]
}

export interface LifeOptions {
  seed: number
  weeks: number
  textsPerDay: number
  /** Sees every step that was taken. */
  watch?: (step: Step) => void
}

const START = '2026-11-02T10:00:00-05:00'
const ZONE = 'America/New_York'
/** After so many violations a life ends: most are consequences of the first ones. */
const ENOUGH = 15

/** Lives some weeks through the whole system on this machine, and checks after every text what has to hold. */
export async function live(options: LifeOptions): Promise<Life> {
  const announced: Announced[] = []
  const system = await startSystem({ now: START, zone: ZONE, observe: (event) => announced.push(readAnnounced(event)) })
  try {
    const walk = await Walk.begin(system, new StateReader(), announced)
    const life = await goThrough(walk, system, options)
    life.violations.push(
      ...system.problems,
      ...system.stack.functions.deadLetters.map((letter) => `given up: ${JSON.stringify(letter)}`),
    )
    return life
  } finally {
    await system.close()
  }
}

async function goThrough(walk: Walk, system: System, options: LifeOptions): Promise<Life> {
  const { seed, weeks, textsPerDay, watch } = options
  const dice = new Dice(seed)
  const today = () => localTime(system.stack.timeline.now(), walk.state).toPlainDate().toString()
  const mind: Mind = { dice, state: walk.state, today: today(), strangers: castStrangers(dice), heard: '' }
  const life: Life = { texts: 0, arrivals: 0, people: 0, events: new Map(), violations: [] }
  const end = system.stack.timeline.now().add({ hours: 7 * 24 * weeks })
  const note = (step: Step, deed: Deed | null = null): void => {
    watch?.(step)
    count(step, life)
    life.violations.push(...walk.check(step), ...(deed ? checkDone(deed, step) : []))
    Object.assign(mind, { state: step.after, today: today(), heard: step.arrivals.at(-1)?.body ?? mind.heard })
  }
  while (Temporal.Instant.compare(system.stack.timeline.now(), end) < 0 && life.violations.length < ENOUGH) {
    note(await walk.wait(minutesUntilNext(localTime(system.stack.timeline.now(), walk.state), textsPerDay, dice)))
    const said = dice.chance(ANSWERS) && !mind.state.owner.settings.optedOut ? answer(mind) : null
    if (said !== null) note(await walk.say(said))
    const { deed, text } = chooseDeed(mind)
    note(await walk.say(text), deed)
  }
  return life
}

/** How often the owner answers what they were asked. */
const ANSWERS = 0.7
const [WAKES, SLEEPS] = [7, 23]

/** Some time until the owner takes up the phone again, who sleeps at night. */
function minutesUntilNext(now: Temporal.PlainDateTime, textsPerDay: number, dice: Dice): number {
  const minutes = 5 + dice.below((2 * 60 * (SLEEPS - WAKES)) / textsPerDay)
  const then = now.add({ minutes })
  if (then.hour >= WAKES && then.hour < SLEEPS) return minutes
  const day = then.hour < WAKES ? then.toPlainDate() : then.toPlainDate().add({ days: 1 })
  const morning = day.toPlainDateTime({ hour: WAKES }).add({ minutes: dice.below(60 * 4) })
  return Math.round(now.until(morning).total('minutes'))
}

function count({ text, arrivals, events, after }: Step, life: Life): void {
  life.texts += text === null ? 0 : 1
  life.arrivals += arrivals.length
  life.people = after.contacts.length
  for (const { type } of events) life.events.set(type, (life.events.get(type) ?? 0) + 1)
}

/** What the owner texted is done, unless something has to be asked first. */
function checkDone({ name, leadsTo }: Deed, { text, events, arrivals, before }: Step): string[] {
  const reply = arrivals.map(({ body }) => body).join(' / ')
  if (!leadsTo || before.owner.settings.optedOut || events.some(({ type }) => type === leadsTo)) return []
  return /\?/.test(reply) ? [] : [`to ${name}, "${text}" led to no ${leadsTo}: ${reply}`]
}
