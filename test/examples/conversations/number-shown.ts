import { escapeForRegExp } from '../fold-text.ts'

/** A number of one or two digits on its own that is not the day of a month, and what may stand between it and a name. */
const NUMBER = String.raw`(?<!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s*)(?<![\p{L}\d/:.+-])(\d{1,2})[^\p{L}\d]{1,4}`

/**
 * The number under which the latest of these messages lists someone: before the whole name, else before the first name
 * if that stands there once. Null if no message does.
 */
export function findNumberShown(name: string, messages: readonly string[]): string | null {
  for (const message of messages.toReversed()) {
    const [number] = findNumbersBefore(name, message)
    if (number !== undefined) return number
    const [only, ...others] = new Set(findNumbersBefore(name.split(' ', 1).join(), message))
    if (only !== undefined && others.length === 0) return only
  }
  return null
}

function findNumbersBefore(name: string, message: string): string[] {
  const listed = new RegExp(`${NUMBER}${escapeForRegExp(name)}(?!\\p{L})`, 'giu')
  return [...message.matchAll(listed)].flatMap(([, number]) => number ?? [])
}
