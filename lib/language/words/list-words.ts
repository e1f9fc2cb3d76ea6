/** A list of words, to look one up in. */
export interface Words extends Iterable<string> {
  has(word: string): boolean
}

/**
 * A list that is taken apart when a word is looked up first: functions that only write texts never do, and would start
 * later for it.
 */
export function lazily(read: () => Iterable<string>): Words {
  let words: ReadonlySet<string> | null = null
  const open = () => (words ??= new Set(read()))
  return { has: (word) => open().has(word), [Symbol.iterator]: () => open()[Symbol.iterator]() }
}

/** The words of a list written as running text, separated by white space. */
export const listWords = (text: string): Words => lazily(() => text.trim().split(/\s+/))

/** The phrases of a list separated by commas or line breaks; spaces inside a phrase belong to it. */
export function listPhrases(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/** The words of a long list, written as for `readSorted`. */
export const listSorted = (text: string): Words => lazily(() => readSorted(text))

/**
 * The words of a long list, in their order and with line breaks anywhere between them: each is written as the number of
 * letters, at most 9, that it shares with the one before, and the letters that follow ("0abandon7ed2ility").
 */
export function readSorted(text: string): string[] {
  const words: string[] = []
  let word = ''
  for (const part of text.replace(/\s+/g, '').match(/\d\D*/g) ?? []) {
    word = word.slice(0, Number(part[0])) + part.slice(1)
    words.push(word)
  }
  return words
}
