import { findEmails } from '../emails.ts'
import { markBreaks, normalizeText, writeSpokenMarks } from '../normalize.ts'
import { isCommonWord, isCompany, isGivenName, isJobWord } from './lexicon.ts'

const dictated =
  / (?:comma|period|exclamation (?:point|mark)|question mark|colon|dash|new line|semi ?colon|full stop|(?:open|close) paren\w*)(?= |[.,!?]|$)/i

/** A text in the form in which it is read: straight quotes, breaks as " - ", dictated marks written out. Its words stay as written. */
export function prepareText(text: string): string {
  const plain = markBreaks(normalizeText(text)).replace(/(?<!\b\p{Lu})[.\s]+$/u, '')
  const written = dictated.test(plain) ? writeMarksOutsideEmails(plain) : plain
  return turnName(joinSpokenName(written)).trim()
}

/** "Lindgren-Oyelaran, Tove" alone is a name as lists have it, the surname first. */
function turnName(text: string): string {
  const [, surname, given] = /^([\p{L}'-]{2,40}), ([\p{L}'-]{2,40})$/u.exec(text) ?? []
  if (!surname || !given || !isGivenName(given) || isGivenName(surname) || isCommonWord(surname)) return text
  return isJobWord(given) || isCompany(given) ? text : `${given} ${surname}`
}

/** A dictated "dash" inside a spoken address belongs to the address. */
function writeMarksOutsideEmails(text: string): string {
  let out = ''
  let at = 0
  for (const { value, index, length } of findEmails(text)) {
    out += `${writeSpokenMarks(text.slice(at, index))}${value}`
    at = index + length
  }
  return out + writeSpokenMarks(text.slice(at))
}

/** "first name ondine last name marchbanks", also on two lines */
function joinSpokenName(text: string): string {
  return text.replace(
    /\bfirst(?: name)?(?::| is)? ?([\p{L}'-]+)[,;]?\s+(?:and )?(?:last name|last|surname)(?::| is)? ?([\p{L}'-]+)/giu,
    (whole, first: string, last: string) =>
      /^first(?: name|:)/i.test(whole) ? `name: ${first} ${last}` : `named ${first} ${last}`,
  )
}
