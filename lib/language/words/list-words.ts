/** The words of a list written as running text, separated by white space. */
export function listWords(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/))
}

/** The phrases of a list separated by commas or line breaks; spaces inside a phrase belong to it. */
export function listPhrases(text: string): readonly string[] {
  return text
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '')
}
