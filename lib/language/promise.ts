import type { Moment, When } from '../domain/moment.ts'
import { readWhen } from './when.ts'

const DAY =
  /^(?:by|before|until|till?|on|in|within|at|today|tonight|tom|tmr|tmw|2mo|this|next|end|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|\d)/i

/** What was promised, verbatim (null if it was not said), and by when. */
export interface Promised {
  text: string | null
  when: When | null
}

/** Reads what follows the name in `promised ana a roofer by friday`, `promised ana i'd send the deck tomorrow`. */
export function readPromise(rest: string, moment: Moment): Promised {
  const said = rest.replace(/^[\s,;:-]+|[\s.!,]+$/g, '')
  const words = said.split(/\s+/).filter(Boolean)
  for (const [index, word] of words.entries()) {
    const when = DAY.test(word) ? readWhen(words.slice(index).join(' '), moment) : null
    if (when) return { text: readThing(words.slice(0, index).join(' ')), when }
  }
  return { text: readThing(said), when: null }
}

/** `to help with the roof`, `i'd find her a roofer`: what it is about, as near to verbatim as it reads on its own. */
function readThing(said: string): string | null {
  const deed = said.replace(/^(?:that\s+)?(?:i'd|id|i'll|ill|i would|i will|we'd|we'll)\s+/i, 'to ')
  const thing = deed.replace(/^to\s+(?:help|get|find)\s+(?:(?:her|him|them|out|with|find|get)\s+)*/i, '')
  const left = thing.replace(/^(?:to\s+help|with|for)\b\s*/i, '').replace(/[\s,;:-]+$/, '')
  return /^(?:|help|it|that|so|her|him|them)$/i.test(left) ? null : left
}
