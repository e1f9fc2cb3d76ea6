import { existsSync, readdirSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { DamagedDataError } from '../damaged-data-error.ts'
import { DataInUseError } from '../data-in-use-error.ts'
import { checkLevelLogs } from './level-log.ts'

interface Database {
  open(): Promise<void>
  close(): Promise<void>
  values(): AsyncIterable<unknown>
}

type Level = new (path: string, options: { valueEncoding: 'json' }) => Database

/**
 * Reads a LevelDB folder through once, before dynalite, which would take what it cannot read for absent and write over
 * it. A folder that does not exist or is empty is fine. Throws a `DamagedDataError` or a `DataInUseError`.
 */
export async function checkLevelFolder(path: string): Promise<void> {
  if (!existsSync(path)) return
  if (!statSync(path).isDirectory()) throw new DamagedDataError(path)
  if (readdirSync(path).length === 0) return
  // Without it, LevelDB starts afresh and removes the files that were there.
  if (!existsSync(`${path}/CURRENT`)) throw new DamagedDataError(path)
  checkLevelLogs(path)
  const database = openLevel(path)
  try {
    await database.open()
    for await (const _ of database.values());
  } catch (cause) {
    throw isLocked(cause) ? new DataInUseError(path, { cause }) : new DamagedDataError(path, { cause })
  } finally {
    await database.close()
  }
}

/** With the very package that dynalite opens it with. */
function openLevel(path: string): Database {
  const { Level }: { Level: Level } = createRequire(import.meta.resolve('dynalite'))('level')
  return new Level(path, { valueEncoding: 'json' })
}

function isLocked(error: unknown): boolean {
  return error instanceof Error && (Object(error).code === 'LEVEL_LOCKED' || isLocked(error.cause))
}
