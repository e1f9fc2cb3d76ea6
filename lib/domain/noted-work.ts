import { BESIDE, normalize, type Occupation, occupationFrom, occupationOfDeed } from './occupation.ts'

/** How many things that were noted about someone are remembered for introductions; the latest ones. */
const MOST = 8
/** A clause longer than that tells a story. */
const LONGEST = 80

const SUBJECT = String.raw`(?:(?:she|he|they|and|but|also|still|apparently|actually|now|currently|who|once|i think|says|said)\s+)*`
const BEING = new RegExp(
  String.raw`^${SUBJECT}(?:(?:used to (?:be|work as)|was|is|has been|had been|worked(?: for [\w ]{1,20})? as|works as|trained as|qualified as|moonlights as|freelances as|volunteers as|retired as)\s+(?:once\s+|formerly\s+|also\s+|still\s+)*an?|(?:former(?:ly)?|ex|previously|once|retired|also)[\s-]+(?!(?:at|in|from|with|known|called|met|introduced)\b)(?:an?\s+)?)\s*(?=\w)(.+)$`,
  'i',
)
const BY_TRAINING =
  /^(?:an?\s+)?(.{3,40}?)\s+(?:by (?:training|trade|profession)|in (?:a|his|her|their) (?:past|former|previous) life)$/i
const DOING = new RegExp(
  String.raw`^${SUBJECT}(?:(?:used to|can|loves to|likes to|loves|likes|enjoys|does|did|good at|great at|is good at|is great at|knows how to|started|runs a business|on the side|in (?:his|her|their) spare time)\s+)*(.+)$`,
  'i',
)
/** What somebody is not, or only may be. */
const NOT_SO =
  /\b(?:not|no|never|n't|isnt|wasnt|almost|nearly|wants?|wanted|would|might|may|wish\w*|hop(?:es|ing|ed)|plan(?:s|ned|ning)?|dream\w*|stud(?:y|ies|ied|ying)|learn\w*|becom\w*|aspiring|future|need\w*|looking|hir(?:es|ed|ing))\b|n't\b/i

/** What a note tells somebody does or did, clause by clause and as it was said; nothing for most notes. */
export const workNoted = (note: string): string[] =>
  note
    .split(/\s*(?:[.;!\n]|,\s|\s-\s)\s*/)
    .map((clause) => clause.trim())
    .filter((clause) => clause.length <= LONGEST && occupationsNoted(clause).length > 0)

/** What the clause of a note says that somebody does or did: `used to be a tax accountant`, `restores old motorcycles`. */
export function occupationsNoted(clause: string): Occupation[] {
  if (NOT_SO.test(clause)) return []
  const plain = normalize(clause)
  const deed = occupationOfDeed(DOING.exec(plain)?.[1] ?? '')
  if (deed) return [deed]
  const said = BEING.exec(plain)?.[1] ?? BY_TRAINING.exec(plain)?.[1]
  // `ex-husband is a dentist` speaks of somebody else.
  if (!said || /\b(?:of|is|was|has|had|works?|worked)\b/.test(said)) return []
  const occupation = occupationFrom(said.replace(BESIDE, ''))
  return occupation ? [occupation] : []
}

/** What was noted before with what was noted now; one thing counts once. */
export const remember = (before: string[], now: string[]): string[] =>
  [...before.filter((clause) => !now.includes(clause)), ...now].slice(-MOST)
