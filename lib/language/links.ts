import { dropOverlaps, type Found } from './emails.ts'

const withScheme = /https?:\/\/[^\s<>"]{2,400}/gi
/** Endings that make a bare word with a dot a web address; a short list, so that "re.invent" or "e.g." is none. */
const endings =
  'com|org|net|io|dev|co|me|ai|app|edu|gov|design|studio|art|xyz|info|us|uk|ca|de|fr|es|it|nl|se|no|dk|pt|br|in|jp|au|blog|shop|tech|page|site|online|example|bio|link|ly|gg|tv|fm|eu|ch|at|be|ie|nz|pl|photo|photography|works|world|club|agency|health|law|music|news|so|to|is|name|pro'
const bare = new RegExp(
  `(?<![\\w@.-])(?:www\\.)?(?:[\\p{L}\\p{N}](?:[\\p{L}\\p{N}-]{0,62})\\.){1,4}(?:${endings})(?:\\/[^\\s<>"]{0,400})?(?![\\p{L}\\p{N}@]|\\.[\\p{L}\\p{N}])`,
  'giu',
)

/**
 * Finds web addresses, with or without a scheme, as written but without the punctuation that follows them. A bare
 * domain needs a path, `www.` or lower case throughout, since a company may be called "Booking.com".
 */
export function findLinks(text: string): Found[] {
  if (!/[\p{L}\p{N}][.:][\p{L}\p{N}/]/u.test(text)) return []
  const found: Found[] = []
  for (const pattern of [withScheme, bare]) {
    for (const match of text.matchAll(pattern)) {
      const value = match[0].replace(/[.,;:!?'")\]]+$/, '')
      if (pattern === withScheme || readsAsLink(value)) found.push({ value, index: match.index, length: value.length })
    }
  }
  return dropOverlaps(found)
}

function readsAsLink(value: string): boolean {
  if (value.includes('/') || /^www\./i.test(value)) return true
  return value === value.toLowerCase() && /\p{L}{2}/u.test(value) && !/^(?:monday|booking|checkout)\.com$/.test(value)
}
