import { rmSync } from 'node:fs'
import { checkLevelFolder } from './aws/level-folder.ts'
import { DamagedDataError } from './damaged-data-error.ts'

const KEPT = ['table', 'alarms.jsonl', 'messages.jsonl', 'clock.json']

/**
 * Removes what the local system keeps in a folder, damaged or not, and nothing else that is there. Throws a
 * `DataInUseError` while another process has it open.
 */
export async function forgetData(folder: string): Promise<void> {
  try {
    await checkLevelFolder(`${folder}/table`)
  } catch (error) {
    if (!(error instanceof DamagedDataError)) throw error
  }
  for (const name of KEPT) rmSync(`${folder}/${name}`, { recursive: true, force: true })
}
