import { existsSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { log } from '@clack/prompts'
import { answerQuestion, questions } from './answers.ts'
import { wakeSendDue } from './aws/functions.ts'
import { readOutputs } from './aws/stack.ts'
import { runCommand } from './command.ts'
import { checkName, type Deployment, readDeployment } from './deployment.ts'
import { removeOwner } from './owners/removal.ts'
import { addOwner, listOwners, openStore } from './owners/store.ts'
import { Problem } from './problem.ts'
import { exportOwner } from './transfer/exporting.ts'
import { openTable } from './transfer/table.ts'
import { countryOf, findObjections } from './twilio/advice.ts'

const USAGE = [
  'npm run owners -- list NAME',
  'npm run owners -- add NAME +12025550101 --zone "New York" --programme "Northside Bootcamp" [--daily-texts 50]',
  'npm run owners -- remove NAME +12025550101 --to FILE',
].join('\n')

interface Flags {
  readonly zone?: string | undefined
  readonly programme?: string | undefined
  readonly to?: string | undefined
  readonly 'daily-texts'?: string | undefined
}

/** `npm run owners -- add|remove|list <name>`: who texts a deployed stack; nothing is deployed anew. */
async function manageOwners(): Promise<void> {
  const text = { type: 'string' } as const
  const options = { zone: text, programme: text, to: text, 'daily-texts': text }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const [action = '', name, address] = positionals
  if (!['add', 'remove', 'list'].includes(action)) throw new Problem('What is to be done with the owners?', USAGE)
  const deployment = readDeployment(checkName(name))
  if (action === 'list') return list(deployment)
  if (!address) throw new Problem('Whose number?', USAGE)
  const interview = { flags: { owner: address }, isInteractive: false }
  const owner = (await answerQuestion(questions.owner, interview)) ?? ''
  return action === 'add' ? add(deployment, owner, values) : remove(deployment, owner, values)
}

async function list(deployment: Deployment): Promise<void> {
  const { TableName } = await readOutputs(deployment)
  const owners = await listOwners(openStore(TableName, deployment.region))
  for (const { address, settings, consent, version } of owners) {
    const state = settings.optedOut
      ? 'opted out'
      : consent.givenAt
        ? `agreed ${consent.givenAt.slice(0, 10)}`
        : 'has not answered'
    console.log(
      [address, settings.zone, state, consent.programme ?? 'set up', `${version} texts and reminders`].join(' · '),
    )
  }
  console.log(`${owners.length} ${owners.length === 1 ? 'owner' : 'owners'}`)
}

/** Whoever is added agrees by a text of their own; the question goes out now, or after their quiet hours. */
async function add(deployment: Deployment, address: string, flags: Flags): Promise<void> {
  const { programme, zone = deployment.owner.zone } = flags
  const { name, region, senderAddress } = deployment
  if (!programme)
    throw new Problem('Who invites them? The first text has to say it.', 'Add --programme "Northside Bootcamp".')
  const [objection] = findObjections(address, senderAddress)
  if (objection) throw new Problem(objection, 'See "Which sender can text whom" in docs/deploy.md.')
  const readZone = (await answerQuestion(questions.zone, { flags: { zone }, isInteractive: false })) ?? ''
  const dailyTexts = readDailyTexts(flags['daily-texts'])
  const outputs = await readOutputs(deployment)
  const store = openStore(outputs.TableName, region)
  const consent = { programme, askedAt: null, givenAt: null }
  const country = countryOf(address) ?? deployment.owner.country
  const { id, isNew } = await addOwner(store, { address, zone: readZone, country, consent, dailyTexts })
  if (!isNew)
    throw new Problem(
      `${address} is an owner already.`,
      `Nothing has changed. npm run owners -- list ${name} shows them.`,
    )
  await wakeSendDue(outputs, region, id)
  log.success(`${address} is asked whether they want it, and is active after YES.`)
}

function readDailyTexts(flag: string | undefined): number | undefined {
  if (flag === undefined) return undefined
  if (/^[1-9]\d{0,3}$/.test(flag)) return Number(flag)
  throw new Problem(`${flag} is no number of texts a day from 1 to 9999.`, 'Mend --daily-texts, and run it again.')
}

/** Whatever was kept of them is in a file before it is removed; the file can be imported again. */
async function remove(deployment: Deployment, address: string, { to }: Flags): Promise<void> {
  const { name, region } = deployment
  const { TableName } = await readOutputs(deployment)
  const table = openTable(TableName, region)
  const id = await table.store.findOwnerId(address)
  const owner = id && (await table.store.loadOwner(id))
  if (!owner) throw new Problem(`${address} is no owner here.`, `npm run owners -- list ${name} shows who is.`)
  const file = to ?? `owner-${address.replace(/\D/g, '')}-${new Date().toISOString().slice(0, 10)}.jsonl`
  if (existsSync(file))
    throw new Problem(`There is a file ${file} already.`, 'Nothing was removed. Name another with --to.')
  const count = await exportOwner(table, owner.id, file).catch((cause: unknown) => {
    throw cause instanceof Problem
      ? cause
      : new Problem(
          `${file} could not be written: ${String(cause)}`,
          'Nothing was removed. Name another file with --to.',
          { cause },
        )
  })
  log.step(`${count} items written to ${file}: give it to them, or delete it.`)
  await removeOwner(table.partition, owner)
  log.success(`${address} is removed, with everything that was kept.`)
}

if (import.meta.main) await runCommand(manageOwners)
