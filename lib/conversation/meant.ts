import { Temporal } from 'temporal-polyfill'
import { byId, byName, byReminder, openReminders, splitKnownName, type Who } from './people.ts'
import { isRecent } from './recent.ts'
import type { View } from './view.ts'

const LONGEST_NAME = 4

/** Whom a command without a name means: whoever the open reminder is about, or the question how to help. */
export function theOneMeant(view: View): Who {
  const { question } = view.owner
  const [asked] = question?.kind === 'need' ? question.contactIds : []
  return openReminders(view).length === 0 && asked !== undefined ? byId(asked) : byReminder
}

/**
 * Whom a command's whole argument means: a name, a pronoun, or a number of the list shown last. Null if it is more than
 * a name.
 */
export function readWhom(said: string, view: View): Who | null {
  const name = said
    .replace(/[\s,]+(?:please|pls|now|anymore|any more|again)$/i, '')
    .replace(/^["']+|[\s"'.!?,;:]+$/g, '')
  if (name === '') return theOneMeant(view)
  if (/^(?:her|him|them|it|this one|that one)$/i.test(name)) return theOneSpokenOf(view)
  const number = /^#?(\d{1,3})$/.exec(name)?.[1]
  const shown = number && view.owner.shown?.contactIds[Number(number) - 1]
  if (shown) return byId(shown)
  const led = splitKnownName(name, view)
  if (led) return led.rest === '' ? byName(led.name) : null
  return name.split(/\s+/).length <= LONGEST_NAME ? byName(name) : null
}

/** `who is she`, `her number`: whether a name is asked for with a pronoun. */
export const isPronoun = (said: string): boolean => /^(?:she|he|they|her|him|them|his|their)[\s?.!]*$/i.test(said)

const MINUTES = 60

/** Whom `she` or `her` means: whoever the conversation was about last, by a text, a question or a reminder. */
export function theOneSpokenOf(view: View): Who {
  const { question, spokenOf, reminded } = view.owner
  const remindedAt = openReminders(view).length > 0 ? (reminded[0]?.at ?? '') : ''
  const isAsked = question?.kind === 'need' && isRecent(question.askedAt, view) && isLater(question.askedAt, remindedAt)
  const asked = isAsked ? question.contactIds[0] : undefined
  if (asked !== undefined) return byId(asked)
  const isFresh = spokenOf !== null && Temporal.Instant.from(spokenOf.at).until(view.at).total('minutes') <= MINUTES
  const isLoaded = view.known.some(({ id }) => id === spokenOf?.contactId)
  return isFresh && isLoaded && isLater(spokenOf.at, remindedAt) ? byId(spokenOf.contactId) : byReminder
}

/** A text of the very instant of a reminder came after it: due reminders go out first. */
const isLater = (at: string, other: string): boolean => other === '' || Temporal.Instant.compare(at, other) >= 0
