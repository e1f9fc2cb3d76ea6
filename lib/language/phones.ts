import { type CountryCode, isSupportedCountry, parsePhoneNumberFromString } from 'libphonenumber-js/min'

/** A phone number as it was found in a text: E.164, its extension if one was said, and the stretch it stands in. */
export interface FoundPhone {
  readonly value: string
  readonly extension: string | null
  readonly index: number
  readonly length: number
}

const digits = String.raw`(?:\+|00)?\(?\d(?:[\s().\/-]{0,3}\d){6,16}`
const extension = String.raw`(?:[\s,]{0,2}(?:x|ext\.?|extension|#)[\s.:]{0,2}(\d{1,6})(?!\d))?`
const candidate = new RegExp(String.raw`(?<![\p{L}\p{N}$#])(?:tel:)?(${digits})(?![\p{N}%])${extension}`, 'giu')

/** More than these in one text are no numbers that somebody shares. */
const MOST_CANDIDATES = 24

/** Finds phone numbers, in the order of the text; one without a country code belongs to `country` (ISO 3166-1). */
export function findPhones(text: string, country: string): FoundPhone[] {
  if (!/\d(?:\D{0,3}\d){6}/.test(text)) return []
  return [...text.matchAll(candidate).take(MOST_CANDIDATES)].flatMap((match) => readPhone(match, country))
}

function readPhone(match: RegExpExecArray, country: string): FoundPhone[] {
  const written = (match[1] ?? '').trim()
  if (/\n/.test(written) || /^\d{4}-\d\d-\d\d$/.test(written)) return []
  const found = (value: string, from: number): FoundPhone[] => [
    { value, extension: match[2] ?? null, index: match.index + from, length: match[0].length - from },
  ]
  const value = parseE164(written, country)
  if (value !== null) return found(value, 0)
  // "Local 70. 510-555-0148": the number before belongs to what was said before.
  const before = /^\d{1,4}\.?\s+(?=\+|\(?\d{3}\)?[-. ])/.exec(written)?.[0]
  const rest = before === undefined ? null : parseE164(written.slice(before.length), country)
  return rest === null ? [] : found(rest, match[0].indexOf(written) + (before?.length ?? 0))
}

function parseE164(written: string, country: string): string | null {
  const region: CountryCode = isSupportedCountry(country) ? country : 'US'
  const parsed = parsePhoneNumberFromString(written.replace(/^00(?=\d)/, '+'), region)
  return parsed?.isPossible() === true ? parsed.number : null
}
