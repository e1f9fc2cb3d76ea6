import { I_JUST } from './past-tense.ts'

const THEM = '(?:them|her|him|both|each other|one another|the two(?: of them)?|everyone)'
const VERB = "(?:introduced|connected|intro'?d|intro'?ed)"

/** Begins a text that says an introduction was made, without saying of whom. */
const INTRODUCED_THEM = new RegExp(
  [
    `^${I_JUST}(?:${VERB}\\s+${THEM}\\b`,
    '(?:made|did|sent|forwarded)\\s+(?:the|that|an|their)\\s+(?:intro|introduction)s?\\b)',
    '^(?:intro|introduction)s?\\s+(?:(?:was|is|are|were)\\s+)?(?:made|done|sent)\\b',
  ].join('|'),
  'i',
)

/** Whether a text says that those who were to be introduced now are: `introduced them`, `made the intro`. */
export const saysIntroduced = (text: string): boolean => INTRODUCED_THEM.test(text)
