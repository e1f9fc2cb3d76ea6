import type { Property } from './property.ts'

/** A property with what its card calls it: an iPhone labels `item1.TEL` by `item1.X-ABLabel`. */
export interface LabelledProperty extends Property {
  label: string | null
}

/** The properties of one card, each with its label. */
export function labelProperties(properties: Property[]): LabelledProperty[] {
  const labels = new Map(
    properties.flatMap(({ name, group, parts }) =>
      name === 'x-ablabel' && group ? [[group, readLine(parts.join(', '))]] : [],
    ),
  )
  return properties.map((property) => ({ ...property, label: labels.get(property.group ?? '') ?? null }))
}

/** What common properties are called; the others by their own name. */
const NAMES = new Map([
  ['adr', 'Address'],
  ['bday', 'Birthday'],
  ['geo', 'Location'],
  ['impp', 'Chat'],
  ['label', 'Address'],
  ['lang', 'Language'],
  ['tz', 'Time zone'],
  ['x-abdate', 'Date'],
  ['x-abrelatednames', 'Related'],
  ['x-socialprofile', 'Profile'],
])

/** What to call a property in a note: its label, its kind where that says more, or its name. */
export function labelOf({ name, types, label }: LabelledProperty): string {
  // Apple's own labels are written _$!<Anniversary>!$_.
  const written = label?.replace(/^_\$!<(.*)>!\$_$/, '$1')
  if (written && !/^(?:home|work|other|homepage)$/i.test(written)) return written
  const kind = name === 'x-socialprofile' ? types.find((type) => type !== 'pref') : undefined
  return capitalize(kind ?? NAMES.get(name) ?? name.replace(/^x-(?:ms-|android-|gtalk-)?/, '').replaceAll('-', ' '))
}

const capitalize = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1)

/** A value without control characters and doubled blanks; its line breaks stay. */
export const readText = (value: string): string =>
  value
    .toWellFormed()
    .normalize('NFC')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .replace(/[^\S\n]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim()

/** The same on one line. */
export const readLine = (value: string): string => readText(value).replace(/\n+/g, ' ')
