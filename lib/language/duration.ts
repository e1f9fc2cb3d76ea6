const amounts: ReadonlyMap<string, number> = new Map([
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, index): [string, number] => [word, index + 1],
  ),
  ['a', 1],
  ['an', 1],
  ['couple', 2],
  ['few', 3],
  ['several', 3],
  ['fifteen', 15],
  ['twenty', 20],
  ['thirty', 30],
  ['sixty', 60],
  ['ninety', 90],
])

type Sign = 'D' | 'W' | 'M' | 'Y'

const units: ReadonlyMap<string, { count: number; sign: Sign }> = new Map([
  ['d', { count: 1, sign: 'D' }],
  ['day', { count: 1, sign: 'D' }],
  ['w', { count: 1, sign: 'W' }],
  ['wk', { count: 1, sign: 'W' }],
  ['week', { count: 1, sign: 'W' }],
  ['fortnight', { count: 2, sign: 'W' }],
  ['m', { count: 1, sign: 'M' }],
  ['mo', { count: 1, sign: 'M' }],
  ['mth', { count: 1, sign: 'M' }],
  ['month', { count: 1, sign: 'M' }],
  ['quarter', { count: 3, sign: 'M' }],
  ['y', { count: 1, sign: 'Y' }],
  ['yr', { count: 1, sign: 'Y' }],
  ['year', { count: 1, sign: 'Y' }],
])

/** At most ten years of each. */
const longest: Readonly<Record<Sign, number>> = { D: 3650, W: 520, M: 120, Y: 10 }

const unitNames: ReadonlyMap<string, string> = new Map([
  ['D', 'day'],
  ['W', 'week'],
  ['M', 'month'],
  ['Y', 'year'],
])

/** How a text writes a number of units ("6 ", "six ", "a couple of "), as the source of a regular expression. */
export const amountPattern = `(?:\\d{1,4}\\s*|(?:(?:a\\s+)?(?:couple(?:\\s+of)?|few)|${[...amounts.keys()].join('|')})\\s+)`

const range = '(?:(?:-|or\\s+|to\\s+)\\d{1,4}\\s*)?'
const duration = new RegExp(`^(?:(?:for|in|about)\\s+)*(${amountPattern})${range}([a-z]+?)s?$`, 'i')
const cadence = /^(?:(?:once|1x)\s+(?:every|each|an?|per)|every|each)\s+(?:(other|second|2nd)\s+)?(.+)$/i
const longestText = 60
const adverbs: ReadonlyMap<string, string> = new Map([
  ['daily', 'P1D'],
  ['weekly', 'P1W'],
  ['biweekly', 'P2W'],
  ['fortnightly', 'P2W'],
  ['monthly', 'P1M'],
  ['quarterly', 'P3M'],
  ['yearly', 'P1Y'],
  ['annually', 'P1Y'],
])

/** The number that an amount stands for ("couple of" is 2, "a few" is 3), or null. */
export function readAmount(text: string): number | null {
  const said = text.trim().toLowerCase()
  const word = said.split(/\s+/).find((part) => part !== 'a') ?? said
  return /^\d{1,4}$/.test(word) ? Number(word) : (amounts.get(word) ?? null)
}

/** A length of calendar time ("2 weeks", "3d", "six months") as an ISO 8601 duration, or null. At most ten years. */
export function readDuration(text: string): string | null {
  const [, amount = '', word = ''] = duration.exec(trimText(text)) ?? []
  const count = readAmount(amount)
  const unit = units.get(word.toLowerCase())
  if (count === null || unit === undefined) return null
  if (word.length === 1 && !/\d/.test(amount)) return null
  const total = count * unit.count
  return total > 0 && total <= longest[unit.sign] ? `P${total}${unit.sign}` : null
}

/** How often to be in touch ("every 6 weeks", "monthly") as an ISO 8601 duration, or null. At most ten years. */
export function readCadence(text: string): string | null {
  const said = trimText(text)
  const adverb = adverbs.get(said.toLowerCase().replace('-', ''))
  if (adverb !== undefined) return adverb
  const [, other, rest] = cadence.exec(said) ?? []
  if (rest === undefined) return null
  if (other !== undefined) return readDuration(`2 ${rest}`)
  return readDuration(rest) ?? readDuration(`1 ${rest}`)
}

/** An ISO 8601 duration of one unit as words: `P6W` is "every 6 weeks". Any other text is given back as it is. */
export function formatCadence(text: string): string {
  const [, count, sign = ''] = /^P(\d+)([DWMY])$/.exec(text) ?? []
  const unit = unitNames.get(sign)
  if (unit === undefined) return text
  return count === '1' ? `every ${unit}` : `every ${count} ${unit}s`
}

function trimText(text: string): string {
  return text.length > longestText ? '' : text.trim().replace(/[\s.!?,]+$/, '')
}
