import type { ByteText } from './byte-text.ts'

/** One property of a card before it is decoded: what stands before the colon (name and parameters), and after. */
export interface ContentLine {
  head: ByteText
  value: ByteText
}

/** The cards of a file. `cut` counts those that begin and never end. */
export interface SplitCards {
  cards: ContentLine[][]
  cut: number
}

/** Names are letters, digits and dashes, maybe after a group. Quoted parameters may hold a colon. */
const property = /^((?:[\w-]{1,60}\.)?[\w-]{1,60}(?:;(?:"[^"\n]*"|[^":\n])*)?):(.*)$/s
/** The same where a quote is never closed. */
const damaged = /^((?:[\w-]{1,60}\.)?[\w-]{1,60};[^:\n]*):(.*)$/s

/** Characters; what is longer is no name with parameters. */
const LONGEST_HEAD = 1000

/** Binary properties, and what programs keep for themselves. They are left out as soon as they are seen. */
const unread = /^(?:[\w-]+\.)?(?:photo|logo|sound|key|x-ms-cardpicture|x-ms-ol-[\w-]+|x-image[\w-]*)$/i

/** Takes a file apart into cards and their properties, with folded lines and soft line breaks put together again. */
export function splitCards(file: ByteText): SplitCards {
  const cards: ContentLine[][] = []
  let open: ContentLine[] | null = null
  let cut = 0
  for (const line of joinLines(file)) {
    if (isMark(line, 'begin')) {
      if (open) cut++
      open = []
    } else if (isMark(line, 'end')) {
      if (open) cards.push(open)
      open = null
    } else if (open && !unread.test(nameOf(line))) open.push(line)
  }
  return { cards, cut: open ? cut + 1 : cut }
}

const isMark = ({ head, value }: ContentLine, mark: 'begin' | 'end'): boolean =>
  head.toLowerCase() === mark && value.trim().toLowerCase() === 'vcard'

const nameOf = ({ head }: ContentLine): string => head.split(';', 1)[0] ?? ''

/** A line as it is put together, piece by piece. */
interface Pieces {
  head: ByteText
  pieces: ByteText[]
}

function joinLines(file: ByteText): ContentLine[] {
  const lines: Pieces[] = []
  let keepsBlank = false
  for (const written of file.split(/\r\n?|\n/)) {
    const last = lines.at(-1)
    if (last && goesOnSoftly(last, written)) {
      last.pieces.push((last.pieces.pop() ?? '').slice(0, -1), written)
      continue
    }
    const [, head = '', value = ''] = property.exec(written) ?? damaged.exec(written) ?? []
    if (head && head.length <= LONGEST_HEAD) lines.push({ head, pieces: [value] })
    else if (last && written) last.pieces.push(continuation(written, keepsBlank))
    if (head.toLowerCase() === 'version') keepsBlank = value.trim() === '2.1'
  }
  return lines.map(({ head, pieces }) => ({ head, value: pieces.join('') }))
}

/** In quoted-printable, a line that ends in `=` goes on in the next. */
const goesOnSoftly = ({ head, pieces }: Pieces, next: ByteText): boolean =>
  /quoted-printable/i.test(head) && pieces.at(-1)?.endsWith('=') === true && !/^end:vcard\s*$/i.test(next)

/**
 * A folded line begins with a blank, which vCard 2.1 puts only where one belongs anyway. A line that is no property is
 * the next line of a value nobody escaped.
 */
function continuation(written: ByteText, keepsBlank: boolean): ByteText {
  if (!/^[ \t]/.test(written)) return `\\n${written}`
  return keepsBlank ? ` ${written.trimStart()}` : written.slice(1)
}
