import { setTimeout as sleep } from 'node:timers/promises'
import { Temporal } from 'temporal-polyfill'
import { formatArrival } from './chat/terminal.ts'
import { report, runCommand } from './commands.ts'
import { parseOptions } from './options.ts'
import { openPlace } from './place.ts'
import { startStack } from './stack.ts'
import { type Audience, playTour } from './tour/play-tour.ts'

const USAGE = 'usage: npm run demo'

/** How long the pauses are, against those in the browser. Nobody reads along when it goes into a pipe. */
const PACE = process.stdout.isTTY ? 0.9 : 0

/** Plays the tour in the terminal, on a system in memory, and ends. */
async function main(ended: AbortSignal): Promise<void> {
  parseOptions(process.argv.slice(2), {})
  const stack = await startStack({ start: Temporal.Now.instant(), frozen: true, data: null, report })
  const place = await openPlace(stack, Temporal.Now.timeZoneId())
  await playTour(place, atTerminal(ended))
  await stack.close()
  print(`\nThat was a week. ${dim('npm start opens the phone in your browser, npm run chat one in the terminal.')}\n`)
}

function atTerminal(signal: AbortSignal): Audience {
  return {
    onBeginning() {},
    onScene: ({ caption }) => print(`\n${dim(caption)}\n`),
    onTyping: (said) => print(`you: ${typeof said === 'string' ? said : `(shares the contact card ${said.card})`}\n`),
    onOutcome: (arrivals) => print(arrivals.map(formatArrival).join('')),
    async pause(ms) {
      await sleep(ms * PACE, undefined, { signal })
    },
  }
}

function print(text: string): void {
  process.stdout.write(text)
}

function dim(text: string): string {
  return process.stdout.isTTY ? `\u001b[2m${text}\u001b[22m` : text
}

runCommand(main, USAGE)
