import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import type { When } from '../../domain/moment.ts'
import { findContactDay } from '../../language/contact-day.ts'
import { readIntroductions } from '../../language/introduction.ts'
import { I_JUST, tellsDeed } from '../../language/past-tense.ts'
import { findWhen } from '../../language/when.ts'
import { definePersonCommand } from '../command.ts'
import { draftOfSteps, finish } from '../follow-ups.ts'
import { byName, isNamesake, resolve, splitKnownName, Who } from '../people.ts'
import type { View } from '../view.ts'
import { WhenArgs } from '../when-args.ts'

const CHAT =
  '(?:call|chat|talk|conversation|coffee|lunch|dinner|breakfast|brunch|drinks?|beers?|tea|catch[\\s-]?up|zoom|meeting|1:1|walk)'
const MEAL = '(?:coffee|lunch|dinner|breakfast|brunch|drinks|beers)'
/** Verbs of contact: whoever they are followed by, if that is someone known, was talked to. `met` may be of someone new. */
const CONTACTED = new RegExp(
  `^(?:and\\s+)?${I_JUST}(?:(?:called|phoned|rang|texted|e-?mailed|messaged|dm'?e?d|pinged|visited|facetimed|zoomed|skyped|nudged|saw|wrote(?: to)?|spoke (?:to|with)|talked (?:to|with)|chatted (?:to|with)|caught up with|checked in (?:with|on)|followed up with|reached out to|touched base with|hung out with|got back to|heard (?:back )?from|ran into|bumped into)` +
    `|(?:(?:had|having|got|grabbed|did)\\s+)?(?:(?:an?|another|the|some|my|quick|long|nice|good|great|short|video|phone)\\s+)*${CHAT}\\s+(?:with|w\\/?|and)|(?:(?:had|having|got|grabbed)\\s+)?${MEAL})\\s+(?=\\S)`,
  'i',
)
/** `lunch ana` is a contact; `dinner ana cooked` is not. */
const ONLY_MEAL = new RegExp(`${MEAL}\\s+$`, 'i')
const ENDS_MEAL = /^(?:$|[\s,.;:!]|(?:today|yesterday|tonight|this|last|at|on|in)\b)/i
/** `bob called me`, `ana and i had lunch`. */
const CONTACTED_ME =
  /^(?:(?:just|finally|has|have)\s+)*(?:(?:called|phoned|rang|texted|e-?mailed|messaged|pinged|visited|wrote(?: to)?|got back to|came to see)\s+(?:me|us|back)\b|(?:and|&)\s+(?:i|me)\s+(?:(?:just|finally|both)\s+)*(?:spoke|talked|chatted|met|had|caught up|got|went|did|grabbed)\b)/i
/** Someone introduced with these is described as in a log, and may be new: `had coffee with bob from stripe`. */
const DESCRIBES =
  /^(?:,(?!\s*(?:and|she|he|they|we|i|her|his|their|ping|remind|follow|check|call|text|write)\b)|\(|from\b|at [\p{Lu}]|of\b|who(?:'s)?\b|an?\b)/u

/** What follows `called`, `had lunch with`: whom the owner was in touch with; null if a text says nothing of the kind. */
export function afterContact(text: string): string | null {
  const verb = CONTACTED.exec(text)
  return verb && text.slice(verb[0].length)
}

/** Whom the owner is said to have been in touch with, and the whole of what was said; null unless that is someone known. */
function readContacted(text: string, view: View): { who: Who; note: string } | null {
  const said = text.replace(/[\s.!]+$/, '')
  if (isStillToCome(said)) return null
  const verb = CONTACTED.exec(said)
  const [sentence = ''] = (verb ? said.slice(verb[0].length) : said).split(/(?<=[.!?])\s/)
  const led = splitKnownName(sentence, view)
  if (verb && led && ONLY_MEAL.test(verb[0]) && !ENDS_MEAL.test(led.rest)) return null
  if (!led || isNamesake(led) || (verb ? DESCRIBES.test(led.rest) : !CONTACTED_ME.test(led.rest))) return null
  return { who: byName(led.name), note: said }
}

/** The one person known whom a text says the owner was in touch with; `met` does not say that it was someone known. */
export function findContacted(text: string, view: View): Contact | null {
  const contacted = readContacted(text, view)
  const found = contacted && resolve(contacted.who, view)
  return found?.kind === 'one' ? found.contact : null
}

/** `coffee with ana soon` has not been yet. */
export const isStillToCome = (text: string): boolean =>
  /^[^,;.]*\s(?:later|soon|some ?time|someday|one day)$/i.test(text)

const NEXT =
  /^(?:(?:and|then|i'?ll|i will|i should|to|let's|please)\s+)*(?:ping|remind|follow|check|circle|nudge|call|text|e-?mail|write|talk|see|meet)\b(?!\s+(?:is|was|went)\b)/i

/** `called ana, ping her friday`: when to follow up, ordered after the contact. */
function readNext(text: string, { moment }: View): When | null {
  const [, ...clauses] = text.split(/[,;.]\s+|\s+and\s+/i)
  const next = clauses.find((clause) => NEXT.test(clause))
  return next ? (findWhen(next, moment)?.when ?? null) : null
}

/** Whether a text says more of somebody than that there was contact, and when the next is to be: a need, a number. */
function saysMore(text: string, { moment }: View): boolean {
  const { certainty, people } = readIntroductions(text, moment)
  return (
    certainty === 'explicit' &&
    people.some(
      ({ title, organization, phones, emails, links, needs }) =>
        [title, organization].some((one) => one !== null) ||
        [phones, emails, links, needs].some((list) => list.length > 0),
    )
  )
}

/** `called ana`, `had lunch with bob`, `ana called me`: a real contact with someone known. */
export const contacted = definePersonCommand({
  name: 'contacted',
  forms: ['called ana', 'ana called me'],
  help: 'a real contact',
  args: z.object({ who: Who, note: z.string(), next: z._default(z.nullable(WhenArgs), null) }),
  read: (text, view) => {
    const found = readContacted(text, view)
    return found && !saysMore(text, view) ? { ...found, next: readNext(text, view) } : null
  },
  handle: (contact, { note, next }, view) => {
    const on = findContactDay(note, view.moment)?.on
    return draftOfSteps([finish(contact, note, view, { on, next })], view)
  },
})

const DEED_TO = new RegExp(
  `^${I_JUST}(?:sent|gave|told|showed|emailed|e-mailed|forwarded|lent|brought|paid|taught|offered|mailed|shipped|wrote|texted|passed|recommended|invited|connected|thanked|congratulated|wished|reassured|hugged|hosted|treated|encouraged|praised|interviewed|mentored|coached)\\s+(?:(?:to|with|it to|this to|that to)\\s+)?`,
  'i',
)

/** `sent ana the deck`: a deed for someone known beats the last reminder; what goes to somebody else does not. */
export function readDeedFor(text: string, view: View): { who: Who; note: string } | null {
  const verb = DEED_TO.exec(text)
  const object = verb && tellsDeed(text) ? text.slice(verb[0].length) : ''
  const led = object ? splitKnownName(object, view) : null
  return led && !isNamesake(led) && object.charAt(led.name.length) !== "'"
    ? { who: byName(led.name), note: text }
    : null
}
