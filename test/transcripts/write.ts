import { readFileSync, writeFileSync } from 'node:fs'
import { bringUpToDate, DOCUMENTS } from './documents.ts'

/** Writes the lists of commands and the transcripts of the pages anew. */
for (const path of DOCUMENTS) {
  const page = readFileSync(path, 'utf8')
  const current = await bringUpToDate(page)
  if (current !== page) writeFileSync(path, current)
  console.log(`${path} ${current === page ? 'was current' : 'is current now'}`)
}
process.exit(0)
