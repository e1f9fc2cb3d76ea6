import * as z from 'zod/mini'
import type { Contact } from '../../domain/contact.ts'
import { noReminderOpen, noSuchNumber, unclearDay } from '../../language/replies/reminders.ts'
import { defineCommand } from '../command.ts'
import { draftOfSteps, type Step } from '../follow-ups.ts'
import { openReminders } from '../people.ts'
import type { View } from '../view.ts'
import { stepFor } from './reminder-replies.ts'

const Reply = z.object({ number: z.number(), word: z.string(), rest: z.string() })
type Reply = z.infer<typeof Reply>

const ONE = /(\d{1,3}(?:(?:\s*(?:,|&|\+|\band\b)\s*|\s+)\d{1,3})*)\s*[.:)-]?\s*\b(done|later|skip|helped)\b/gi

/** `1 done 2 later 3d, 3 and 4 skip`: each number with its word and what follows it. Empty if the text is anything else. */
function readReplies(text: string): Reply[] {
  const found = [...text.matchAll(ONE)]
  if (found[0]?.index !== 0) return []
  return found.flatMap((match, index) => {
    const end = found[index + 1]?.index ?? text.length
    const rest = text.slice(match.index + match[0].length, end).replace(/[\s,;&]+(?:and\s*)?$/i, '')
    const numbers = (match[1] ?? '').match(/\d+/g) ?? []
    return numbers.map((number) => ({ number: Number(number), word: match[2] ?? '', rest }))
  })
}

/** Several reminders answered in one text, by the numbers of the list shown last. */
export const numberedReplies = defineCommand({
  name: 'numberedReplies',
  forms: ['1 done 2 later 3 skip'],
  help: 'several at once',
  args: z.object({ replies: z.array(Reply) }),
  read: (text) => {
    const replies = readReplies(text)
    return replies.length > 0 ? { replies } : null
  },
  handle: ({ replies }, view) => {
    const shown = view.owner.shown?.contactIds ?? []
    const steps: Step[] = []
    for (const [nth, { number, word, rest }] of replies.entries()) {
      const contact = view.known.find(({ id }) => id === shown[number - 1])
      if (!contact) return { reply: noSuchNumber(number, shown.length) }
      const step = stepFor(word, contact, rest, view, nth)
      if (!step) return { reply: unclearDay(rest, contact.name) }
      steps.push(step)
    }
    return draftOfSteps(steps, view)
  },
})

/** `all done`, `all later`, `all skip`: every open reminder of the latest text, or else of the list shown last. */
export const allReplies = defineCommand({
  name: 'allReplies',
  forms: ['all done', 'all later'],
  help: 'all of them',
  args: z.object({ word: z.string(), rest: z.string() }),
  read: (text) => {
    const match = /^(?:all|both|everyone)\s+(done|later|skip|helped)\b(.*)$/is.exec(text)
    return match ? { word: match[1] ?? '', rest: match[2] ?? '' } : null
  },
  handle: ({ word, rest }, view) => {
    const people = openToAnswer(view)
    if (people.length === 0) return { reply: noReminderOpen() }
    const steps = people.flatMap((contact, nth) => stepFor(word, contact, rest, view, nth) ?? [])
    return steps.length > 0 ? draftOfSteps(steps, view) : { reply: unclearDay(rest, 'them') }
  },
})

function openToAnswer(view: View): Contact[] {
  const open = openReminders(view)
  if (open.length > 0) return open
  const shown = view.owner.shown?.contactIds ?? []
  const isDue = ({ followUp }: Contact) => followUp !== null && followUp.on <= view.moment.today
  return view.known.filter((contact) => shown.includes(contact.id) && isDue(contact))
}
