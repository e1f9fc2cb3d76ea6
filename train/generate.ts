import { isGivenName } from '../lib/language/introduction/lexicon.ts'
import { prepareText } from '../lib/language/introduction/prepare.ts'
import type { Kind } from '../lib/language/tagging/labels.ts'
import { cities } from '../lib/language/words/cities.ts'
import { clauseStarts } from '../lib/language/words/clause-starts.ts'
import { commonWords } from '../lib/language/words/common-words.ts'
import { companies } from '../lib/language/words/companies.ts'
import { knownEvents } from '../lib/language/words/events-and-places.ts'
import { givenNames } from '../lib/language/words/given-names.ts'
import { stopWords } from '../lib/language/words/stop-words.ts'
import { type Lists, type Part, Writer } from './expand.ts'
import { type Grammar, readGrammar } from './grammar.ts'
import { inventNames } from './invent-names.ts'
import { type Labelled, label, startLabelling, tokensWithin } from './labelled.ts'
import { pick, type Random } from './random.ts'
import { restyle } from './restyle.ts'

/** Texts without end, by the rules in `grammar/`, with their labels. */
export function* generate(random: Random): Generator<Labelled, never> {
  const grammar = readGrammar()
  const writer = new Writer(grammar, makeLists(grammar, random), random)
  for (;;) {
    const parts = writer.write()
    const labelled = isPlausible(parts) ? labelParts(restyle(parts, random)) : null
    if (labelled !== null) yield labelled
  }
}

/** What people put between the parts of a list, the commonest more than once. */
const separators = [
  ...Array<string>(6).fill(', '),
  ...Array<string>(5).fill(' - '),
  ...Array<string>(4).fill('. '),
  ...[
    ' / ',
    ' / ',
    '/',
    '; ',
    '; ',
    ' | ',
    '|',
    '\n',
    '\n',
    ' – ',
    ' — ',
    '—',
    ' -> ',
    ' → ',
    ' ➡️ ',
    ' // ',
    ' • ',
    ' ~ ',
    ' · ',
  ],
]
const fieldEnds = [...Array<string>(4).fill('\n'), '; ', '; ', ', ', ' | ', ' / ', '. ']
const INVENTED = 0.2
const SHORT_COMPANY = 3

function makeLists(grammar: Grammar, random: Random): Lists {
  const given = [...givenNames].filter((name) => /^[a-z-]{2,}$/.test(name))
  const surnames = (grammar.get('knownSurname')?.texts ?? []).map((name) => name.toLowerCase())
  const invent = inventNames(
    [...surnames, ...given].filter((name) => /^\p{L}+$/u.test(name)),
    random,
  )
  const everyday = [...commonWords].filter(
    (word) => word.length > 2 && !stopWords.has(word) && !clauseStarts.has(word) && !isGivenName(word),
  )
  const [listedCompanies, listedCities] = [
    [...companies].filter((name) => name.length > 2),
    [...cities].filter((name) => name.length > 3),
  ]
  const from = (list: readonly string[]) => () => pick(list, random)
  return {
    given: () => capitalize(random() < INVENTED ? invent() : pick(given, random)),
    madeUp: () => capitalize(invent()),
    listedCompany: () => capitalizeCompany(pick(listedCompanies, random)),
    listedCity: () => capitalize(pick(listedCities, random)),
    listedEvent: from([...knownEvents]),
    anyWord: from(everyday),
    AnyWord: () => capitalize(pick(everyday, random)),
    sep: from(separators),
    newField: from(fieldEnds),
  }
}

const capitalize = (text: string): string =>
  text.replace(/(^|[\s'-])(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())

const capitalizeCompany = (name: string): string =>
  name.length <= SHORT_COMPANY ? name.toUpperCase() : capitalize(name)

const LONGEST_TEXT = 320

/** Whether nothing that a person has once is said twice of one person, in no more words than people text. */
function isPlausible(parts: readonly Part[]): boolean {
  const kinds = stretchesOf(parts).map(({ kind }) => kind)
  const count = (kind: Kind) => kinds.filter((one) => one === kind).length
  const names = Math.max(1, count('name'))
  return (
    count('metAt') <= 1 &&
    count('introducedBy') <= 1 &&
    count('followUp') <= 1 &&
    count('title') <= names &&
    count('organization') <= names &&
    count('needs') <= names + 1 &&
    parts.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_TEXT
  )
}

function stretchesOf(parts: readonly Part[]): { kind: Kind; text: string }[] {
  const stretches = new Map<number, { kind: Kind; text: string }>()
  for (const { kind, stretch, text } of parts) {
    if (kind !== null) stretches.set(stretch, { kind, text: (stretches.get(stretch)?.text ?? '') + text })
  }
  return [...stretches.values()]
}

/** Labels the stretches where they stand in the text as it is read; null if one cannot be found there any more. */
function labelParts(parts: readonly Part[]): Labelled | null {
  const labelled = startLabelling(parts.map(({ text }) => text).join(''))
  let at = 0
  for (const { kind, text } of stretchesOf(parts)) {
    const wanted = prepareText(text)
    const from = wanted === '' ? -1 : labelled.text.indexOf(wanted, at)
    at = from + wanted.length
    const within = from === -1 ? [] : tokensWithin(labelled, from, at)
    if (within.length === 0) return null
    label(labelled, kind, dropArticle(labelled, kind, within))
  }
  return labelled
}

/** Only a need keeps its article, and a place its owner: "my gym". */
function dropArticle({ tokens }: Labelled, kind: Kind, within: readonly number[]): readonly number[] {
  const articles = kind === 'title' ? /^(?:the|an?|my|our)$/i : /^(?:the|an?)$/i
  const isDropped = /^(?:title|organization|metAt)$/.test(kind) && articles.test(tokens[within[0] ?? 0]?.text ?? '')
  return isDropped && within.length > 1 ? within.slice(1) : within
}
