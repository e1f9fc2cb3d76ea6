const OPT_OUT = ['STOP', 'STOPALL', 'UNSUBSCRIBE', 'CANCEL', 'END', 'QUIT', 'REVOKE', 'OPTOUT']
const OPT_IN = ['START', 'UNSTOP']
const HELP = ['HELP', 'INFO']

/** Every word that carriers act on, in capitals. */
export const carrierWords: readonly string[] = [...OPT_OUT, ...OPT_IN, ...HELP]

/** What Twilio itself does on a text that is nothing but one of the carriers' words; we only record it. */
export type CarrierWord = 'optOut' | 'optIn' | 'help'

/** The carriers' word that a text is, or null. While the owner is opted out, YES is START. */
export function readCarrierWord(text: string, isOptedOut: boolean): CarrierWord | null {
  const word = text
    .trim()
    .replace(/[\s.!]+$/, '')
    .toUpperCase()
  if (OPT_OUT.includes(word)) return 'optOut'
  if (OPT_IN.includes(word) || (isOptedOut && word === 'YES')) return 'optIn'
  return HELP.includes(word) ? 'help' : null
}
