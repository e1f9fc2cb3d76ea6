import { findEmails } from '../emails.ts'
import { markBreaks, normalizeText, writeSpokenMarks } from '../normalize.ts'

const dictated =
  / (?:comma|period|exclamation (?:point|mark)|question mark|colon|dash|new line|semi ?colon|full stop|(?:open|close) paren\w*)(?= |[.,!?]|$)/i

/**
 * A text in the form in which it is read: straight quotes, breaks as " - ", dictated marks written out, "Ana's a nurse"
 * as "Ana is a nurse". Its words stay as written.
 */
export function prepareText(text: string): string {
  const plain = markBreaks(normalizeText(text)).replace(/(?<!\b\p{Lu})[.\s]+$/u, '')
  const written = dictated.test(plain) ? writeMarksOutsideEmails(plain) : plain
  return joinSpokenName(written)
    .replace(
      /(?<=\p{Lu}[\p{L}-]+)'s (?=(?:a|an|the|in|at|from|with|looking|hiring(?! (?:manager|director|lead|partner|team|coordinator))|our|my|also|now|new|after|hoping|trying|on the|seeking|got)\s)/gu,
      ' is ',
    )
    .replace(/'s (?=(?:business |biz )?(?:card|number|cell|phone|email|info|contact|details|digits)\b)/gi, ' - ')
    .trim()
}

/** A dictated "dash" inside a spoken address belongs to the address. */
function writeMarksOutsideEmails(text: string): string {
  let out = ''
  let at = 0
  for (const { value, index, length } of findEmails(text)) {
    out += `${writeSpokenMarks(text.slice(at, index))}${index > 0 ? '' : ''}${value}`
    at = index + length
  }
  return out + writeSpokenMarks(text.slice(at))
}

/** "first name ondine last name marchbanks" */
function joinSpokenName(text: string): string {
  return text.replace(
    /\bfirst(?: name)?:? (?:is )?([\p{L}'-]+),? (?:and )?(?:last name|last|surname):? (?:is )?([\p{L}'-]+)/giu,
    'named $1 $2',
  )
}
