import type { LocalTime } from '../domain/contact.ts'
import type { QuietHours } from '../domain/owner.ts'

const longestText = 60
const clock = /^(\d{1,2})(?:[:.](\d{2}))?\s*(?:([ap])\.?(?:m\.?)?)?$/
const named: ReadonlyMap<string, LocalTime> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '00:00'],
])
const partsOfDay: readonly (readonly [RegExp, string])[] = [
  [/\s+in the morning$/, 'am'],
  [/\s+(?:in the (?:afternoon|evening)|at night)$/, 'pm'],
  [/\s*o'?clock$/, ''],
]
const off = new Set(['off', 'none', 'no', 'never', 'no quiet hours'])
const interval = /^(?:from\s+|between\s+)?(.+?)\s*(?:-|\bto\b|\buntil\b|\btill?\b|\bthrough\b|\band\b)\s*(.+)$/

/** A time of day ("8am", "9:30 pm", "21:00", "noon"); without am or pm on 24 hours. Null when it is none. */
export function readClockTime(text: string): LocalTime | null {
  const said = normalize(text).replace(/^(?:at|@)\s*/, '')
  const name = named.get(said)
  if (name !== undefined) return name
  const plain = partsOfDay.reduce((rest, [words, half]) => rest.replace(words, half), said)
  const [, hour, minute = '00', half] = clock.exec(plain) ?? []
  return hour === undefined ? null : buildTime(Number(hour), Number(minute), half)
}

/**
 * When nothing is to be sent ("9pm-8am", "from 21:00 until 8", "off"), or null. Hours without am or pm are an evening
 * and the morning after it.
 */
export function readQuietHours(text: string): QuietHours | 'off' | null {
  const said = normalize(text)
  if (off.has(said)) return 'off'
  const [, start = '', end = ''] = interval.exec(said) ?? []
  const military = [start, end].some((side) => /^(?:0\d|1[3-9]|2\d)/.test(side))
  const from = readClockTime(military || !isBareHour(start) ? start : `${start}${start.startsWith('12') ? 'am' : 'pm'}`)
  const to = readClockTime(military || !isBareHour(end) ? end : `${end}am`)
  return from === null || to === null || from === to ? null : { from, to }
}

/** A time as people text it: `09:00` is "9am", `15:30` is "3:30pm". */
export function formatClockTime(time: LocalTime): string {
  const hour = Number(time.slice(0, 2))
  const minutes = time.slice(3)
  const half = hour < 12 ? 'am' : 'pm'
  return `${hour % 12 || 12}${minutes === '00' ? '' : `:${minutes}`}${half}`
}

function buildTime(hour: number, minute: number, half: string | undefined): LocalTime | null {
  if (minute > 59 || hour > 23) return null
  if (half !== undefined && (hour < 1 || hour > 12)) return null
  const hours = half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0)
  return `${String(hours).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function isBareHour(text: string): boolean {
  return /^\d{1,2}(?::\d{2})?$/.test(text)
}

function normalize(text: string): string {
  if (text.length > longestText) return ''
  const said = text.trim().toLowerCase().replace(/[–—]/g, '-').replace(/’/g, "'")
  return said.replace(/[\s.!?,]+$/, '')
}
