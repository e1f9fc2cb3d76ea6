import * as z from 'zod/mini'
import * as replies from '../../language/replies/unfinished.ts'
import { defineCommand } from '../command.ts'

/**
 * A command that was begun and says too little, or asks for what wellmet does not do, and the sentence it gets.
 */
interface Beginning {
  pattern: RegExp
  longestWords: number
  reply: () => string
}

const beginnings: Beginning[] = [
  {
    pattern: /^(?:delete|remove|erase|forget)\s+(?:it|that|this|the last\b.*|last\b.*)$/i,
    longestWords: 5,
    reply: replies.useUndo,
  },
  { pattern: /^(?:drop|mute|unfollow) (?:all|every)/i, longestWords: 6, reply: replies.dropOne },
  { pattern: /^(?:(?:delete|remove|erase)\b|forget (?:all|every))/i, longestWords: 6, reply: replies.deleteOne },
  {
    pattern: /^#?\d{1,3}[.:)]?\s+(?:done|later|skip|helped)\b.*\s#?\d{1,3}[.:)]?$/i,
    longestWords: 20,
    reply: replies.oneAnswerEach,
  },
  {
    pattern: /^(?:please\s+)?(?:stop|unsubscribe|quit|cancel|end)\b/i,
    longestWords: 5,
    reply: replies.howToRest,
  },
  { pattern: /^merge\b/i, longestWords: 10, reply: replies.mergeTwo },
  { pattern: /^rename\b/i, longestWords: 10, reply: replies.renameTo },
  {
    pattern: /^(?:please\s+)?remind me\s+(?:(?:every|each|once)\s.*|(?:dai|week|month|quarter|year)ly)$/i,
    longestWords: 6,
    reply: replies.everySpan,
  },
  {
    pattern: /^(?:every|each)\s+(?:\d|other|[a-z]+day|days?|weeks?|months?|years?|\S+$)/i,
    longestWords: 6,
    reply: replies.everySpan,
  },
  { pattern: /^(?:i\s+)?promised$/i, longestWords: 2, reply: replies.promisedWhom },
  { pattern: /^note$/i, longestWords: 1, reply: replies.noteOnWhom },
  { pattern: /^(?:find|search)$/i, longestWords: 1, reply: replies.findWhat },
  { pattern: /^who$/i, longestWords: 1, reply: replies.whoWhere },
  { pattern: /^note(?:\s+(?:on|about|for))?\s+\S+$/i, longestWords: 3, reply: replies.noteWhat },
  { pattern: /^who (?:at|from|in|is)$/i, longestWords: 2, reply: replies.whoWhere },
  { pattern: /^undo (?:all|everything|\d+|twice|x\s?\d+|the last \d+)\b/i, longestWords: 5, reply: replies.undoOne },
  { pattern: /^(?:i )?asked(?: for a referral)?$/i, longestWords: 4, reply: replies.askedWhom },
  { pattern: /^thanked(?: me)?$/i, longestWords: 2, reply: replies.helpedWhom },
]

/** Says what is missing; changes nothing. It is read after the commands it is about. */
export const unfinished = defineCommand({
  name: 'unfinished',
  forms: [],
  help: '',
  args: z.object({ reply: z.string() }),
  read: (text) => {
    const said = text.replace(/[\s.!?]+$/, '')
    const words = said.split(/\s+/).length
    const found = beginnings.find(({ pattern, longestWords }) => words <= longestWords && pattern.test(said))
    return found ? { reply: found.reply() } : null
  },
  handle: ({ reply }, { owner }) => ({ reply, question: owner.question }),
})
