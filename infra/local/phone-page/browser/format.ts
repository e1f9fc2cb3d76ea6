const formats = new Map<string, Intl.DateTimeFormat>()

function format(instant: string | number, zone: string, options: Intl.DateTimeFormatOptions): string {
  const key = JSON.stringify([zone, options])
  const made = formats.get(key) ?? new Intl.DateTimeFormat('en-US', { timeZone: zone, ...options })
  formats.set(key, made)
  return made.format(new Date(instant))
}

/** `9:00 AM` in a zone. */
export const formatTime = (instant: string | number, zone: string): string =>
  format(instant, zone, { hour: 'numeric', minute: '2-digit' })

/** `Wed, Dec 2` in a zone. */
export const formatDay = (instant: string | number, zone: string): string =>
  format(instant, zone, { weekday: 'short', month: 'short', day: 'numeric' })

/** `Wednesday, December 2, 9:00 AM` in a zone. */
export const formatMoment = (instant: string | number, zone: string): string =>
  `${format(instant, zone, { weekday: 'long', month: 'long', day: 'numeric' })}, ${formatTime(instant, zone)}`

/** How many local days lie between two instants. */
export function daysBetween(from: string | number, to: string | number, zone: string): number {
  const midnight = (instant: string | number) =>
    Date.parse(`${format(instant, zone, { year: 'numeric', month: '2-digit', day: '2-digit' })} UTC`)
  return Math.round((midnight(to) - midnight(from)) / 86_400_000)
}

/** `today`, `tomorrow`, `in 5 days`, `in 3 weeks`, `2 days ago`. */
export function formatDistance(days: number): string {
  if (days === 0) return 'today'
  if (days === 1) return 'tomorrow'
  if (days < 0) return days === -1 ? 'yesterday' : `${-days} days ago`
  return days < 14 ? `in ${days} days` : `in ${Math.round(days / 7)} weeks`
}

/** US dollars as cents: `1.2¢`. */
export const formatCost = (dollars: number): string => `${(dollars * 100).toFixed(1)}¢`

/** `AS` for Ana Silva. */
export function initials(name: string): string {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word))
  const ends = words.length > 1 ? [words.at(0), words.at(-1)] : words
  return ends.map((word) => [...(word ?? '')][0]?.toUpperCase()).join('') || '?'
}
