import type { Outcome } from '../clause.ts'

const time =
  /[\s,]*\b(?:last night|today|yesterday|this morning|this afternoon|this evening|tonight|last (?:week|weekend|month|year|monday|tuesday|wednesday|thursday|friday|saturday|sunday)|this (?:week|weekend)|the other (?:day|night)|just now|earlier|a (?:week|month|year) ago|earlier today|on (?:mon|tues|wednes|thurs|fri|satur|sun)day|over the weekend|again)$/i

/** A place without its article; when it was is a note, unless it was today. */
export function placeOutcome(phrase: string): Outcome {
  const when = time.exec(phrase)
  const place = (when === null ? phrase : phrase.slice(0, when.index))
    .replace(/^the\s+/i, '')
    .replace(/^#/, '')
    .trim()
  const said = when?.[0].replace(/^[\s,]+/, '') ?? ''
  const isToday = /^(?:today|just now|earlier|earlier today|again|)$/i.test(said)
  return {
    findings: [{ field: 'metAt', value: place }, ...(isToday ? [] : [{ field: 'notes', value: said } as const])],
  }
}
