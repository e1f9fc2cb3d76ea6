/** An e-mail address as it was found in a text: the address, and which stretch of the text it stands in. */
export interface Found {
  readonly value: string
  readonly index: number
  readonly length: number
}

const written = /(?:mailto:)?([\p{L}\p{N}._%+'-]{1,64}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6})/giu
const part = '[a-z0-9][a-z0-9_-]{0,40}'
const mark = ' (?:dot|underscore|dash|hyphen|plus) '
const at = '(?: at | ?[([]at[)\\]] ?)'
const dot = '(?: dot | ?[([]dot[)\\]] ?)'
const spoken = new RegExp(
  `\\b(${part}(?:(?:${mark}|\\.)${part}){0,4})${at}(${part}(?:(?:${dot}|\\.)${part}){0,3}${dot}[a-z]{2,12})(?![a-z0-9])(?!${at}${part}${dot})`,
  'gi',
)
const halfSpoken = new RegExp(`\\b(${part}(?:\\.${part}){0,3})@(${part}(?:\\.${part}){0,2}) dot ([a-z]{2,12})\\b`, 'gi')
const announced =
  /\be-?mail(?: address)?(?: is| him| her| them|:)?:? (?!(?:him|her|them|me|us)\b)([a-z0-9][a-z0-9._-]{0,40}) at ([a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,40}){1,3})\b(?!@)/gi

const signs: Readonly<Record<string, string>> = { dot: '.', underscore: '_', dash: '-', hyphen: '-', plus: '+' }

/** Finds e-mail addresses, also dictated ones ("lena at foo dot com"), lower case and in the order of the text. */
export function findEmails(text: string): Found[] {
  const found = [
    ...matchAll(text.includes('@') ? text : '', written, (address) => address.replace(/^'+|[.'-]+$/g, '')),
    ...matchAll(mayBeSpoken(text) ? text : '', spoken, (name, domain) => `${writeOut(name)}@${writeOut(domain)}`),
    ...matchAll(text.includes('@') ? text : '', halfSpoken, (name, domain, end) => `${name}@${domain}.${end}`),
    ...(/mail/i.test(text) ? matchAnnounced(text) : []),
  ]
  return dropOverlaps(found.filter(({ value }) => /^[^@]+@[^@]+\.[^@.]{2,}$/.test(value)))
}

const mayBeSpoken = (text: string): boolean => /\bdot\b/i.test(text) || text.includes('dot)')

function matchAll(text: string, pattern: RegExp, read: (...parts: string[]) => string): Found[] {
  return [...text.matchAll(pattern)].map((match) => ({
    value: read(...match.slice(1)).toLowerCase(),
    index: match.index,
    length: match[0].length,
  }))
}

/** "email him lena at foo.com": only after the word e-mail, as "Lena at foo.com" alone says where she works. */
function matchAnnounced(text: string): Found[] {
  return [...text.matchAll(announced)].map((match) => {
    const address = `${match[1]} at ${match[2]}`
    return {
      value: `${match[1]}@${match[2]}`.toLowerCase(),
      index: match.index + match[0].length - address.length,
      length: address.length,
    }
  })
}

function writeOut(words: string): string {
  return words
    .replace(/ ?[([](dot)[)\]] ?/gi, ' $1 ')
    .replace(/ (dot|underscore|dash|hyphen|plus) /gi, (_, word: string) => signs[word.toLowerCase()] ?? '')
}

/** Keeps the earliest of overlapping finds, in the order of the text. */
export function dropOverlaps(found: readonly Found[]): Found[] {
  const kept: Found[] = []
  for (const one of [...found].sort((a, b) => a.index - b.index || b.length - a.length)) {
    const last = kept.at(-1)
    if (last === undefined || one.index >= last.index + last.length) kept.push(one)
  }
  return kept
}
