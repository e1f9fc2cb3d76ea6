import { clauseStarts } from '../words/clause-starts.ts'
import { detailAt } from './marks.ts'
import type { Token } from './tokens.ts'

const separators = new Set([',', '.', '!', '?', ';', ':', '-', '/', '|', '(', ')', '[', ']', '"', '\n', '*', '=', '>'])

/** Whether a token is a mark between clauses. */
export const isSeparator = ({ isWord, text }: Token): boolean => !isWord && separators.has(text)

/** Words that join statements. */
export const conjunctions = /^(?:and|&|but|so|who|plus|n|\+|which|while|though)$/
const contactNouns =
  /^(?:number|cell|phone|mobile|email|e-mail|tel|digits|address|name|company|website|site|insta|instagram|linkedin|handle|no)$/
const subjects = /^(?:he|she|they|he's|she's|they're|hes|shes|theyre|he'd|she'd|they'd|he'll|she'll|they'll)$/
const possessives = /^(?:his|her|their)$/
/** After these, a pronoun goes on with a sentence and begins none of its own. */
const dependent = /^(?:that|because|bc|cause|if|when|what|where|how|since|until|things?|like|but|and)$/

/** Whether a new statement begins here: "and wants", "who needs", "he is" in a run-on, "his number is". */
export function startsClause(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.folded ?? ''
  const next = tokens[at + 1]?.folded ?? ''
  const before = tokens[at - 1]?.folded ?? ''
  if (conjunctions.test(word)) {
    const continues = clauseStarts.has(next) || next === 'there'
    return continues || (possessives.test(next) && announcesContact(tokens, at + 1))
  }
  if (possessives.test(word)) return announcesContact(tokens, at) && !/^(?:email|text|call|at|to)$/.test(before)
  if (runsOn(word, next, before)) return true
  if (word === 'there') return /^(?:was|were|is)$/.test(next)
  if (!subjects.test(word) || dependent.test(before)) return false
  return word.includes("'") || /^(?:hes|shes|theyre)$/.test(word) || clauseStarts.has(next)
}

/** "his number is", "her email" before an address; but not "to fix his website". */
function announcesContact(tokens: readonly Token[], at: number): boolean {
  if (!contactNouns.test(tokens[at + 1]?.folded ?? '')) return false
  const next = tokens[at + 2]
  if (next === undefined) return false
  return /^(?:is|'s|number|address|:|called|name)$/.test(next.folded) || detailAt(next.text) !== null
}

const keepsGoing =
  /^(?:who|that|also|really|just|still|what|she|he|they|now|but|and|not|always|currently|desperately|badly|probably|even|ever|it|everyone|someone|nobody|anyone|is|are|was|were|been|am|actively|we|i|both|says|said|basically|maybe|definitely|so|only|already|truly|mostly|mainly|apparently|then|special|their|his|her|have|has|be|might|may|will|actually|he's|she's|they're|hes|shes|theyre|i'm|all|recently|finally|first)$/

/** A statement that begins without a conjunction: "a sculptor looking for a gallery", "at kubecon met two people". */
function runsOn(word: string, next: string, before: string): boolean {
  if (keepsGoing.test(before) || before.startsWith("'")) return false
  if (/^(?:looking|hoping|searching)$/.test(word)) return /^(?:for|to)$/.test(next)
  if (/^(?:needs|wants|seeking|iso|met)$/.test(word)) return true
  return (
    /^(?:i|we)$/.test(word) &&
    /^(?:met|ran|talked|spoke|sat|got|chatted|bumped|had|was|were)$/.test(next) &&
    !/^(?:where|when|because|if)$/.test(before)
  )
}
