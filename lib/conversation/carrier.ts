import { isWhatsApp } from '../domain/address.ts'
import { readCarrierWord } from '../language/carrier-words.ts'
import { answerCarrierWord } from '../language/replies/carrier.ts'
import type { Act } from './command.ts'
import type { Heard } from './heard.ts'
import type { View } from './view.ts'

/**
 * Carriers act on STOP, START and HELP and answer them: we record an opt-out or opt-in, and say nothing. On WhatsApp
 * nobody does, so we answer.
 */
export function readCarrier({ text }: Heard, { owner }: View): Act | null {
  const word = readCarrierWord(text, owner.settings.optedOut)
  if (!word) return null
  const reply = isWhatsApp(owner.address) ? answerCarrierWord(word) : null
  const settings = word === 'help' ? {} : { settings: { optedOut: word === 'optOut' } }
  return { wants: [], decide: (view) => ({ reply, question: view.owner.question, ...settings }) }
}
