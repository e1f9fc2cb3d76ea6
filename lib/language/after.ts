/** The rest of a text after a keyword, or null if it begins with something else. */
export function after(text: string, keyword: RegExp): string | null {
  const match = keyword.exec(text)
  return match ? text.slice(match[0].length).trim() : null
}
