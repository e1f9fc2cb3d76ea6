import { readCarrierWord } from '../language/carrier-words.ts'
import type { Act } from './command.ts'
import type { View } from './view.ts'

/** Carriers' words are acted on by Twilio; we record an opt-out or opt-in, and say nothing. */
export function readCarrier(text: string, { owner }: View): Act | null {
  const word = readCarrierWord(text, owner.settings.optedOut)
  if (!word) return null
  const settings = word === 'help' ? {} : { settings: { optedOut: word === 'optOut' } }
  return { wants: [], decide: (view) => ({ reply: null, question: view.owner.question, ...settings }) }
}
