import * as z from 'zod/mini'
import { tellsDeed } from '../language/past-tense.ts'
import { readWhen } from '../language/when.ts'
import { findByName } from './people.ts'
import type { View } from './view.ts'

/** Whom a part of a reply is about: a number of the list shown last, someone known, or all the others. */
export const Subject = z.discriminatedUnion('by', [
  z.object({ by: z.literal('number'), number: z.number() }),
  z.object({ by: z.literal('name'), name: z.string() }),
  z.object({ by: z.literal('rest') }),
])
export type Subject = z.infer<typeof Subject>

/** A part of a reply about several people: `1 done`, `2 and 3 later 3d`, `skip bob`. */
export interface Part {
  subjects: Subject[]
  /** `done`, `later`, `skip`, `helped` or `drop`. */
  word: string
  rest: string
}

interface Token {
  text: string
  index: number
}

/** How a part begins: whom it is about, its word (null: a day or a deed stands for it), and the token after both. */
interface Head {
  subjects: Subject[]
  word: string | null
  next: number
}

const TOKEN = /[,;&+\n]|[^\s,;&+]+/g
const WORD = /^(?:done|later|skip|helped|drop)[.!:]*$/i
const SEPARATOR = /^(?:[,;&+\n]|and|n|then)$/i
const NUMBER = /^#?(\d{1,3})[.:)-]*$/
const LONGEST_NAME = 3
const MOST_SUBJECTS = 50

/**
 * The parts of a reply that answers for several people, or for one by number.
 * Empty if the text is anything else, or if some of it would be left over.
 */
export function readParts(said: string, view: View): Part[] {
  const text = said.replace(/(?<!\S)(#?\d{1,3})(?=(?:done|later|skip|helped|drop)\b)/gi, '$1 ')
  const reader = new PartReader(text, view)
  const parts = reader.read()
  return parts.every((part) => isClear(part, view)) && isSeveral(parts) ? parts : []
}

/** One person by name is what `done ana` and `ana done` are for; those commands can also ask who is meant. */
const isSeveral = (parts: Part[]): boolean =>
  parts.length > 1 || parts.some(({ subjects: [first, ...others] }) => others.length > 0 || first?.by === 'number')

/** `ana done with her thesis` and `ana helped me` are notes; `1 done 2` and `1 done 2 friday` are not what they seem. */
function isClear({ subjects, word, rest }: Part, { moment }: View): boolean {
  const said = rest.replace(/^[\s,;:.!-]+/, '')
  if (word === 'later' || said === '') return word !== 'later' || said === '' || readWhen(said, moment) !== null
  const isNumbered = subjects.every(({ by }) => by === 'number')
  return !/^#?\d{1,3}\b/.test(said) && (isNumbered || said !== rest)
}

class PartReader {
  private readonly tokens: Token[]
  private readonly text: string
  private readonly view: View
  private readonly found = new Map<number, { subject: Subject; next: number } | null>()

  constructor(text: string, view: View) {
    this.text = text
    this.view = view
    this.tokens = [...text.matchAll(TOKEN)].map((match) => ({ text: match[0], index: match.index }))
  }

  read(): Part[] {
    const parts: Part[] = []
    let head = this.headAt(0) ?? this.wordlessAt(0)
    while (head) {
      const { head: following, at } = this.nextHead(head.next)
      const part = this.partOf(head, at)
      if (!part) return []
      parts.push(part)
      head = following
    }
    return parts
  }

  /** The next part from a token on, and where it begins; at the end there is none. */
  private nextHead(from: number): { head: Head | null; at: number } {
    for (let at = from; at < this.tokens.length; at++) {
      const isApart = SEPARATOR.test(this.textAt(at - 1))
      const head = this.headAt(at) ?? (isApart ? this.wordlessAt(at) : null)
      if (head) return { head, at }
    }
    return { head: null, at: this.tokens.length }
  }

  private partOf({ subjects, word, next }: Head, end: number): Part | null {
    const rest = this.slice(next, end).replace(/(?:^|[\s,;&+]+)(?:and|then)?[\s,;&+]*$/i, '')
    if (word) return { subjects, word, rest }
    return readWhen(rest, this.view.moment)
      ? { subjects, word: 'later', rest }
      : tellsDeed(rest)
        ? { subjects, word: 'done', rest }
        : null
  }

  /** `1 and 2 done`, `ana done`, `done 1 2`, `done with ana`, `later bob`. */
  private headAt(at: number): Head | null {
    const before = this.subjectsAt(at, false)
    const word = before.next > at ? this.wordAt(before.next) : null
    const isHelper = word === 'helped' && before.subjects.some(({ by }) => by !== 'number')
    if (word) return isHelper ? null : { subjects: before.subjects, word, next: before.next + 1 }
    const first = this.wordAt(at)
    const from = /^with$/i.test(this.textAt(at + 1)) ? at + 2 : at + 1
    const after = first ? this.subjectsAt(from, true) : null
    return first && after && after.next > from && !this.isDayAt(from) ? { ...after, word: first } : null
  }

  /** `2 friday`, `1 sent her the link`, `ana friday`: what it means is seen from the rest. */
  private wordlessAt(at: number): Head | null {
    const { subjects, next } = this.subjectsAt(at, false)
    const isNumbered = subjects.every((one) => one.by === 'number' && one.number <= this.count)
    const isNamed = subjects.every(({ by }) => by === 'name')
    if (subjects.length === 0 || !(isNumbered || isNamed) || this.isDayAt(at)) return null
    const head = { subjects, word: null, next }
    const part = this.partOf(head, this.endOfClause(next))
    // What somebody did is a note on them; a day is when to follow up.
    return part && (isNumbered || part.word === 'later') ? head : null
  }

  /** `later 3 days` has a number that means nobody. */
  private isDayAt(at: number): boolean {
    return readWhen(this.slice(at, this.endOfClause(at)), this.view.moment) !== null
  }

  /** The first token from one on that separates, or begins a part with its word. */
  private endOfClause(from: number): number {
    let end = from
    while (end < this.tokens.length && !SEPARATOR.test(this.textAt(end)) && !this.isAnswered(end)) end++
    return end
  }

  private isAnswered(at: number): boolean {
    const found = this.subjectAt(at)
    return found !== null && this.wordAt(found.next) !== null
  }

  /** People one after the other. After a word, whoever has a word of their own belongs to the next part. */
  private subjectsAt(from: number, isAfterWord: boolean): { subjects: Subject[]; next: number } {
    const subjects: Subject[] = []
    let next = from
    for (let at = from; subjects.length < MOST_SUBJECTS; ) {
      const found = this.subjectAt(at)
      if (!found || (isAfterWord && subjects.length > 0 && this.isAnsweredApart(at, found.next))) break
      subjects.push(found.subject)
      next = found.next
      at = next
      while (SEPARATOR.test(this.textAt(at))) at++
    }
    return { subjects, next }
  }

  /** `skip 3, 4 friday`: whether whoever follows has a word, or a day, of their own. */
  private isAnsweredApart(at: number, next: number): boolean {
    return this.wordAt(next) !== null || (this.endOfClause(next) > next && this.wordlessAt(at) !== null)
  }

  private subjectAt(at: number): { subject: Subject; next: number } | null {
    const known = this.found.get(at)
    if (known !== undefined) return known
    const found = this.findSubject(at)
    this.found.set(at, found)
    return found
  }

  private findSubject(at: number): { subject: Subject; next: number } | null {
    const number = NUMBER.exec(this.textAt(at))?.[1]
    if (number) return { subject: { by: 'number', number: Number(number) }, next: at + 1 }
    const rest = /^the$/i.test(this.textAt(at)) ? at + 1 : at
    if (/^(?:rest|others?)$/i.test(this.textAt(rest))) return { subject: { by: 'rest' }, next: rest + 1 }
    for (let count = LONGEST_NAME; count > 0; count--) {
      const words = this.tokens.slice(at, at + count).map(({ text }) => text)
      const name = words.join(' ').replace(/[:.]+$/, '')
      const isName = words.length === count && !words.some((word) => SEPARATOR.test(word) || WORD.test(word))
      if (isName && findByName(name, this.view.known).length > 0)
        return { subject: { by: 'name', name }, next: at + count }
    }
    return null
  }

  private wordAt(at: number): string | null {
    const word = this.textAt(at)
    return WORD.test(word) ? word.toLowerCase().replace(/[.!:]+$/, '') : null
  }

  /** A token's text; beyond the last there is none. */
  private textAt(at: number): string {
    return this.tokens[at]?.text ?? ''
  }

  private slice(from: number, to: number): string {
    const start = this.tokens[from]?.index ?? this.text.length
    return this.text.slice(start, this.tokens[to]?.index ?? this.text.length).trim()
  }

  private get count(): number {
    return this.view.owner.shown?.contactIds.length ?? 0
  }
}
