import { readdirSync, readFileSync } from 'node:fs'

/** The alternatives of a rule, and up to which number each is chosen. */
interface Alternatives {
  readonly texts: string[]
  readonly ends: number[]
}

/** Rules by their names. In an alternative `{rule}` stands for any alternative of that rule. */
export type Grammar = ReadonlyMap<string, Alternatives>

/**
 * Reads the rules of all files in `grammar/`: `rule = a | b *3` on one line, or below `rule =` one alternative a line, up
 * to an empty line; `*3` makes one three times as likely, and `+=` adds to a rule. Throws at a line that is none of these.
 */
export function readGrammar(): Grammar {
  const folder = new URL('./grammar/', import.meta.url)
  const grammar = new Map<string, Alternatives>()
  for (const file of readdirSync(folder).sort()) {
    readRules(readFileSync(new URL(file, folder), 'utf8').split('\n'), grammar, file)
  }
  return grammar
}

function readRules(lines: readonly string[], grammar: Map<string, Alternatives>, file: string): void {
  let open: Alternatives | null = null
  for (const line of lines) {
    if (line === '') open = null
    else if (open !== null) addAlternative(open, line)
    else if (!line.startsWith('#')) open = readRule(line, grammar, file)
  }
}

/** The rule that goes on in the next lines, or null if all of it was in this one. */
function readRule(line: string, grammar: Map<string, Alternatives>, file: string): Alternatives | null {
  const [, rule = '', more, inline = ''] = /^(\w+) (\+?)= ?(.*)$/.exec(line) ?? []
  if (rule === '' || grammar.has(rule) !== (more === '+')) throw new Error(`${file}: what does "${line}" define?`)
  const alternatives = grammar.get(rule) ?? { texts: [], ends: [] }
  grammar.set(rule, alternatives)
  if (inline === '') return alternatives
  for (const one of inline.split(' | ')) addAlternative(alternatives, one)
  return null
}

function addAlternative({ texts, ends }: Alternatives, line: string): void {
  const [, text = line, weight = '1'] = /^(.*?) ?\*(\d+)$/.exec(line) ?? []
  texts.push(text.replaceAll('\\n', '\n'))
  ends.push((ends.at(-1) ?? 0) + Number(weight))
}
