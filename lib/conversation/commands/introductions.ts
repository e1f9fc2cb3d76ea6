import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { afterIntroduction } from '../../domain/follow-up.ts'
import { isRightFor } from '../../domain/matching.ts'
import { findNeed, isUnmet, unmetNeeds } from '../../domain/need.ts'
import { Match } from '../../domain/owner.ts'
import { saysIntroduced } from '../../language/introduced.ts'
import { I_JUST } from '../../language/past-tense.ts'
import * as replies from '../../language/replies/introductions.ts'
import { change } from '../changes.ts'
import { defineCommand, definePersonCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import { draftOfSteps, finish, help } from '../follow-ups.ts'
import { findPair, openMatch, waitingForNeed } from '../introductions.ts'
import { askNeeds } from '../log-people.ts'
import { byName, findByName, openReminders, splitKnownName, Who } from '../people.ts'
import type { View } from '../view.ts'

const Ask = z.array(z.string())

const peopleOf = (ids: string[], { known }: View): Contact[] =>
  ids.flatMap((id) => known.find((contact) => contact.id === id) ?? [])

/** Writes the text that introduces two people, follows up with both in a week, and asks how to help the first of `ask`. */
function writeIntroduction(
  [needy, helper]: [Contact, Contact],
  need: string | null,
  ask: Contact[],
  view: View,
): Draft {
  const { today } = view.moment
  const after = afterIntroduction(needy, today)
  return {
    reply: replies.introduction(after, helper, need, ask[0] ?? null, today),
    changes: [change(needy, after), change(helper, afterIntroduction(helper, today))],
    events: [{ type: 'IntroductionWritten', facts: { needy: needy.id, helper: helper.id } }],
    about: `the follow-ups with ${needy.name} and ${helper.name}`,
    question: askNeeds(ask, view),
  }
}

/** YES to an introduction that was offered. */
export const introduceMatch = defineCommand({
  name: 'introduceMatch',
  forms: [],
  help: '',
  args: z.object({ match: Match, ask: Ask }),
  read: () => null,
  handle: ({ match, ask }, view) => {
    const people = peopleOf(ask, view)
    const pair = findPair(match, view)
    if (!pair) return { reply: replies.notIntroduced(people), question: askNeeds(people, view) }
    return writeIntroduction([pair.needy, pair.helper], match.need, people, view)
  },
})

/** NO to it: on with the question that it came before. */
export const declineMatch = defineCommand({
  name: 'declineMatch',
  forms: [],
  help: '',
  args: z.object({ ask: Ask }),
  read: () => null,
  handle: ({ ask }, view) => {
    const people = peopleOf(ask, view)
    return { reply: replies.notIntroduced(people), question: askNeeds(people, view) }
  },
})

const PAIR = /^(.{1,60}?)\s+(?:to|and|with|&)\s+(.{1,60}?)[\s.!]*$/i

/** Two known people in `ana to bob lee`; null if either is not clear. */
function readPair(said: string, { known }: View): [Contact, Contact] | null {
  const [, a = '', b = ''] = PAIR.exec(said) ?? []
  const [one, ...others] = findByName(a, known)
  const [other, ...more] = findByName(b, known)
  return one && other && others.length + more.length === 0 && one.id !== other.id ? [one, other] : null
}

const isAskedForNeed = ({ owner: { question } }: View): boolean =>
  question !== null && (question.kind === 'need' || waitingForNeed(question).length > 0)

/** The unmet need of the first that the second is right for, by its place; or else the same the other way round. */
function findReason(a: Contact, b: Contact): { needy: Contact; helper: Contact; index: number } | null {
  for (const [needy, helper] of [
    [a, b],
    [b, a],
  ] as const) {
    const index = needy.needs.findIndex((need) => isUnmet(need) && isRightFor(need.text, helper))
    if (index >= 0) return { needy, helper, index }
  }
  return null
}

export const introduce = defineCommand({
  name: 'introduce',
  forms: ['introduce ana to bob'],
  help: 'writes the text to forward',
  args: z.object({ ids: z.nullable(z.tuple([z.string(), z.string()])) }),
  read: (text, view) => {
    const said = /^(?:please\s+)?(?:introduce|connect|intro)\s+(.+)$/is.exec(text)?.[1]
    if (!said) return null
    const pair = readPair(said, view)
    if (pair) return { ids: [pair[0].id, pair[1].id] }
    // `introduce her to investors` may be how one can help.
    return isAskedForNeed(view) || !splitKnownName(said, view) ? null : { ids: null }
  },
  handle: ({ ids }, view) => {
    const [a, b] = peopleOf(ids ?? [], view)
    if (!a || !b) return { reply: replies.introduceWhom(), question: view.owner.question }
    const reason = findReason(a, b)
    const need = reason?.needy.needs[reason.index]?.text ?? null
    return writeIntroduction(reason ? [reason.needy, reason.helper] : [a, b], need, [], view)
  },
})

const INTRODUCED_PAIR = new RegExp(`^${I_JUST}(?:introduced|connected|intro'?d)\\s+(.+)$`, 'is')

const knowing = (one: Contact, other: Contact): Contact => ({
  ...one,
  introducedTo: [...new Set([...one.introducedTo, other.id])],
})

/** Marks two people as introduced, and what the one needed as delivered. An open reminder of the other is answered by it too. */
function recordPair(a: Contact, b: Contact, view: View, reason = findReason(a, b)): Draft {
  const isOpen = openReminders(view).some(({ id }) => id === reason?.helper.id)
  const steps = reason
    ? [
        help(knowing(reason.needy, reason.helper), reason.index, null, view),
        ...(isOpen ? [finish(knowing(reason.helper, reason.needy), null, view)] : []),
      ]
    : [finish(knowing(a, b), null, view), finish(knowing(b, a), null, view)]
  const others = reason && !isOpen ? [change(reason.helper, knowing(reason.helper, reason.needy))] : []
  const changes = steps.flatMap(({ contact }) =>
    [a, b].filter(({ id }) => id === contact.id).map((before) => change(before, contact)),
  )
  return {
    reply: replies.introducedPair(
      a,
      b,
      steps.map(({ contact }) => contact),
      view.moment.today,
    ),
    changes: [...changes, ...others],
    events: [...steps.flatMap(({ events }) => events), { type: 'IntroductionMade', facts: { one: a.id, other: b.id } }],
    about: `introduced ${a.name} and ${b.name}`,
  }
}

/** `introduced them`, after an introduction was suggested or written. */
export const introducedMatch = defineCommand({
  name: 'introducedMatch',
  forms: [],
  help: '',
  args: z.object({ match: Match }),
  read: (text, view) => {
    const match = saysIntroduced(text) ? openMatch(view) : null
    return match && { match }
  },
  handle: ({ match }, view) => {
    const pair = findPair(match, view)
    return pair ? recordPair(pair.needy, pair.helper, view, pair) : { reply: replies.introduceWhom() }
  },
})

/** `introduced ana to bob`: two people who are known. */
export const introducedPair = defineCommand({
  name: 'introducedPair',
  forms: ['introduced ana to bob'],
  help: 'the need is met',
  args: z.object({ ids: z.tuple([z.string(), z.string()]) }),
  read: (text, view) => {
    const said = INTRODUCED_PAIR.exec(text)?.[1]
    const pair = said ? readPair(said, view) : null
    return pair && { ids: [pair[0].id, pair[1].id] }
  },
  handle: ({ ids }, view) => {
    const [a, b] = peopleOf(ids, view)
    return a && b ? recordPair(a, b, view) : { reply: replies.introduceWhom() }
  },
})

/** `introduced ana to a lawyer`: one who is known, and whatever she was introduced to. */
export const introducedTo = definePersonCommand({
  name: 'introducedTo',
  forms: [],
  help: '',
  args: z.object({ who: Who, note: z.string() }),
  read: (text, view) => {
    const said = INTRODUCED_PAIR.exec(text)?.[1]
    const led = said ? splitKnownName(said, view) : null
    return led && /^(?:to|with)\s/i.test(led.rest) ? { who: byName(led.name), note: led.rest } : null
  },
  handle: (contact, { note }, view) => {
    const need = findNeed(contact, unmetNeeds(contact), note)
    const kept = `introduced ${note}`
    return draftOfSteps([need === null ? finish(contact, kept, view) : help(contact, need, kept, view)], view)
  },
})
