/** In a text being read, one character of Unicode's private use area stands for each contact detail. */
const FIRST_DETAIL = 0xe200
const LAST_DETAIL = 0xf8ff
export const MOST_DETAILS = LAST_DETAIL - FIRST_DETAIL

export const detailMark = (index: number): string => String.fromCharCode(FIRST_DETAIL + index)

/** Which contact detail a text's first character stands for, or null. */
export function detailAt(text: string): number | null {
  const code = text.charCodeAt(0)
  return code >= FIRST_DETAIL && code <= LAST_DETAIL ? code - FIRST_DETAIL : null
}

/** A text without the contact details that were taken out of it. */
export const withoutMarks = (text: string): string =>
  Array.from(text, (letter) => (detailAt(letter) === null ? letter : '')).join('')
