import type { Known } from '../live.ts'
import { createAvatar } from './avatar.ts'
import { element, find } from './element.ts'
import { daysBetween, formatDay, formatDistance, formatTime } from './format.ts'

interface Coming {
  readonly id: string
  readonly name: string
  readonly at: string
  readonly reason: string | null
}

/** What the strip is divided by, in days from now; it reaches to the last. Near days have more room than far ones. */
const MARKS: readonly (readonly [days: number, name: string])[] = [
  [0, 'now'],
  [1, '1 day'],
  [7, '1 week'],
  [30, '1 month'],
  [90, '3 months'],
]
const LAST_DAY = 100
/** The list goes no further than this. */
const MOST = 6
/** In percent of the strip: closer than this, one dot stands below the other. */
const DOT_WIDTH = 6.5

/** Shows the next follow-ups, on a strip of time and as a list. */
export function createComing(): (known: Known) => void {
  const [strip, list, alarm] = [
    find('strip', HTMLElement),
    find('coming', HTMLElement),
    find('next-alarm', HTMLElement),
  ]
  const dots = new Map<string, HTMLElement>()
  for (const [days, name] of MARKS) strip.append(place(element('span', 'mark', name), days, 0))
  return ({ contacts, now, zone, nextAlarm }) => {
    const coming = contacts
      .flatMap(({ id, name, followUp }) => (followUp ? [{ id, name, ...followUp }] : []))
      .sort((one, other) => Date.parse(one.at) - Date.parse(other.at))
    alarm.textContent = nextAlarm ? `alarm set for ${formatDay(nextAlarm, zone)}, ${formatTime(nextAlarm, zone)}` : ''
    list.replaceChildren(...coming.slice(0, MOST).map((one) => createItem(one, now, zone)))
    if (coming.length === 0) list.append(element('li', 'empty', 'Nobody to follow up with yet.'))
    if (coming.length > MOST) list.append(element('li', 'empty', `and ${coming.length - MOST} more`))
    moveDots(strip, dots, coming.slice(0, MOST), now)
  }
}

function createItem({ name, at, reason }: Coming, now: string, zone: string): HTMLElement {
  const days = daysBetween(now, at, zone)
  const when = element('span', 'when', `${formatDay(at, zone)}, ${formatTime(at, zone)}`)
  const distance = element('span', days < 0 ? 'distance late' : 'distance', formatDistance(days))
  const who = element('span', 'who', element('strong', '', name), reason === null ? '' : ` ${reason}`)
  return element('li', '', who, when, distance)
}

/** Dots stay the same elements, so that they glide when the clock moves. */
function moveDots(strip: HTMLElement, dots: Map<string, HTMLElement>, coming: readonly Coming[], now: string): void {
  const ends: number[] = []
  const left = new Set(dots.keys())
  for (const { id, name, at } of coming) {
    const days = (Date.parse(at) - Date.parse(now)) / 86_400_000
    const x = position(days)
    const free = ends.findIndex((end) => x - end >= DOT_WIDTH)
    const lane = free === -1 ? ends.length : free
    ends[lane] = x
    const dot = dots.get(id) ?? createAvatar(name)
    dots.set(id, dot)
    strip.append(place(dot, days, lane))
    left.delete(id)
  }
  for (const id of left) {
    dots.get(id)?.remove()
    dots.delete(id)
  }
  strip.style.setProperty('--lanes', String(Math.max(1, ends.length)))
}

function place(thing: HTMLElement, days: number, lane: number): HTMLElement {
  thing.style.setProperty('--x', `${position(days)}%`)
  thing.style.setProperty('--lane', String(lane))
  return thing
}

const position = (days: number): number =>
  (100 * Math.log1p(Math.min(LAST_DAY, Math.max(0, days)))) / Math.log1p(LAST_DAY)
