import { clauseStarts } from '../words/clause-starts.ts'
import { conjunctions, followsPhrase, startsClause } from './clause-boundaries.ts'
import { detailAt, personAt, personMark } from './marks.ts'
import type { Person } from './people.ts'
import { type Token, tokenize } from './tokens.ts'

/** A stretch of text between separators, people and contact details: what the recognisers are asked about. */
export interface Piece {
  readonly text: string
  /** The mark before it: punctuation, `person`, `contact`, `word` (a conjunction or a new subject) or nothing at the start. */
  readonly opens: string
  readonly closes: string
  /** Whoever was named last before it, or null. */
  readonly person: number | null
  readonly inParentheses: boolean
}

/** A contact detail and whoever was named last before it. */
export interface Placed {
  readonly mark: string
  readonly person: number | null
}

export interface Pieces {
  readonly pieces: readonly Piece[]
  readonly details: readonly Placed[]
}

const separators = new Set([',', '.', '!', '?', ';', ':', '-', '/', '|', '(', ')', '[', ']', '"', '\n', '*'])

/** The text with a mark in place of each person's name, and of the first name where a sentence is about them again. */
export function markPeople(text: string, people: readonly Person[]): string {
  let out = ''
  let at = 0
  for (const [i, person] of people.entries()) {
    out += `${markMentions(text.slice(at, person.index), people)} ${personMark(i)} `
    at = person.end
  }
  return out + markMentions(text.slice(at), people)
}

function markMentions(text: string, people: readonly Person[]): string {
  if (!people.some(({ name }) => text.includes(name.split(' ')[0] ?? name))) return text
  return text.replace(
    /(?<![\p{L}\p{N}'@#.-])(\p{L}[\p{L}\p{M}'-]+)(?=\s+([\p{L}']+))/gu,
    (word, name: string, next: string) => {
      if (!clauseStarts.has(next.toLowerCase()) && !/^(?:is|'s|wants|needs)$/.test(next)) return word
      const person = people.findIndex((one) => one.name.split(' ')[0] === name)
      return person === -1 ? word : personMark(person)
    },
  )
}

/** Splits a text in which people and contact details are marks. */
export function splitPieces(text: string): Pieces {
  const found: Found = { pieces: [], details: [] }
  const open: OpenPiece = { from: null, opens: '', person: null, depth: 0 }
  const tokens = tokenize(text)
  for (const [i, token] of tokens.entries()) {
    if (!token.isWord && separators.has(token.text)) {
      close(text, token.index, token.text, open, found)
      open.depth = countDepth(token.text, open.depth)
    } else if (!takeMark(text, token, open, found)) takeWord(text, tokens, i, open, found)
  }
  close(text, text.length, '', open, found)
  return found
}

interface Found {
  readonly pieces: Piece[]
  readonly details: Placed[]
}

/** The piece that is being read: `from` is where it starts, if any of it was read. */
interface OpenPiece {
  from: number | null
  opens: string
  person: number | null
  depth: number
}

function close(text: string, end: number, mark: string, open: OpenPiece, found: Found): void {
  const { from, opens, person, depth } = open
  const body = from === null ? '' : text.slice(from, end).trim()
  if (body !== '') found.pieces.push({ text: body, opens, closes: mark, person, inParentheses: depth > 0 })
  Object.assign(open, { from: null, opens: mark })
}

function takeMark(text: string, token: Token, open: OpenPiece, found: Found): boolean {
  const person = personAt(token.text)
  if (person !== null) {
    close(text, token.index, 'person', open, found)
    open.person = person
  } else if (detailAt(token.text) !== null) {
    close(text, token.index, 'contact', open, found)
    found.details.push({ mark: token.text, person: open.person })
  } else return false
  return true
}

function takeWord(text: string, tokens: readonly Token[], at: number, open: OpenPiece, found: Found): void {
  const token = tokens[at]
  if (token === undefined) return
  if (open.from === null) {
    if (token.isWord || token.text === '$') open.from = token.index
    return
  }
  const isPhrase = open.opens === 'person' && followsPhrase(text.slice(open.from, token.index), token.folded)
  if (!isPhrase && !startsClause(tokens, at)) return
  close(text, token.index, 'word', open, found)
  open.from = conjunctions.test(token.folded) ? null : token.index
}

function countDepth(mark: string, depth: number): number {
  if (mark === '(' || mark === '[') return depth + 1
  return mark === ')' || mark === ']' ? Math.max(0, depth - 1) : depth
}
