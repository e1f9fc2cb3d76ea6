import type { System } from '../integration/system.ts'
import { createChecks } from './checks.ts'
import type { State, StateReader } from './state.ts'
import type { Announced, Check, Step } from './step.ts'

/** Goes through a life step by step: each is taken, looked at from all sides, and checked. */
export class Walk {
  private readonly system: System
  private readonly reader: StateReader
  private readonly announced: Announced[]
  private readonly checks: Check[] = createChecks()
  /** What the table holds after the last step. */
  state: State

  /** `announced` is where the events of the bus gather; what is in there is taken out with each step. */
  static async begin(system: System, reader: StateReader, announced: Announced[]): Promise<Walk> {
    return new Walk(system, reader, announced, await reader.read())
  }

  private constructor(system: System, reader: StateReader, announced: Announced[], state: State) {
    this.system = system
    this.reader = reader
    this.announced = announced
    this.state = state
  }

  /** The owner texts something, or says `/again`. */
  say(text: string): Promise<Step> {
    return this.take(text, text)
  }

  /** Some minutes pass. */
  wait(minutes: number): Promise<Step> {
    return this.take(`/wait ${minutes}m`, null)
  }

  /** What a step breaks of what is promised. */
  check(step: Step): string[] {
    const said = step.text ?? 'time passing'
    const at = step.to.toZonedDateTimeISO(step.after.owner.settings.zone).toPlainDateTime()
    return this.checks.flatMap((check) => check(step)).map((complaint) => `${at} ${said}: ${complaint}`)
  }

  private async take(line: string, text: string | null): Promise<Step> {
    const { now } = this.system.stack.timeline
    const [from, before] = [now(), this.state]
    const arrivals = await this.system.line(line)
    this.state = await this.reader.read()
    const lookUps = text === null ? await this.reader.readLookUps() : null
    const events = this.announced.splice(0)
    return { text, from, to: now(), before, after: this.state, arrivals, events, lookUps }
  }
}
