/** In a text being read, one character of Unicode's private use area stands for each person and each contact detail. */
const FIRST_PERSON = 0xe000
const FIRST_DETAIL = 0xe200
const LAST_DETAIL = 0xf8ff
export const MOST_PEOPLE = FIRST_DETAIL - FIRST_PERSON
export const MOST_DETAILS = LAST_DETAIL - FIRST_DETAIL

export const personMark = (index: number): string => String.fromCharCode(FIRST_PERSON + index)
export const detailMark = (index: number): string => String.fromCharCode(FIRST_DETAIL + index)

/** Which person a text's first character stands for, or null. */
export const personAt = (text: string): number | null => indexIn(text, FIRST_PERSON, FIRST_DETAIL)
/** Which contact detail a text's first character stands for, or null. */
export const detailAt = (text: string): number | null => indexIn(text, FIRST_DETAIL, LAST_DETAIL + 1)

function indexIn(text: string, from: number, to: number): number | null {
  const code = text.charCodeAt(0)
  return code >= from && code < to ? code - from : null
}
