import { log } from '@clack/prompts'
import { runCommand } from './command.ts'
import { readMove } from './transfer/arguments.ts'
import { exportOwner } from './transfer/exporting.ts'

const USAGE = 'npm run export -- FILE [--deployment NAME [--owner +12025550101]] [--data DIR]'

/** `npm run export -- FILE`: writes everything kept of an owner to a file that another stack, or the local system, takes. */
async function exportToFile(): Promise<void> {
  const { path, address, at } = await readMove(USAGE)
  await at(async (place) => {
    const { id } = await place.findOwner(address)
    const count = await exportOwner(place, id, path)
    log.success(`${count} items are in ${path}. Keep it like a diary: it is not encrypted.`)
  })
}

if (import.meta.main) await runCommand(exportToFile)
