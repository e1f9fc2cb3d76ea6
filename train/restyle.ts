import type { Part } from './expand.ts'
import { pick, type Random } from './random.ts'

/** How people shorten words when they text, and how often. */
const abbreviations: ReadonlyArray<readonly [word: RegExp, short: string, chance: number]> = [
  [/\bwith\b/gi, 'w/', 0.6],
  [/\band\b/g, '&', 0.4],
  [/\babout\b/g, 'abt', 0.6],
  [/\bpeople\b/g, 'ppl', 0.4],
  [/\bbecause\b/g, 'bc', 1],
  [/ at /g, ' @ ', 0.3],
  [/\bgreat\b/gi, 'gr8', 0.1],
  [/\bthrough\b/g, 'thru', 0.6],
  [/\bmanager\b/g, 'mgr', 0.6],
  [/\bengineer\b/g, 'eng', 0.4],
  [/\bsenior\b/g, 'sr', 0.8],
  [/\bdirector\b/g, 'dir', 0.4],
  [/\bmarketing\b/g, 'mktg', 0.4],
  [/\bassistant\b/g, 'asst', 0.4],
  [/\bdeveloper\b/g, 'dev', 0.8],
  [/\btechnician\b/g, 'tech', 0.8],
  [/\bvice president\b/g, 'vp', 1],
  [/\bpresident\b/g, 'pres', 0.4],
  [/\bbirthday\b/g, 'bday', 0.6],
  [/\bmarket\b/g, 'mkt', 0.3],
  [/\bmeeting\b/gi, 'mtg', 0.6],
  [/\bassociation\b/g, 'assoc', 1],
  [/\bdepartment\b/gi, 'dept', 0.8],
  [/\bappointment\b/g, 'appt', 1],
  [/\bneeds\b/g, 'nds', 0.06],
]

const spokenMarks: ReadonlyArray<readonly [mark: RegExp, spoken: string]> = [
  [/, /g, ' comma '],
  [/\. /g, ' period '],
  [/: /g, ' colon '],
  [/ - /g, ' dash '],
  [/,$/, ' comma'],
  [/\.$/, ' period'],
]

type Style = (text: string, part: Part) => string

/** Writes a text as people text: all in lower case, shouted, abbreviated, dictated, with smart quotes or a slip. */
export function restyle(parts: readonly Part[], random: Random): Part[] {
  const styles = [chooseAbbreviations, chooseApostrophes, chooseSlip, chooseDictation, chooseCase]
    .map((choose) => choose(random))
    .filter((style) => style !== null)
  const styled = parts.map((part) => ({ ...part, text: styles.reduce((text, style) => style(text, part), part.text) }))
  return [...styled, { text: chooseEnding(random), kind: null, stretch: 0 }]
}

const isTold = ({ kind }: Part): boolean => kind === null

function chooseAbbreviations(random: Random): Style | null {
  const chosen = abbreviations.filter(([, , chance]) => random() < chance)
  if (random() > 0.3) return null
  return (text, { kind }) =>
    kind === 'name' || kind === 'organization'
      ? text
      : chosen.reduce((said, [word, short]) => said.replace(word, short), text)
}

function chooseApostrophes(random: Random): Style | null {
  const roll = random()
  if (roll < 0.1) return (text) => text.replaceAll("'", '\u2019')
  if (roll > 0.2) return null
  return (text, part) =>
    isTold(part) ? text.replace(/(?<=\b(?:he|she|they))'s\b/gi, 's').replace(/n't\b/g, 'nt') : text
}

/** Two letters of a word change places. */
function chooseSlip(random: Random): Style | null {
  if (random() > 0.05) return null
  return (text, part) =>
    isTold(part) && random() < 0.1 ? text.replace(/\b(\p{L}\p{L})(\p{L})(\p{L})/u, '$1$3$2') : text
}

function chooseDictation(random: Random): Style | null {
  if (random() > 0.08) return null
  return (text, part) =>
    isTold(part) ? spokenMarks.reduce((said, [mark, spoken]) => said.replace(mark, spoken), text) : text
}

function chooseCase(random: Random): Style | null {
  const roll = random()
  if (roll < 0.3) return (text) => text.toLowerCase()
  if (roll < 0.375) return (text, part) => (isTold(part) ? text.toLowerCase() : text)
  return roll < 0.4 ? (text) => text.toUpperCase() : null
}

function chooseEnding(random: Random): string {
  if (random() < 0.05) return pick([' 🎉', ' 😅', ' 🙂', ' lol', ' haha', '!!'], random)
  return random() < 0.4 ? '.' : ''
}
