import { ambiguousPlaces, eventWords, knownEvents, placeWords } from '../words/events-and-places.ts'
import { foldPhrase, isCommonWord, isCompany, isDepartment, isProper, memoize, singular } from './lexicon.ts'

/** Heads of phrases that people meet at, and that could employ somebody as well. */
const institutions =
  /^(?:hospital|clinic|school|preschool|kindergarten|college|university|bank|library|museum|gallery|hotel|church|center|centre|hub|theater|theatre|studio|post|shop|store|pharmacy|brewery|bakery|farm|orchard|ranch|zoo|aquarium|office|daycare|salon|spa|lab|table|stable|league|club|council|group|service|assembly|band|circle|launch|practice|training|game|match|market|markets|camp|works|kitchen|garden|yard|home|house|winery|dealership|resort|inn|parish|diner|deli|workshop|dentist|shelter|trail|space|crew|board|team|show|forum|channel|lounge|bar|cafe|café|restaurant|bistro|grill|tavern|pub|uber|lyft|slack|zoom|discord|teams|webex|meetup|court|park|parks|station|block|dorm|course|dock|lift|range|deck|line|lot|stand|spin|switch|meeting|field|track|ride|run|week|pool)$/

const trailer =
  /\s+(?:on|at|in|near|by|outside|off|behind|across|downtown|next to|around|for|with|before|after|to|from)\s.*$/i
const owner = /^(?:my|our|his|her|their|the|this|that|a|an|some|[\p{L}'-]+'s)\s+/iu

/**
 * Whether a phrase is an event or a place rather than somebody's employer, looking at its head: "coffee shop on Pine",
 * "Dana's wedding", "PyCon"; not "Eastlake School".
 */
export const readsAsPlace = memoize((phrase: string): boolean => {
  const text = foldPhrase(phrase.replace(/^#/, ''))
  if (isKnownEvent(text) || isNamedLikeEvent(phrase)) return true
  const head = headOf(text)
  if (head === null || isCompany(phrase)) return false
  return !institutions.test(head) || isGeneric(phrase)
})

export function isKnownEvent(text: string): boolean {
  const bare = text.replace(/[\s']*(?:20)?\d\d$/, '').trim()
  if (ambiguousPlaces.has(text)) return false
  return (
    knownEvents.has(text) ||
    knownEvents.has(bare) ||
    (/^\S+ \S+$/.test(bare) && /^(?:pycon|kubecon|sxsw|ces|devopsdays|tedx|reactconf|startup)\b/.test(bare))
  )
}

/** Whether a phrase ends in a common noun for what employs nobody: "Omaha airport", "spring conference"; not "Omaha Airport". */
export const isNoEmployer = (phrase: string): boolean =>
  /(?:^|\s)(?:conf|conference|meetup|summit|party|airport|wedding|gym)$/.test(phrase) && !isCompany(phrase)

const notEvents =
  /^(?:falcon|beacon|icon|silicon|bacon|recon|second|reckon|lexicon|deacon|unicon|balcon|rubicon|pelicon)$/

/** "ReactConf", "HoneyCon", "hackfest", "DevOpsDays 2026": one word that ends like an event. */
function isNamedLikeEvent(phrase: string): boolean {
  const word = /^#?([\p{L}\d.]{5,})(?:\s+[\p{L}]+)?(?:\s?'?(?:20)?\d\d)?$/u.exec(phrase.trim())?.[1]
  if (word === undefined || isCommonWord(word) || notEvents.test(word.toLowerCase())) return false
  return (
    /(?:conf|con|fest|camp|summit|expo|meetup|hackathon|[a-z]Days|[a-z]Week|[a-z]Fair|[a-z]Jam)$/.test(word) ||
    /(?:conf|fest|summit|expo|meetup|hackathon)$/i.test(word)
  )
}

/** The word that says what kind of place it is: the last one, or the last one before "on Pine" or "at DXB". */
function headOf(text: string): string | null {
  const before = text.replace(trailer, '')
  const endsInField = before !== text && isDepartment(text.replace(/^.* /, ''))
  for (const part of /\sat\s/.test(text) || endsInField ? [before] : [text, before]) {
    const last = part.replace(/^.* /, '').replace(/[^\p{L}\d-]/gu, '')
    const found = [last, singular(last), last.replace(/^.*-/, '')].find(
      (word) => eventWords.has(word) || placeWords.has(word),
    )
    if (found !== undefined) return found
  }
  return null
}

/** "the hardware store", "my kid's school", "church": a common noun, not a proper name like "Eastlake School". */
function isGeneric(phrase: string): boolean {
  const bare = phrase.replace(owner, '').replace(trailer, '').trim()
  const shouted = phrase === phrase.toUpperCase()
  if (isProper(bare) && !shouted) return !/\s/.test(bare) && /^\p{Lu}\p{Ll}+$/u.test(bare) && owner.test(phrase)
  return (
    bare
      .split(/\s+/)
      .every(
        (word) =>
          !isCompany(word) &&
          (/^\p{Lu}/u.test(word) ||
            isCommonWord(word) ||
            /\d|'s$/.test(word) ||
            eventWords.has(word) ||
            placeWords.has(word)),
      ) || owner.test(phrase)
  )
}
