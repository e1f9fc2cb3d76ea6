import * as z from 'zod/mini'
import { withCadence } from '../../domain/follow-up.ts'
import { formatCadence, readCadence } from '../../language/duration.ts'
import { isCommonWord } from '../../language/introduction/lexicon.ts'
import { rhythmSet } from '../../language/replies/change.ts'
import { change } from '../changes.ts'
import { definePersonCommand } from '../command.ts'
import { readWhom } from '../meant.ts'
import { findByName, openReminders, Who } from '../people.ts'
import type { View } from '../view.ts'

const LONGEST_CADENCE = 6
const LEAD_IN =
  /^(?:please\s+)?(?:(?:follow up|check in|catch up|(?:keep|stay|be|get) in touch|touch base|reach out|talk|speak|meet|ping|text|call|e-?mail|contact|write|see|remind(?: me)?)\b\s*)+(?:(?:with|w\/?|to|about|of|on|for|again)\s+)*/i
const PREPOSITION = /^(?:for|with|about|to|on)\s+/i

interface Rhythm {
  cadence: string
  name: string
}

/** A rhythm at the beginning of a text or at its end, and the name on the other side. */
function splitRhythm(text: string): (Rhythm & { comesFirst: boolean }) | null {
  const words = text
    .replace(/[\s.!?]+$/, '')
    .split(/[\s,:;]+/)
    .filter(Boolean)
  for (let count = Math.min(words.length, LONGEST_CADENCE); count > 0; count--) {
    const first = readCadence(words.slice(0, count).join(' '))
    if (first) return { cadence: first, name: words.slice(count).join(' '), comesFirst: true }
    const last = readCadence(words.slice(-count).join(' '))
    if (last) return { cadence: last, name: words.slice(0, -count).join(' '), comesFirst: false }
  }
  return null
}

/** `every 6 weeks ana`, `ana monthly`, `check in with ana every month`; not `the gym is closed every month`. */
function readRhythm(text: string, view: View) {
  const rhythm = splitRhythm(text)
  if (!rhythm) return null
  const name = rhythm.name
    .replace(/[\s:,;-]+$/, '')
    .replace(LEAD_IN, '')
    .replace(PREPOSITION, '')
  const isLed = name !== rhythm.name
  if (name === '' && openReminders(view).length === 0 && view.owner.question?.kind !== 'need') return null
  if (/\d/.test(name) && !/^#?\d{1,3}$/.test(name)) return null
  const isKnown = findByName(name, view.known).length > 0
  const isSaid = /^(?:every|each|once)\b/i.test(text) && !isCommonWord(name.split(/\s+/)[0] ?? '')
  const isName = name !== '' && !/\s/.test(name) && !isCommonWord(name)
  const isMeant = isKnown || isUnnamed(name) || (rhythm.comesFirst ? isSaid : isLed || isName)
  const who = isMeant ? readWhom(name, view) : null
  return who && { who, cadence: rhythm.cadence }
}

/** Nobody named is whoever the conversation is about. */
const isUnnamed = (name: string): boolean => /^(?:|her|him|them)$/i.test(name)

export const cadence = definePersonCommand({
  name: 'cadence',
  forms: ['every 6 weeks ana', 'ana every month'],
  help: 'how often to be in touch',
  args: z.object({ who: Who, cadence: z.string() }),
  read: readRhythm,
  handle: (contact, { cadence }, view) => {
    const after = withCadence(contact, cadence, view.moment.today)
    return {
      reply: rhythmSet(after, view.moment.today),
      changes: [change(contact, after)],
      events: [{ type: 'CadenceSet', facts: { contact: contact.id, cadence } }],
      about: `${contact.name} ${formatCadence(cadence)}`,
    }
  },
})
