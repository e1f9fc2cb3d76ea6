import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import type { When } from '../../domain/moment.ts'
import { fold } from '../../domain/name.ts'
import { nextStep, notedToo } from '../../language/replies/person.ts'
import { findWhen, readWhen } from '../../language/when.ts'
import { addNotes } from '../changes.ts'
import { definePersonCommand } from '../command.ts'
import { draftOfSteps, move } from '../follow-ups.ts'
import { theOneSpokenOf } from '../meant.ts'
import { byName, isNamesake, splitKnownName, Who } from '../people.ts'
import type { View } from '../view.ts'
import { WhenArgs } from '../when-args.ts'
import { isStillToCome } from './contacted.ts'

const REMIND =
  /^(?:(?:please|don't let me forget|dont let me forget|i (?:need|have|want|should) to|set a reminder)\b\s*)*(?:(?:remind|nudge|poke|bug) me|remind)\b\s*/i
const MOVE = /^(?:please\s+)?(?:move|push|snooze|postpone|reschedule|delay|bump|schedule|shift|set)\s+(?=\S)/i
const CONTACT =
  /^(?:to\s+)?(?:i'?m\s+)?(?:(?:i\s+)?(?:need to|should|will|must|have to|gotta|'ll|let's)\s+)*(?:call|text|e-?mail|ping|message|contact|phone|write(?: to)?|follow[\s-]?up (?:with|on)|reach out to|check (?:in with|in on|on)|catch up with|touch base with|circle back (?:with|to)|get back to|get in touch with|talk(?:ing)? (?:to|with)|speak(?:ing)? (?:to|with)|see|meet(?: with)?|seeing|meeting(?: up)?(?: with)?|calling|nudge|remind me about)\s+(?=\S)/i
/** What is arranged with somebody, without a verb in the past: `coffee with ana friday`. */
const PLAN =
  /^(?:(?:have|having|got|an?|next|quick)\s+)*(?:coffee|lunch|dinner|breakfast|brunch|drinks?|beers?|tea|call|zoom|meeting|catch[\s-]?up|walk)\s+(?:(?:w\/|w|with)\s*)?(?=\S)/i
/** `about katja`: a name, even if nobody known has it. */
const ABOUT = /^(?:[Aa]bout|[Oo]f)\s+(\p{L}+(?:\s\p{Lu}[\p{L}'-]+)?)$/u
const LONGEST_DAY = 5
/** What a reminder is for anyway, so that it is no note. */
const NOTHING_MORE =
  /^(?:(?:to|about|of|re|regarding|on|for|again|back|up|with|in|a|an|the|her|him|them|and|reminder|reminders)\b[\s,]*)*$/i

type Asked = {
  who: Who
  when: When | null
  note: string | null
}

/** `remind me about ana on friday`, `remind me to send ana the deck tomorrow`, `call ana tomorrow`, `move ana to monday`. */
function readAsked(text: string, view: View): Asked | null {
  const said = text.replace(/[\s.!?]+$/, '')
  const isReminder = REMIND.test(said)
  const task = said.replace(REMIND, '')
  const isPlan = PLAN.test(task)
  if (!isReminder && !isPlan && !MOVE.test(task) && !CONTACT.test(task)) return readDayFirst(said, view)
  const { when, rest } = takeWhen(task, view)
  if (isPlan && when && mayHaveBeen(when, task, view)) return null
  const named = isReminder ? ABOUT.exec(rest)?.[1] : undefined
  const found =
    findSomeone(rest.replace(MOVE, '').replace(CONTACT, ''), view) ??
    (named ? { who: byName(named), around: '' } : null)
  // Only `remind me` and `coffee with ana soon` ask for a day that is not said; `call ana` alone may be anything.
  if (!found || (!when && !isReminder && !(isPlan && isStillToCome(task)))) return null
  return {
    who: found.who,
    when,
    note: NOTHING_MORE.test(found.around) ? null : rest.replace(/^(?:about|of|to)\s+/i, ''),
  }
}

/** `coffee with ana today` may have been, and is told as a contact; at 3pm, said in the morning, it is still to come. */
function mayHaveBeen({ on, time }: When, task: string, { moment }: View): boolean {
  if (on === moment.today) return time === null || time <= moment.time
  return /\b(?:today|this morning|earlier|just now)\b/i.test(task)
}

/** `friday ana`: a day, and nothing else but a name. */
function readDayFirst(said: string, view: View): Asked | null {
  const words = said.split(/\s+/)
  for (let count = Math.min(words.length - 1, LONGEST_DAY); count > 0; count--) {
    const when = readWhen(words.slice(0, count).join(' '), view.moment)
    const name = words
      .slice(count)
      .join(' ')
      .replace(/^(?:for|with|w\/?|about)\s+/i, '')
    const led = when ? splitKnownName(name, view) : null
    if (led?.rest === '') return { who: byName(led.name), when, note: null }
  }
  return null
}

/** The day in a text, and the text without it. */
function takeWhen(task: string, { moment }: View): { when: When | null; rest: string } {
  const words = task.split(/\s+/)
  for (let count = words.length - 1; count > 0; count--) {
    const last = readWhen(words.slice(-count).join(' '), moment)
    if (last) return { when: last, rest: words.slice(0, -count).join(' ') }
  }
  const found = findWhen(task, moment)
  if (!found) return { when: null, rest: task }
  const rest = `${task.slice(0, found.index).replace(/\b(?:on|at|by|for|until)\s+$/i, '')}${task.slice(found.index + found.length)}`
  return { when: found.when, rest: rest.replace(/\s+/g, ' ').trim() }
}

const MOST_WORDS = 12

/** The first person known in a text, or a pronoun, and the words around; a verb of contact may lead to somebody unknown. */
function findSomeone(rest: string, view: View): { who: Who; around: string } | null {
  const words = rest.split(/\s+/).slice(0, MOST_WORDS)
  for (const [index, word] of words.entries()) {
    const led = splitKnownName(words.slice(index).join(' '), view)
    const around = (after: string) => `${words.slice(0, index).join(' ')} ${after}`.trim()
    if (led && !isNamesake(led) && !/^[,;]/.test(led.rest))
      return { who: byName(led.name), around: beforeTo(around(led.rest)) }
    if (/^(?:her|him|them)$/i.test(word))
      return { who: theOneSpokenOf(view), around: around(words.slice(index + 1).join(' ')) }
  }
  return null
}

const beforeTo = (around: string): string => around.replace(/\s+(?:to|until|till?|for|on|by|at)$/i, '')

export const remindAbout = definePersonCommand({
  name: 'remindAbout',
  mayLog: true,
  forms: ['remind me about ana on friday', 'call ana tomorrow'],
  help: 'when to follow up, and why',
  args: z.object({
    who: Who,
    when: z.nullable(WhenArgs),
    note: z.nullable(z.string()),
  }),
  read: readAsked,
  handle: (contact, { when, note }, view) => {
    if (!when) return { reply: nextStep(contact, view.moment.today) }
    const draft = draftOfSteps([move(contact, when)], view)
    if (!note || isSaid(note, contact)) return draft
    const changes = [...draft.changes, ...addNotes(contact.id, [note], view)]
    return { ...draft, changes, reply: notedToo(draft.reply, note) }
  },
})

/** A need that is known already is no note. */
const isSaid = (note: string, { needs }: Contact): boolean => needs.some(({ text }) => fold(text) === fold(note))
