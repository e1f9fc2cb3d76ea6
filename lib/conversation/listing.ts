import type { Contact } from '../domain/contact.ts'
import type { Pending } from '../domain/owner.ts'
import { countSegments } from '../language/segments.ts'
import type { Draft } from './draft.ts'
import type { View } from './view.ts'

/** At most so many segments in one text; the rest comes with MORE. */
const SEGMENTS = 2
/** Letters in that many segments, 7 bits each. */
const LONGEST = SEGMENTS * 153
const MORE = 'MORE'
/** Numbers that still mean someone after paging. */
const NUMBERED = 200

/** People to show, numbered, from `from` on; `again` is the command that showed them, for MORE. */
export interface Listing {
  title: string
  people: Contact[]
  line: (contact: Contact) => string
  from: number
  again: Pending
}

/** A numbered list: as many people as fit, and MORE for the others. A number alone then shows that person's card. */
export function showList({ title, people, line, from, again }: Listing): Draft {
  const lines = people.slice(from, NUMBERED + from).map((contact, index) => `${from + index + 1} ${line(contact)}`)
  const { reply, count } = fitLines(lines, from + lines.length === people.length, title, ' ')
  const isAll = from + count === people.length
  return {
    reply,
    shown: {
      contactIds: people.slice(0, Math.min(from + count, NUMBERED)).map(({ id }) => id),
      more: isAll ? null : { ...again, args: { ...again.args, from: from + count } },
    },
  }
}

/** As many lines as fit, from the `from`th on, each on its own; and MORE for the others. */
export function showLines(lines: string[], from: number, again: Pending, view: View): Draft {
  const { reply, count } = fitLines(lines.slice(from), true, '', '\n')
  const isAll = from + count >= lines.length
  const contactIds = view.owner.shown?.contactIds ?? []
  return {
    reply,
    shown: { contactIds, more: isAll ? null : { ...again, args: { ...again.args, from: from + count } } },
  }
}

/** The first lines that fit, at least one, and MORE unless they are all there are. Counting stops where a text is full. */
function fitLines(lines: string[], isEnd: boolean, title: string, separator: string): { reply: string; count: number } {
  const say = (count: number) => {
    const isAll = isEnd && count >= lines.length
    return [title, ...lines.slice(0, count), isAll ? '' : MORE].filter(Boolean).join(separator)
  }
  let count = Math.min(lines.length, 1)
  while (count < lines.length && fits(say(count + 1))) count++
  return { reply: say(count), count }
}

/** Counting segments is slow for long texts, and nothing longer can fit. */
const fits = (text: string): boolean => text.length <= LONGEST && countSegments(text) <= SEGMENTS

/** A long text from a character on, cut at a word, and MORE for the rest. */
export function showText(text: string, from: number, again: Pending, view: View): Draft {
  const left = text.slice(from)
  const shown = view.owner.shown?.contactIds ?? []
  if (fits(left)) return { reply: left, shown: { contactIds: shown, more: null } }
  const length = countFittingLetters(left)
  return {
    reply: `${left.slice(0, length)} ${MORE}`,
    shown: { contactIds: shown, more: { ...again, args: { ...again.args, from: from + length + 1 } } },
  }
}

function countFittingLetters(text: string): number {
  let length = Math.min(text.length, LONGEST)
  while (length > 1 && !fits(`${text.slice(0, length)} ${MORE}`)) {
    const shorter = text.lastIndexOf(' ', length - 1)
    length = shorter > 0 ? shorter : Math.floor(length / 2)
  }
  return length
}
