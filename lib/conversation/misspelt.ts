import * as z from 'zod/mini'
import { foldWord } from '../domain/name.ts'
import { carrierWords } from '../language/carrier-words.ts'
import { isCommonWord, isGivenName } from '../language/introduction/lexicon.ts'
import { isNearMiss } from '../language/near-miss.ts'
import { didYouMeanWord, notUnderstood } from '../language/replies/answers.ts'
import { readWhen } from '../language/when.ts'
import type { Act, Command } from './command.ts'
import { splitKnownName } from './people.ts'
import type { View } from './view.ts'

const Args = z.object({ text: z.string() })
const WORD = /^\p{L}{4,}$/u

/**
 * A command with a slip of the thumb in its first word: `doen`, `lter 3d`, `hepled ana`. It is asked about, as a name
 * that is almost known is. `read` finds what the corrected text does.
 */
export const defineMisspelt = (words: () => string[], read: (text: string, view: View) => Act | null): Command => ({
  name: 'misspelt',
  forms: [],
  help: '',
  read: (text, view) => {
    if (isCarriersAlmost(text)) return { wants: [], decide: () => ({ reply: notUnderstood() }) }
    const meant = correct(text, words(), view)
    return meant !== null && read(meant, view) ? { wants: [], decide: (full) => askWord(text, meant, full) } : null
  },
  resume: (args, view) => {
    const { text } = z.parse(Args, args)
    const act = read(text, view)
    if (!act) throw new Error('a corrected command is read as one')
    return act
  },
})

/** `hlep`, `stpo`: the words themselves are the carriers', who alone act on them, so they are never offered. */
const isCarriersAlmost = (text: string): boolean =>
  /^\p{Ll}{4,}[.!?]*$/u.test(text) && isNoOther(text) && carrierWords.some((word) => isNearMiss(word, text))

const isNoOther = (word: string): boolean => !isGivenName(word) && !isCommonWord(word)

/** The text with its first word as the one command spells it that it is a slip away from; null if there is none. */
function correct(text: string, words: string[], view: View): string | null {
  const [first = '', ...others] = text.replace(/[\s.!?]+$/, '').split(/\s+/)
  if (
    !WORD.test(first) ||
    !isNoOther(first) ||
    view.owner.question?.kind === 'need' ||
    !followsCommand(others.join(' '), view)
  )
    return null
  const word = foldWord(first)
  if (words.includes(word)) return null
  const [near, ...more] = words.filter((one) => isNearMiss(one, word))
  return near && more.length === 0 ? [near, ...others].join(' ') : null
}

/** Nothing, a day, or someone known; a name that is not known follows a first name. */
const followsCommand = (rest: string, view: View): boolean =>
  rest === '' || readWhen(rest, view.moment) !== null || splitKnownName(rest, view) !== null

const askWord = (text: string, meant: string, view: View) => ({
  reply: didYouMeanWord(text, meant),
  question: {
    kind: 'confirm' as const,
    askedAt: view.at,
    contactIds: [],
    yes: { command: 'misspelt', args: { text: meant } },
    no: null,
    new: { command: 'logName', args: { name: text } },
  },
})
