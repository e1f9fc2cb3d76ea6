import { appendFileSync, existsSync, readFileSync, rmSync, truncateSync } from 'node:fs'
import * as z from 'zod/mini'
import { DamagedDataError } from './damaged-data-error.ts'

/** A list of entries that only grows: in memory, or in a file with one JSON line each that outlives a killed process. */
export interface Journal<Entry> {
  /** What was there when it was opened. */
  readonly entries: readonly Entry[]
  append(entry: Entry): void
  /** Forgets every entry. */
  clear(): void
}

/** Opens the journal at `path` (null: in memory). Throws a `DamagedDataError` when the file holds anything else. */
export function openJournal<Entry>(path: string | null, schema: z.ZodMiniType<Entry>): Journal<Entry> {
  if (path === null) return { entries: [], append() {}, clear() {} }
  return {
    entries: readEntries(path, schema),
    append: (entry) => appendFileSync(path, `${JSON.stringify(entry)}\n`),
    clear: () => rmSync(path, { force: true }),
  }
}

function readEntries<Entry>(path: string, schema: z.ZodMiniType<Entry>): Entry[] {
  if (!existsSync(path)) return []
  const lines = readFile(path).split('\n')
  // A process killed while it wrote leaves half a line; what it would have said never happened.
  const unfinished = lines.pop() ?? ''
  const entries = lines.map((line) => readEntry(line, path, schema))
  if (unfinished !== '') truncateSync(path, Buffer.byteLength(lines.map((line) => `${line}\n`).join('')))
  return entries
}

function readFile(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new DamagedDataError(path, { cause })
  }
}

function readEntry<Entry>(line: string, path: string, schema: z.ZodMiniType<Entry>): Entry {
  try {
    return z.parse(schema, JSON.parse(line))
  } catch (cause) {
    throw new DamagedDataError(path, { cause })
  }
}
