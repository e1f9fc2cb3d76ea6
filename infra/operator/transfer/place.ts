import { randomBytes } from 'node:crypto'
import { log } from '@clack/prompts'
import { Bus } from '../../../lib/adapters/bus.ts'
import { type Clock, systemClock } from '../../../lib/clock.ts'
import { readEnv } from '../../../lib/env.ts'
import { alarmPassed } from '../../../lib/events.ts'
import { REGION } from '../../local/aws/account.ts'
import { OWNER_ID } from '../../local/chat/owner.ts'
import { OWNER_ADDRESS } from '../../local/configuration.ts'
import { DamagedDataError } from '../../local/damaged-data-error.ts'
import { DataInUseError } from '../../local/data-in-use-error.ts'
import { readSavedClock } from '../../local/saved-clock.ts'
import { startStack } from '../../local/stack.ts'
import { wakeFunction } from '../aws/functions.ts'
import { readOutputs } from '../aws/stack.ts'
import type { Deployment } from '../deployment.ts'
import { listOwners } from '../owners/store.ts'
import { Problem } from '../problem.ts'
import type { OwnerFile } from './owner-file.ts'
import type { Identity } from './readdressing.ts'
import { openTable, type Table } from './table.ts'

/** Where an owner can be: the table of a deployed stack, or a data folder of the local system. */
export interface Place extends Table {
  /** Whose everything is exported: the one who texts from that address, or the only one there is. Throws a `Problem`. */
  findOwner(address: string | undefined): Promise<Pick<Identity, 'id'>>
  /** Who the owner of a file is here, unless an address is given. */
  identify(file: OwnerFile, address: string | undefined): Promise<Identity>
  /** What time it is there. */
  now: Clock
  /** Has the owner's next alarm set. */
  setAlarm(ownerId: string): Promise<void>
  close(): Promise<void>
}

const LOCAL_OWNER: Identity = { id: OWNER_ID, address: OWNER_ADDRESS, isLimited: false }

/** A data folder of the local system has one owner, with one number. Nothing is sent while it is open. */
export async function openLocalPlace(data: string): Promise<Place> {
  const report = (problem: string) => log.warn(problem)
  const stack = await startStack({ start: readSavedClock(data), frozen: true, data, report }).catch(explain)
  const { TABLE_NAME, BUS_NAME } = readEnv(['TABLE_NAME', 'BUS_NAME'])
  return {
    ...openTable(TABLE_NAME, REGION),
    findOwner: async () => LOCAL_OWNER,
    identify: async () => LOCAL_OWNER,
    now: stack.timeline.now,
    async setAlarm(ownerId) {
      await new Bus(BUS_NAME).announce([alarmPassed(ownerId, stack.timeline.now())])
      await stack.settle()
    },
    close: () => stack.close(),
  }
}

/** What is wrong with the folder says itself. */
function explain(cause: unknown): never {
  const isExpected = cause instanceof DamagedDataError || cause instanceof DataInUseError
  throw isExpected ? new Problem(`${cause.message}.`, 'Nothing was changed.', { cause }) : cause
}

/** A deployed stack may have many owners, each with the number that they text from. */
export async function openDeployedPlace(deployment: Deployment): Promise<Place> {
  const { name, region } = deployment
  const outputs = await readOutputs(deployment)
  const table = openTable(outputs.TableName, region)
  const { store } = table
  return {
    ...table,
    async findOwner(address) {
      const owners = await listOwners(store)
      const [found, ...others] = owners.filter((owner) => address === undefined || owner.address === address)
      if (found && others.length === 0) return found
      throw new Problem(
        found ? `There are ${owners.length} owners here.` : 'There is no such owner here.',
        `Say whose: --owner +12025550101. npm run owners -- list ${name} shows who there is.`,
      )
    },
    async identify(file, given) {
      const isLocal = file.address === LOCAL_OWNER.address
      const address = given ?? (isLocal ? deployment.owner.address : file.address)
      const id = (await store.findOwnerId(address)) ?? randomBytes(16).toString('hex')
      return { id, address, isLimited: true }
    },
    now: systemClock,
    async setAlarm(ownerId) {
      const { type, detail } = alarmPassed(ownerId, systemClock())
      await wakeFunction(region, outputs.SetAlarmFunction, JSON.stringify({ 'detail-type': type, detail }))
    },
    close: async () => {},
  }
}
