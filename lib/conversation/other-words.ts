import { isCommonWord } from '../language/introduction/lexicon.ts'
import { inPlainWords } from '../language/plain-words.ts'
import { readShortAnswer } from './answers.ts'
import type { Act } from './command.ts'
import { card } from './commands/card.ts'
import { ask } from './commands/recall.ts'
import { commands, reminderReplies } from './commands.ts'
import type { Heard } from './heard.ts'
import { isPronoun } from './meant.ts'
import { splitKnownName } from './people.ts'
import { firstOf } from './reader.ts'
import type { View } from './view.ts'

const LONGEST_NAME = 3
const EMOJI_AT_END = /[\s\p{Extended_Pictographic}\p{Emoji_Modifier}\u2640\u2642]+$/u

/** `yes 👍`, `undo 😬`: something short means the same without it. What is a note, or a name, keeps it. */
export function readUnadorned(heard: Heard, view: View): Act | null {
  const text = heard.text.replace(EMOJI_AT_END, '')
  if (text === '' || text === heard.text || /[,:]/.test(text) || text.split(' ').length > LONGEST_NAME) return null
  const bare = { ...heard, text }
  return (
    readShortAnswer(bare, view) ??
    firstOf(commands)(bare, view) ??
    readOtherWords(bare, view) ??
    firstOf([...reminderReplies, card])(bare, view)
  )
}

/** A command asked for in other words: `did I meet anyone from Stripe?`, `could you please ...`. */
export function readOtherWords(heard: Heard, view: View): Act | null {
  const text = inPlainWords(heard.text)
  if (text === null || (text.endsWith('?') && !asksAboutSomeone(text.slice(0, -1), view))) return null
  return firstOf([...commands, card, ask])({ ...heard, text }, view)
}

/** `ana's email` asks about her, `done, sent her Bob's email` does not. */
function asksAboutSomeone(said: string, view: View): boolean {
  if (isPronoun(said) || splitKnownName(said, view)?.rest === '') return true
  const words = said.split(/\s+/)
  return words.length <= LONGEST_NAME && !said.includes(',') && !words.some(isCommonWord)
}
