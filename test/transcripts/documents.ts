import { menuSections } from '../../lib/conversation/menu-sections.ts'
import { startSystem } from '../integration/system.ts'

/** The pages that show what can be texted, from the project's root. */
export const DOCUMENTS = ['README.md', 'docs/texting.md']

const WIDTH = 116
const TRANSCRIPT = /(?<=<!-- transcript -->\n\n)(?: {4}.*\n)+/g
const COMMANDS = /(?<=<!-- commands -->\n)[\s\S]*?(?=<!-- \/commands -->)/
const FORMS = /(?<=<!-- forms -->\n)[\s\S]*?(?=<!-- \/forms -->)/

/** A page with its list of commands as the table of commands has it, and its transcripts as they are played. */
export async function bringUpToDate(page: string): Promise<string> {
  let current = page.replace(COMMANDS, () => `\n${printCommands()}\n`).replace(FORMS, () => `\n${printForms()}\n`)
  for (const [transcript] of page.matchAll(TRANSCRIPT)) {
    const played = await play(transcript.split('\n').flatMap((line) => /^ {4}> (.*)$/.exec(line)?.[1] ?? []))
    current = current.replace(transcript, () => played)
  }
  return current
}

/** Texts the lines to a system of their own. */
async function play(lines: readonly string[]): Promise<string> {
  const system = await startSystem()
  try {
    const played: string[] = []
    for (const line of lines) {
      played.push(`> ${line}`)
      for (const { body } of await system.line(line)) played.push(...body.split('\n').flatMap(wrap))
    }
    return played.map((line) => `    ${line}\n`).join('')
  } finally {
    await system.close()
  }
}

/** Long replies go on in the next line, as on a phone. */
function wrap(text: string): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > WIDTH) {
      lines.push(line)
      line = word
    } else line = line === '' ? word : `${line} ${word}`
  }
  return [...lines, line]
}

const quote = (forms: string[]): string => forms.map((form) => `\`${form}\``).join(' · ')

function printCommands(): string {
  const rows = menuSections().flatMap(({ title, commands }) => [
    `| **${title}** | |`,
    ...commands.map(({ forms, help }) => `| ${quote(forms)} | ${help} |`),
  ])
  return ['| text | what it does |', '|---|---|', ...rows, ''].join('\n')
}

/** The same without what each does, a line for each purpose. */
const printForms = (): string =>
  menuSections()
    .map(({ title, commands }) => `- ${title}: ${quote(commands.flatMap(({ forms }) => forms))}\n`)
    .join('')
