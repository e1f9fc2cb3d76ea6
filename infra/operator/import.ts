import { log } from '@clack/prompts'
import { runCommand } from './command.ts'
import { readMove } from './transfer/arguments.ts'
import { importOwner } from './transfer/importing.ts'
import { readOwnerFile } from './transfer/owner-file.ts'

const USAGE = 'npm run import -- FILE [--deployment NAME [--owner +12025550101]] [--data DIR]'

/** `npm run import -- FILE`: brings an owner, as a file has them, to a stack or to the local system. */
async function importFromFile(): Promise<void> {
  const { path, address, at } = await readMove(USAGE)
  const file = readOwnerFile(path)
  await at(async (place) => {
    const owner = await place.identify(file, address)
    const count = await importOwner(file, place, owner, place.now())
    await place.setAlarm(owner.id)
    log.success(`${count} items are there. Whoever texts from ${owner.address} goes on where the file ends.`)
  })
}

if (import.meta.main) await runCommand(importFromFile)
