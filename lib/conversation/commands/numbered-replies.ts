import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { isCommonWord } from '../../language/introduction/lexicon.ts'
import { nobodyCalled, whichOfSeveral, whichTwo } from '../../language/replies/people.ts'
import { noReminderOpen, noSuchNumber, saidTwice, unclearDay } from '../../language/replies/reminders.ts'
import { oneAnswerEach } from '../../language/replies/unfinished.ts'
import { readWhen } from '../../language/when.ts'
import { defineCommand } from '../command.ts'
import { draftOfSteps, drop, finish, help, move, type Step, skip } from '../follow-ups.ts'
import { type Part, readParts, Subject } from '../parts.ts'
import { findByName, openReminders, splitKnownName, toAnswer, wantsToAnswer } from '../people.ts'
import type { View } from '../view.ts'
import { readLater } from './later.ts'

const Parts = z.array(z.object({ subjects: z.array(Subject), word: z.string(), rest: z.string() }))

/** Several reminders answered in one text: by the numbers of the list shown last, or by names. */
export const numberedReplies = defineCommand({
  name: 'numberedReplies',
  forms: ['1 done 2 later 3 skip', '2 friday', 'done ana and bob'],
  help: 'several at once',
  args: z.object({ parts: Parts }),
  read: (text, view) => {
    const parts = readParts(text, view)
    return parts.length > 0 ? { parts } : null
  },
  handle: ({ parts }, view) => {
    const steps: Step[] = []
    for (const part of parts) {
      const answered = answerPart(part, steps, view)
      if (typeof answered === 'string') return { reply: answered }
      steps.push(...answered)
    }
    const ids = steps.map(({ contact }) => contact.id)
    const twice = steps.find(({ contact }, nth) => ids.indexOf(contact.id) !== nth)
    if (twice) return { reply: saidTwice(twice.contact) }
    return steps.length > 0 ? draftOfSteps(steps, view) : { reply: noReminderOpen() }
  },
})

/** What a reminder reply does to one person, named by its word. */
const stepFor = (word: string, contact: Contact, rest: string, view: View, nth: number) => {
  const added = rest.replace(/^[\s,;:.!-]+|[\s,;.!]+$/g, '')
  switch (word.toLowerCase()) {
    case 'done':
      return finish(contact, added || null, view, { nth })
    case 'helped':
      return help(contact, null, added || null, view, nth)
    case 'skip':
      return skip(contact, view)
    case 'drop':
      return drop(contact)
    default: {
      const when = readLater(added, view.moment)
      return when && move(contact, when)
    }
  }
}

/** What one part does to each person it is about; or why none of it can be done. */
function answerPart({ subjects, word, rest }: Part, before: Step[], view: View): Step[] | string {
  const steps: Step[] = []
  for (const subject of subjects) {
    const people = whoIs(subject, [...before, ...steps], view)
    if (typeof people === 'string') return people
    for (const contact of people) {
      const step = stepFor(word, contact, rest, view, before.length + steps.length)
      if (!step) return unclearDay(rest, contact.name)
      steps.push(step)
    }
  }
  return steps
}

/** Whom a number or a name means; a name that fits several means the one whose reminder is open. */
function whoIs(subject: Subject, before: Step[], view: View): Contact[] | string {
  switch (subject.by) {
    case 'number': {
      const shown = view.owner.shown?.contactIds ?? []
      const contact = view.known.find(({ id }) => id === shown[subject.number - 1])
      return contact ? [contact] : noSuchNumber(subject.number, shown.length)
    }
    case 'name': {
      const named = findByName(subject.name, view.known)
      const reminded = findByName(subject.name, openReminders(view))
      const found = reminded.length === 1 ? reminded : named
      if (named.length === 0) return nobodyCalled(subject.name)
      return found.length === 1 ? found : whichOfSeveral(subject.name, named)
    }
    case 'rest':
      return openToAnswer(view).filter(({ id }) => !before.some(({ contact }) => contact.id === id))
  }
}

/** `all done but ana`: what follows `but` may also be a note, unless somebody may be called so; `except` always leads to names. */
const EXCEPT =
  /\s*,?\s+(but(?: not)?|except(?:ing)?(?: for)?|apart from|other than|without)\s+(.+?)(?=\s+(?:done|later|skip|helped)\b|[\s.!]*$)/i

/** A reply to all without those it leaves out, and those. */
function takeExcepted(text: string, view: View): { said: string; except: Subject[] } {
  const [phrase, lead = '', names = ''] = EXCEPT.exec(text) ?? []
  const except = names.split(/\s*(?:[,&+]|\band\b)\s*/i).flatMap((name): Subject[] => {
    const number = /^#?(\d{1,3})$/.exec(name)?.[1]
    return number ? [{ by: 'number', number: Number(number) }] : name ? [{ by: 'name', name }] : []
  })
  const mayBe = (one: Subject) =>
    one.by !== 'name' || splitKnownName(one.name, view) !== null || !one.name.split(/\s+/).some(isCommonWord)
  const isMeant = !/^but/i.test(lead) || except.some(mayBe)
  return phrase && isMeant ? { said: text.replace(phrase, ''), except } : { said: text, except: [] }
}

/** `all done but bob cancelled` leaves open whether Bob is done. */
const saysMore = (subject: Subject, view: View): boolean =>
  subject.by === 'name' && (splitKnownName(subject.name, view)?.rest ?? '') !== ''

const ALL = '(?:all|both|every(?:one|body|thing))(?:\\s+(?:of\\s+)?(?:them|these|those|it))?'
/** Other words for DONE. */
const DID = 'did(?: it| that| them)?|followed up|finished'
const ALL_FIRST = new RegExp(`^${ALL}\\s+(done|later|skip|helped|${DID})\\b(.*)$`, 'is')
const ALL_LAST = new RegExp(`^(done|later|skip|helped|${DID})\\s+(?:with\\s+)?${ALL}\\b(.*)$`, 'is')
const ALL_MOVED = new RegExp(`^(?:(?:move|push|snooze|later)\\s+)?${ALL}\\s+(?:to\\s+)?(.+)$`, 'is')

/** `all done`, `skip all`, `all later`, `both friday`: every open reminder of the latest text, or of the list shown last. */
export const allReplies = defineCommand({
  name: 'allReplies',
  forms: ['all done', 'all later', 'all done but ana'],
  help: 'all of them',
  args: z.object({ word: z.string(), rest: z.string(), both: z.boolean(), except: z._default(z.array(Subject), []) }),
  read: (text, view) => {
    const { said, except } = takeExcepted(text, view)
    const both = /\bboth\b/i.test(said)
    const [, word, rest = ''] = ALL_FIRST.exec(said) ?? ALL_LAST.exec(said) ?? []
    if (word) return { word: word.replace(new RegExp(`^(?:${DID})$`, 'i'), 'done'), rest: rest.trim(), both, except }
    const day = ALL_MOVED.exec(said)?.[1]
    return day && readWhen(day, view.moment) ? { word: 'later', rest: day, both, except } : null
  },
  wants: (_args, view) => wantsToAnswer(view),
  handle: ({ word, rest, both, except }, view) => {
    if (except.some((subject) => saysMore(subject, view))) return { reply: oneAnswerEach() }
    const left = except.map((subject) => whoIs(subject, [], view))
    const unclear = left.find((one) => typeof one === 'string')
    if (unclear !== undefined) return { reply: unclear }
    const people = openToAnswer(view).filter((one) => !left.flat().includes(one))
    if (people.length === 0) return { reply: noReminderOpen() }
    if (both && people.length !== 2) return { reply: whichTwo(people) }
    const steps = people.flatMap((contact, nth) => stepFor(word, contact, rest, view, nth) ?? [])
    return steps.length > 0 ? draftOfSteps(steps, view) : { reply: unclearDay(rest, 'them') }
  },
})

function openToAnswer(view: View): Contact[] {
  const open = openReminders(view)
  if (open.length > 0) return open
  const shown = view.owner.shown?.contactIds ?? []
  const isDue = ({ followUp }: Contact) => followUp !== null && followUp.on <= view.moment.today
  const listed = view.known.filter((contact) => shown.includes(contact.id) && isDue(contact))
  return listed.length > 0 ? listed : toAnswer(view)
}
