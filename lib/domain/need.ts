import type { Contact, Need } from './contact.ts'
import { askedFollowUp } from './follow-up.ts'
import type { When } from './moment.ts'
import { foldWords } from './name.ts'

/** Whether a need still waits for help. */
export const isUnmet = ({ status }: Need): boolean => status === 'open' || status === 'promised'

/** Where in the list the needs are that still wait for help. */
export const unmetNeeds = ({ needs }: Contact): number[] =>
  needs.flatMap((need, index) => (isUnmet(need) ? [index] : []))

/** Which of these needs a text speaks of ("the roof": `a roofer`), by their places in the list; null if none or several. */
export function findNeed({ needs }: Contact, among: number[], said: string): number | null {
  const words = foldWords(said).filter(isTelling)
  const isMeant = ({ text }: Need) => foldWords(text).some((word) => words.some((one) => isRelated(one, word)))
  const [found, ...others] = needs.flatMap((need, index) => (among.includes(index) && isMeant(need) ? [index] : []))
  return found !== undefined && others.length === 0 ? found : null
}

const SHORTEST_STEM = 4
const SMALL = new Set(
  'with from that this some what they them their about into onto your have find make help need'.split(' '),
)

/** Small words say nothing about which need is meant; neither do very short ones. */
const isTelling = (word: string): boolean => word.length > 2 && !SMALL.has(word)

/** `roof` and `roofer`, `photos` and `photographer`: the same word, or one stem. */
function isRelated(a: string, b: string): boolean {
  const stem = Math.max(SHORTEST_STEM, Math.min(a.length, b.length) - 1)
  return a.slice(0, stem) === b.slice(0, stem)
}

/**
 * The contact after the owner promised something: the need at `index`, or else a new one with that text. A day that was
 * said is when it was promised for, and when to follow up.
 */
export function promise(contact: Contact, promised: { index: number } | { text: string }, when: When | null): Contact {
  const needs =
    'index' in promised
      ? contact.needs.map((need, index) => (index === promised.index ? asPromised(need, when) : need))
      : [...contact.needs, asPromised({ text: promised.text, promisedFor: null }, when)]
  return { ...contact, needs, followUp: when ? askedFollowUp(when) : contact.followUp }
}

const asPromised = ({ text, promisedFor }: Omit<Need, 'status'>, when: When | null): Need => ({
  text,
  status: 'promised',
  promisedFor: when?.on ?? promisedFor,
})

/** The contact after these needs were met and the owner was thanked for it. */
export const thank = (contact: Contact, indexes: number[]): Contact => ({
  ...contact,
  needs: contact.needs.map((need, index) => (indexes.includes(index) ? { ...need, status: 'thanked' } : need)),
})
