/** A text as files may hold it: line breaks of one kind, no other control characters, no halves of characters. */
export function toPlainText(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is left out.
      .replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, '')
  )
}

/** The same on one line. */
export const toOneLine = (text: string): string => toPlainText(text).replace(/\s+/g, ' ').trim()
