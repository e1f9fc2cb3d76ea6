import { foldWords } from '../../domain/name.ts'
import { capitalizeName } from '../introduction/capitals.ts'
import { truncateTo } from '../segments.ts'
import { readLine } from './labels.ts'
import type { Property } from './property.ts'

/** What somebody is called, and what else their card says of the name. */
export interface CardName {
  name: string
  notes: string[]
}

const LONGEST_NAME = 100

/** The name on a card: as it is to be shown, or put together from its parts; a nickname or a company's if it has none. */
export function readCardName(properties: Property[]): CardName | null {
  const lineOf = (name: string) => readLine(properties.find((one) => one.name === name)?.parts.join(' ') ?? '')
  const parts = joinName(properties.find(({ name }) => name === 'n')?.parts ?? [])
  const organization = readLine(properties.find(({ name }) => name === 'org')?.parts[0] ?? '')
  const written = [lineOf('fn'), parts, lineOf('nickname'), organization].find(isNameable)
  if (!written) return null
  const notes =
    saysMore(parts, written) || written.length > LONGEST_NAME ? [`Full name: ${longer(parts, written)}`] : []
  return { name: capitalizeName(truncateTo(written, LONGEST_NAME)), notes }
}

/** A name without a letter or digit could never be found again. */
const isNameable = (name: string): boolean => foldWords(name).length > 0

/** Family, given, additional, before, after: as one says them. */
const joinName = ([family = '', given = '', additional = '', before = '', after = '']: string[]): string =>
  [before, given, additional, family, after].map(readLine).filter(Boolean).join(' ')

/** Whether the parts of a name have words that the shown name leaves out. */
function saysMore(parts: string, shown: string): boolean {
  const words = foldWords(shown)
  return foldWords(parts).some((word) => !words.includes(word))
}

const longer = (one: string, other: string): string => (one.length > other.length ? one : other)
