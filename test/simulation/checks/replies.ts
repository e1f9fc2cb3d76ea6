import type { Check } from '../step.ts'

const CARRIER_WORDS = ['STOP', 'START']

/** Every text is answered, once; a carrier word by the carrier. */
export const checkAnswered: Check = ({ text, arrivals, before }) => {
  if (text === null || CARRIER_WORDS.includes(text) || before.owner.settings.optedOut) return []
  return arrivals.length === 1 ? [] : [`${arrivals.length} replies: ${arrivals.map(({ body }) => body).join(' / ')}`]
}

const SEGMENT = 160
const PART = 153
/** A reminder of several people names as many as one reads. */
const MOST_PARTS = 5

/** Our own words are GSM-7: no text costs more segments than its letters need. */
export const checkSegments: Check = ({ arrivals }) =>
  arrivals.flatMap(({ body, segments }) => {
    const needed = body.length <= SEGMENT ? 1 : Math.ceil(body.length / PART)
    return segments <= Math.min(needed, MOST_PARTS) ? [] : [`${segments} segments: ${body}`]
  })

const DAY = /I'll (?:remind you|check in|ask about \S+ again on)(?: as planned,)? \w{3} (\w{3}) (\d{1,2})(?: (\d{4}))?/g

/** No day is told for a reminder that is over. */
export const checkDays: Check = ({ text, arrivals }) => {
  if (text === null || text === '/again') return []
  return arrivals.flatMap(({ at, body }) => {
    const days = [...body.matchAll(DAY)].map(([, month, day, year]) => `${month} ${day} ${year ?? at.slice(0, 4)}`)
    return days
      .filter((day) => Date.parse(`${day} UTC`) < Date.parse(at.slice(0, 10)))
      .map(() => `that is over: ${body}`)
  })
}

/** Nothing that only a program would say. */
export const checkWords: Check = ({ arrivals }) =>
  arrivals.flatMap(({ body }) =>
    /\b(?:undefined|null|NaN|Infinity)\b|\[object|\.\.\.\.| {2}/.test(body) ? [body] : [],
  )
