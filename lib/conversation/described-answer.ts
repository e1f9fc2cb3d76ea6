import type { Introduction } from '../language/introduction/reading.ts'
import { readIntroductions } from '../language/introduction.ts'
import { theOneAsked } from './answers.ts'
import type { Act } from './command.ts'
import { log } from './commands/log.ts'
import type { Heard } from './heard.ts'
import type { View } from './view.ts'

/**
 * `designer at Figma, needs a flat` as the answer to "How can you help Ana?" says who she is as well, as a log does; what
 * only might say so is the need.
 */
export function readDescribedAnswer({ text }: Heard, view: View): Act | null {
  const contact = theOneAsked(view)
  if (!contact) return null
  const { people } = readIntroductions(`met ${contact.name}, ${text}`, view.moment)
  const [only, ...others] = people
  if (!only || others.length > 0 || only.name !== contact.name || !isDescribed(only, text)) return null
  return log.resume(
    { introductions: people, isMeeting: false, isSaid: true, as: { kind: 'known', id: contact.id } },
    view,
  )
}

/** Whether it begins with what somebody does and goes on with a need, and nothing of it was not understood. */
function isDescribed({ title, needs, notes }: Introduction, text: string): boolean {
  const begins = title !== null && text.toLowerCase().startsWith(title.toLowerCase())
  return begins && needs.length > 0 && notes.length === 0
}
