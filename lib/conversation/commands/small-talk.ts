import * as z from 'zod/mini'
import { stillAsked } from '../../language/replies/answers.ts'
import * as replies from '../../language/replies/small-talk.ts'
import { defineCommand } from '../command.ts'
import { openReminders } from '../people.ts'
import type { View } from '../view.ts'

/** What is said for courtesy. It is no need, no note and nobody's name. */
const said: ReadonlyArray<readonly [RegExp, () => string]> = [
  [
    /^(?:ok(?:ay)? )?(?:many |so )?(?:thanks|thank you|thx|ty|tysm|cheers|much appreciated)(?: (?:so much|a lot|very much|again|wellmet|you))?$/i,
    replies.anyTime,
  ],
  [
    /^(?:hi|hiya|hello|hey|howdy|yo|sup|what'?s up|good (?:morning|afternoon|evening)|morning)(?: (?:there|again|wellmet))?$/i,
    replies.hello,
  ],
  [
    /^(?:who|what) (?:are|r) (?:you|u)|^(?:who|what)(?:'s| is) (?:this|wellmet)$|^what (?:do|can) you do|^are you (?:an? )?(?:bot|robot|human|person|real|ai|there|machine)|^is (?:this|that) (?:an? )?(?:bot|robot|human|real|ai)$$/i,
    replies.whoIAm,
  ],
  [
    /^(?:why|why (?:do you )?(?:ask|want to know)(?: (?:me )?that)?|what(?: for)?|huh|how so|what do you mean|pardon|come again|i (?:don'?t|do not) (?:understand|get it))$/i,
    replies.whyIAsk,
  ],
  [
    /^(?:ok(?:ay)?|k+|cool|great|nice|perfect|awesome|got it|gotcha|sounds good|good|very good|understood|noted|alright|all right|right|fine|sure|yay|lol|haha+|hah|wow|amazing|excellent|super|good to know|good bot|love it|well done|bye|good ?night|see you|\p{Extended_Pictographic}[\p{Extended_Pictographic}\p{Emoji_Modifier}\s]*)$/iu,
    replies.good,
  ],
  [/^(?:never ?mind|nvm|nm|forget it|ignore (?:that|this|it)|scratch that|wait|hold on|hang on)$/i, replies.neverMind],
]

/** A tick says DONE where a reminder asks; a thumb may only say that it was seen. */
export const isTicked = (text: string): boolean => /^[\u2705\u2714\u2611\s]+$/.test(text)

const LONGEST = 40

/** Small talk gets a sentence, and leaves open what is open. */
export const smallTalk = defineCommand({
  name: 'smallTalk',
  forms: [],
  help: '',
  args: z.object({ reply: z.string() }),
  read: (text, view) => {
    if (isTicked(text) && openReminders(view).length > 0) return null
    const trimmed = text.replace(/[\s.!?,]+$/, '')
    const found = trimmed.length <= LONGEST && said.find(([pattern]) => pattern.test(trimmed))
    return found ? { reply: found[1]() } : null
  },
  handle: ({ reply }, view) => ({
    reply: [reply, stillAsked(askedOf(view), openReminders(view))].filter(Boolean).join(' '),
    question: view.owner.question,
  }),
})

/** Whom the question how to help is about, if it is open. */
function askedOf({ owner: { question }, known }: View) {
  const id = question?.kind === 'need' ? question.contactIds[0] : undefined
  return known.find((contact) => contact.id === id) ?? null
}
