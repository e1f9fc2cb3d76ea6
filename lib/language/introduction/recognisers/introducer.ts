import { ambiguousPlaces } from '../../words/events-and-places.ts'
import { introducerLeadIns, introducingVerbs } from '../../words/lead-ins.ts'
import { honorifics, nameParticles, stopWords } from '../../words/stop-words.ts'
import { capitalizeName } from '../capitals.ts'
import type { Clause, Outcome, Recogniser } from '../clause.ts'
import { foldPhrase, foldWord, isCapitalized, isCommonWord, isGivenName, isJobWord } from '../lexicon.ts'
import { isKnownEvent, placeKind } from '../places.ts'

const before = new RegExp(
  `^(?:is |was |are |were |got |i |big |huge |many |major |special )?(?:a |an )?(?:${introducerLeadIns})\\s+(.+)$`,
  'i',
)
const after = new RegExp(
  `^(.{1,60}?)\\s+(?:just |kindly |also |was kind enough to )?(?:${introducingVerbs})(?:\\s+(?:to|with))?$`,
  'i',
)
const friendOf =
  /^(?:a |an )?(.{1,40}?)'s? (?:old |good |best |close |college |work )?(?:friend|buddy|pal|contact|referral|intro|connection|recommendation)$/i
const tail =
  /^(?:'s?)?\s*(?:for (?:connecting|hooking|linking|putting) (?:me|us) (?:up )?(?:with|to|in touch with)|for (?:the|an|this|making the) (?:intro|introduction|connection|referral|rec)|for introducing us|intro|introduction|who knows (?:him|her|them))\b\s*/i
const mine =
  /^(?:my|our|his|her)\s+(?:[\p{L}-]+\s+){0,2}?(?:friend|friends|buddy|cousin|sister|brother|mom|mother|dad|father|wife|husband|partner|boss|manager|colleague|coworker|co-worker|neighbor|neighbour|aunt|uncle|roommate|roomie|dentist|barber|mentor|coach|boyfriend|girlfriend|bf|gf|son|daughter|pal|ex|teammate|therapist|lawyer|landlord|hairdresser|accountant|client|professor|advisor|niece|nephew|in-law|kid|son's teacher|friend's mom)(?=\s|$|,)\s*/iu

/** Who introduced them: "via Samir", "friend of Marisol", "Becca introduced me to", "thx to Javi for the intro". */
export const readIntroducer: Recogniser = (clause) => readWhole(clause) ?? readNamed(clause)

/** "Becca introduced me to", "Paulo's friend": the clause begins with the name. */
function readWhole({ body }: Clause): Outcome | null {
  const name = after.exec(body)?.[1]?.replace(/^(?:when|so|then|and)\s+/i, '') ?? friendOf.exec(body)?.[1]
  const found = name === undefined || /^(?:my|our|his|her|their)\b/i.test(name) ? null : takeName(name)
  return found?.rest === '' ? { findings: [{ field: 'introducedBy', value: found.name }], logs: true } : null
}

function readNamed({ body, opens }: Clause): Outcome | null {
  const by = opens === 'person' ? /^by\s+(.+)$/i.exec(body)?.[1] : undefined
  const said = before.exec(body)?.[1] ?? by
  if (said === undefined || isVague(said)) return null
  const found = takeName(said)
  if (found === null || isPlatform(found.rest === '' ? said : found.name)) return null
  const rest = found.rest.replace(tail, '').replace(/^(?:,|and)?\s*(?:i|we)\s+(?=met|got|ran)/i, '')
  return { findings: [{ field: 'introducedBy', value: found.name }], rest, logs: true }
}

const isPlatform = (phrase: string): boolean =>
  ambiguousPlaces.has(foldPhrase(phrase)) || isKnownEvent(foldPhrase(phrase)) || placeKind(phrase) !== null

const isVague = (phrase: string): boolean =>
  /^(?:the family|mine|ours|a friend|the|a|an|work|school|friends)\b(?!\s+(?:of|named|called)\s)/i.test(phrase)

/** The name at the start of a text, at most four words, and what follows it. */
export function takeName(text: string): { name: string; rest: string } | null {
  const whose = mine.exec(text)
  const named = whose === null ? text : text.slice(whose[0].length)
  const words = named.split(' ')
  let count = 0
  while (count < 4 && continuesName(words, count)) count++
  while (count > 1 && nameParticles.has(foldWord(words[count - 1] ?? ''))) count--
  if (count === 0) return whose === null ? null : { name: whose[0].trim(), rest: named }
  const name = words
    .slice(0, count)
    .join(' ')
    .replace(/'s?$/, '')
    .replace(/[,.;:!?]+$/, '')
  return {
    name: capitalizeName(/^\p{L}\.?$/u.test(name.split(' ').at(-1) ?? '') ? words.slice(0, count).join(' ') : name),
    rest: words.slice(count).join(' ').trim(),
  }
}

function continuesName(words: readonly string[], at: number): boolean {
  const word = words[at] ?? ''
  const folded = foldWord(word)
  if (!/^\p{L}[\p{L}\p{M}'.-]*$/u.test(word) || /'s?$/.test(words[at - 1] ?? '')) return false
  if (at === 0 && honorifics.has(folded)) return true
  if (stopWords.has(folded.replace(/'s$/, ''))) return isCapitalized(word) && isNamedLikeAStopWord(words, at)
  if (isCapitalized(word) || /^\p{Lo}/u.test(word) || isGivenName(word)) return true
  if (at > 0 && nameParticles.has(folded)) return words[at + 1] !== undefined
  return !isCommonWord(word) && !isJobWord(word)
}

const neverNames = new Set(
  'I A An The At In On From And Or He She They It We You For With Is Was My Our His Her Their This That Needs Wants Who'.split(
    ' ',
  ),
)

/** "via Skip", "Ana Young": a word that is usually none, written with a capital where a name stands. */
const isNamedLikeAStopWord = (words: readonly string[], at: number): boolean =>
  !neverNames.has(words[at] ?? '') && (at === 0 || isCapitalized(words[0] ?? ''))
