/** A list of words, to look one up in. */
export interface Words extends Iterable<string> {
  has(word: string): boolean
}

/**
 * The words of a list written as running text, separated by white space. They are taken apart when one is looked up
 * first: functions that only write texts never do, and would start later for it.
 */
export function listWords(text: string): Words {
  let words: ReadonlySet<string> | null = null
  const read = () => (words ??= new Set(text.trim().split(/\s+/)))
  return { has: (word) => read().has(word), [Symbol.iterator]: () => read()[Symbol.iterator]() }
}

/** The phrases of a list separated by commas or line breaks; spaces inside a phrase belong to it. */
export function listPhrases(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}

/**
 * The words of a long list, in their order and with line breaks anywhere between them: each is written as the number of
 * letters, at most 9, that it shares with the one before, and the letters that follow ("0abandon7ed2ility").
 */
export function listSorted(text: string): ReadonlySet<string> {
  const words = new Set<string>()
  let word = ''
  for (const [, shared = '', rest = ''] of text.matchAll(/(\d)(\D*)/g)) {
    word = word.slice(0, Number(shared)) + rest.replace(/\s+/g, '')
    words.add(word)
  }
  return words
}
