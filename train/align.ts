import { type Kind, kindOf, OUTSIDE } from '../lib/language/tagging/labels.ts'
import { findWhen } from '../lib/language/when.ts'
import type { ExpectedPerson, LoggingExample, Reading } from '../test/examples/logging/example.ts'
import { listReadings } from '../test/examples/logging/match.ts'
import { type Labelled, label, MOMENT, startLabelling, tokensWithin } from './labelled.ts'

/** Finds in the text of an example what must come out of it; null if some of it is not there word for word. */
export function alignExample({ text, expect }: LoggingExample): Labelled | null {
  const labelled = startLabelling(text)
  const isFound = [
    ...expect.map(({ name }) => lay(labelled, 'name', name)),
    ...expect.flatMap((person) => layFields(labelled, person)),
    layFollowUp(labelled, expect),
  ]
  return isFound.every(Boolean) ? labelled : null
}

function layFields(labelled: Labelled, person: ExpectedPerson): boolean[] {
  return [
    ...(person.needs ?? []).map((need) => lay(labelled, 'needs', need)),
    lay(labelled, 'introducedBy', person.introducedBy),
    lay(labelled, 'organization', person.organization),
    lay(labelled, 'title', person.title),
    lay(labelled, 'metAt', person.metAt),
  ]
}

/** Labels the first reading that is found; what is said of several people is found again where it was before. */
function lay(labelled: Labelled, kind: Kind, reading: Reading | null | undefined): boolean {
  if (reading === null || reading === undefined) return true
  return listReadings(reading).some((value) => {
    const within = locate(labelled, kind, value)
    if (within !== null) label(labelled, kind, within)
    return within !== null
  })
}

const fold = (text: string): string => text.toLowerCase().replace(/[\u2018\u2019]/g, "'")
const isPartOfWord = (character: string | undefined): boolean => /[\p{L}\p{N}]/u.test(character ?? ' ')

function locate(labelled: Labelled, kind: Kind, value: string): number[] | null {
  const text = fold(labelled.text)
  const wanted = fold(value)
    .replace(/^(?:an?|the) /, '')
    .replace(/\.$/, '')
  for (let from = text.indexOf(wanted); from !== -1; from = text.indexOf(wanted, from + 1)) {
    const to = from + wanted.length
    if (isPartOfWord(text[from - 1]) || isPartOfWord(text[to])) continue
    const within = tokensWithin(labelled, kind === 'needs' ? from - countArticle(text, from) : from, to)
    const kinds = within.map((i) => kindOf(labelled.labels[i] ?? OUTSIDE))
    if (kinds.every((one) => one === null) || (kind !== 'name' && kinds.every((one) => one === kind))) return within
  }
  return null
}

/** The characters of an article before a need, which belongs to it. */
const countArticle = (text: string, from: number): number =>
  /(?:^|[^\p{L}])((?:an?|the) )$/u.exec(text.slice(0, from))?.[1]?.length ?? 0

function layFollowUp(labelled: Labelled, expect: readonly ExpectedPerson[]): boolean {
  const days = expect.flatMap(({ followUpOn }) => (followUpOn ? listReadings(followUpOn) : []))
  if (days.length === 0) return true
  for (let at = 0; at < labelled.text.length; ) {
    const found = findWhen(labelled.text.slice(at), MOMENT)
    if (found === null) return false
    const from = at + found.index
    at = from + found.length
    if (!days.includes(found.when.on)) continue
    label(labelled, 'followUp', tokensWithin(labelled, from, at))
    return true
  }
  return false
}
