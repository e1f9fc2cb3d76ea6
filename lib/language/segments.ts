/** GSM 7-bit default alphabet (3GPP TS 23.038, 6.2.1). */
const GSM7 =
  '@\u00a3$\u00a5\u00e8\u00e9\u00f9\u00ec\u00f2\u00c7\n\u00d8\u00f8\r\u00c5\u00e5\u0394_\u03a6\u0393\u039b\u03a9\u03a0\u03a8\u03a3\u0398\u039e\u00c6\u00e6\u00df\u00c9 !"#\u00a4%&\'()*+,-./0123456789:;<=>?' +
  '\u00a1ABCDEFGHIJKLMNOPQRSTUVWXYZ\u00c4\u00d6\u00d1\u00dc\u00a7\u00bfabcdefghijklmnopqrstuvwxyz\u00e4\u00f6\u00f1\u00fc\u00e0'
/** Its extension table (6.2.1.1): an escape and a character. */
const EXTENSION = '\f^{}\\[~]|\u20ac'

const septets = new Map([
  ...[...GSM7].map((one) => [one, 1] as const),
  ...[...EXTENSION].map((one) => [one, 2] as const),
])

/** Units in a text that is sent alone, and in each of several: those give some up to say which part they are. */
const ROOM = { gsm7: { alone: 160, part: 153 }, ucs2: { alone: 70, part: 67 } }
const LONGEST_SEGMENT = ROOM.gsm7.alone

/** How many SMS segments a carrier needs for a text: GSM-7 if every character is in it, else UCS-2. At least one. */
export function countSegments(body: string): number {
  const { units, room } = isGsm7(body)
    ? { units: [...body].map((one) => septets.get(one) ?? 0), room: ROOM.gsm7 }
    : { units: [...body].map((one) => one.length), room: ROOM.ucs2 }
  const total = units.reduce((sum, one) => sum + one, 0)
  return total <= room.alone ? 1 : countParts(units, room.part)
}

/** A character of two units is never split between parts. */
function countParts(units: number[], room: number): number {
  let parts = 1
  let used = 0
  for (const size of units) {
    if (used + size > room) {
      parts++
      used = 0
    }
    used += size
  }
  return parts
}

/** Whether a text can be sent in GSM-7, 160 characters to the segment, and not in UCS-2 with its 70. */
export const isGsm7 = (text: string): boolean => [...text].every((one) => septets.has(one))

/**
 * The essential text with those optional pieces that still fit into one segment beside it, tried in order of
 * importance and joined as they are. The essential text is never cut, even where it needs more than one.
 */
export function fitSegment(essential: string, optional: readonly string[]): string {
  return optional.reduce((text, piece) => (fitsOneSegment(text + piece) ? text + piece : text), essential)
}

function fitsOneSegment(text: string): boolean {
  // Counting is slow for long texts, and nothing longer can fit.
  return text.length <= LONGEST_SEGMENT && countSegments(text) === 1
}

/** A text of at most `length` UTF-16 units, three or more: what is cut off is marked with "...", between words if it can be. */
export function truncateTo(text: string, length: number): string {
  if (text.length <= length) return text
  const room = Math.max(0, length - 3)
  const atWord = text.slice(0, room + 1).search(/\s\S*$/)
  // A word longer than half the room is cut rather than dropped.
  const cut = text.slice(0, atWord > room / 2 ? atWord : room)
  // Half of a surrogate pair is no character.
  return `${cut.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.]+$/, '')}...`
}

/** The same as the end of a sentence of ours: with a full stop, unless it was cut off. */
export function endSentence(text: string, length: number): string {
  return text.length <= length ? `${text}.` : truncateTo(text, length)
}
