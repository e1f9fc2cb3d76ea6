import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { menuLines } from '../../lib/conversation/menu-sections.ts'
import { bringUpToDate, DOCUMENTS } from '../transcripts/documents.ts'

const read = (path: string) => readFileSync(fileURLToPath(new URL(`../../${path}`, import.meta.url)), 'utf8')

describe.each(DOCUMENTS)('%s', (path) => {
  test('lists every command as the menu does, and shows what is really answered', async () => {
    expect(await bringUpToDate(read(path))).toBe(read(path))
  }, 120_000)
})

test('a stranger finds each command in a transcript or the list', () => {
  const page = read('docs/texting.md')
  for (const { forms } of menuLines()) for (const form of forms) expect(page).toContain(`\`${form}\``)
})

test('no page names a word that carriers act on as a command', () => {
  const said = DOCUMENTS.flatMap((path) => read(path).match(/^ {4}> .*$/gm) ?? [])
  expect(said.filter((line) => /> (?:stop|start|help|cancel|end|quit|info)\b/i.test(line))).toEqual([])
})
