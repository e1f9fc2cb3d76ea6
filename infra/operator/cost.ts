import { parseArgs } from 'node:util'
import { runCommand } from './command.ts'
import { type Channel, estimateCost, type Line, sum } from './cost/estimate.ts'
import { prices } from './cost/prices.ts'
import { estimateUsage } from './cost/usage.ts'
import { Problem } from './problem.ts'

const options = {
  owners: { type: 'string', default: '1' },
  met: { type: 'string', default: '3' },
  texts: { type: 'string', default: '10' },
  reminders: { type: 'string', default: '6' },
  segments: { type: 'string', default: '1.1' },
  channel: { type: 'string', default: 'sms' },
  'no-free-tier': { type: 'boolean', default: false },
  json: { type: 'boolean', default: false },
} as const

/** `npm run cost`: what a stack costs a month, for habits given in numbers a week. */
async function cost(): Promise<void> {
  const { values } = parseArgs({ options })
  const owners = readNumber('owners', values.owners)
  const habits = {
    met: readNumber('met', values.met),
    texts: readNumber('texts', values.texts),
    reminders: readNumber('reminders', values.reminders),
    segments: readNumber('segments', values.segments),
  }
  const usage = estimateUsage(owners, habits)
  const lines = estimateCost(usage, readChannel(values.channel), values['no-free-tier'])
  if (values.json) return console.log(JSON.stringify({ prices: prices.asOf, owners, habits, usage, lines }, null, 2))
  const { met, texts, reminders } = habits
  console.log(
    `${owners} owner(s), each a week: ${met} met, ${texts} other texts, ${reminders} reminders; ${values.channel}`,
  )
  console.log(`List prices of ${prices.asOf}: AWS us-east-1, Twilio United States\n`)
  print(lines, owners)
}

function print(lines: readonly Line[], owners: number): void {
  for (const { of, what, quantity, dollars } of lines) {
    console.log(
      `${of.padEnd(7)} ${what.padEnd(28)} ${formatQuantity(quantity).padStart(10)} ${formatDollars(dollars).padStart(10)}`,
    )
  }
  const total = sum(lines)
  const aws = sum(lines.filter(({ of }) => of === 'AWS'))
  console.log(
    `\na month: ${formatDollars(total)}, of that AWS ${formatDollars(aws)}; per owner: ${formatDollars(total / owners)}`,
  )
}

const formatQuantity = (quantity: number): string =>
  quantity < 10 ? quantity.toFixed(quantity % 1 ? 3 : 0) : quantity.toFixed(0)

const formatDollars = (dollars: number): string => `$${dollars.toFixed(dollars < 1 ? 4 : 2)}`

function readNumber(name: string, text: string): number {
  const number = Number(text)
  if (Number.isFinite(number) && number > 0) return number
  throw new Problem(`--${name} is no number above 0.`, `For example: npm run cost -- --${name} 3`)
}

function readChannel(text: string): Channel {
  if (text === 'sms' || text === 'whatsapp') return text
  throw new Problem('--channel is sms or whatsapp.', 'For example: npm run cost -- --channel whatsapp')
}

if (import.meta.main) await runCommand(cost)
