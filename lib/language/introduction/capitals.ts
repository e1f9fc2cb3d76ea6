import { nameParticles } from '../words/stop-words.ts'

/** A name written all in lower case with its capitals ("kate o'leary" is Kate O'Leary); any other name as typed. */
export function capitalizeName(name: string): string {
  if (/\p{Lu}/u.test(name)) return name
  return name
    .split(' ')
    .map((word, i) => (i > 0 && nameParticles.has(word) ? word : capitalizeWord(word)))
    .join(' ')
}

function capitalizeWord(word: string): string {
  return word
    .replace(/(^|[-"(])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(
      /^(o'|d'|mc)(\p{L})(?=\p{L})/iu,
      (_, prefix: string, letter: string) => capitalizeFirst(prefix) + letter.toUpperCase(),
    )
    .replace(/^(?:ii|iii|iv)$/i, (numeral) => numeral.toUpperCase())
}

const acronyms =
  /^(?:nyu|ucla|usc|mit|ucsf|ucsd|uc|ut|cvs|ibm|sap|hp|ups|usps|dhl|bmw|gm|ge|kpmg|pwc|ey|bcg|hsbc|ubs|bbc|cnn|npr|nbc|cbs|abc|hbo|nasa|fbi|cia|irs|epa|fda|cdc|nih|aws|amd|rei|ikea|ymca|dp|at&t|h&m|h&r|j&j|p&g|cta|mta|tsa|ny|nyc|la|sf|dc|us|usa|uk|llc|llp|ltd|plc|pta|cuny|suny|kfc|td|jp|jll|cbre|ppg)$/

/** An organization written all in lower case with capitals and its known acronyms; any other as typed. */
export function capitalizeOrganization(name: string): string {
  if (/\p{Lu}/u.test(name)) return name
  return name
    .split(' ')
    .map((word, i) => {
      if (acronyms.test(word)) return word.toUpperCase()
      return i > 0 && /^(?:of|the|and|for|in|on|at|de|la)$/.test(word) ? word : capitalizeWord(word)
    })
    .join(' ')
}

function capitalizeFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1)
}
