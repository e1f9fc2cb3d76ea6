import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type BuildOptions, build } from 'esbuild'
import { bundleFunction } from '../infra/bundle.ts'
import { CONFIGURATION, OWNER_ADDRESS } from '../infra/local/configuration.ts'
import { postEvent } from '../test/infra/runtime/post-event.ts'
import { invokeBundle, type StartTimes } from '../test/infra/runtime/runtime-api.ts'
import { surround } from '../test/infra/runtime/surroundings.ts'
import { type System, startSystem } from '../test/integration/system.ts'
import { hundredths, median, tenths } from './statistics.ts'

/** A start of one function, in milliseconds; the median of all starts. */
export interface ColdStart {
  readonly function: string
  readonly kilobytes: number
  readonly import: number
  readonly firstAnswer: number
  /** Of the processor's time, which neighbours on the machine disturb less. */
  readonly importCpu: number
  readonly firstAnswerCpu: number
  /** Beside the handler with nothing but DynamoDB, in the processor's time. */
  readonly importRatio: number
  readonly firstAnswerRatio: number
}

interface Subject {
  readonly name: string
  readonly bundle: string
  readonly bytes: number
  readonly event: (start: number) => unknown
}

const OWN = ['receive-text', 'track-delivery', 'set-alarm', 'send-due']
const BASE = 'dynamodb-only'

/** A bundle as CDK's NodejsFunction makes it. */
const usual: BuildOptions = {
  banner: { js: "import{createRequire}from'node:module';const require=createRequire(import.meta.url);" },
  bundle: true,
  format: 'esm',
  mainFields: ['module', 'main'],
  metafile: true,
  minify: true,
  platform: 'node',
  target: 'node24',
}

/** Starts each function in a fresh process, in turns, until it has answered. */
export async function measureColdStarts(starts: number): Promise<ColdStart[]> {
  const folder = await mkdtemp(join(tmpdir(), 'wellmet-bench-'))
  // The bundles ask the machine for the time.
  const system = await startSystem({ now: new Date().toISOString() })
  try {
    const subjects = await bundleAll(folder, system)
    const times = new Map<string, StartTimes[]>(subjects.map(({ name }) => [name, []]))
    for (let start = -1; start < starts; start++) {
      for (const subject of subjects) {
        const measured = await startOnce(subject, start + 1)
        // The first one reads the files from the disk.
        if (start >= 0) times.get(subject.name)?.push(measured)
      }
    }
    return compare(subjects, times)
  } finally {
    await system.close()
    await rm(folder, { recursive: true, force: true })
  }
}

async function bundleAll(folder: string, system: System): Promise<Subject[]> {
  const compared = [
    await bundleCompared('empty', folder, {}),
    await bundleCompared(BASE, folder, {}),
    await bundleCompared('same-calls', folder, {}),
    await bundleCompared('tutorial', folder, { minify: false }),
  ]
  const own = OWN.map(async (name) => {
    const place = join(folder, name)
    const { outputs } = await bundleFunction(`functions/${name}.ts`, place)
    const bytes = Object.values(outputs).reduce((sum, output) => sum + output.bytes, 0)
    return { name, bundle: join(place, 'index.mjs'), bytes }
  })
  const bundles = [...compared, ...(await Promise.all(own))]
  return bundles.map((one) => ({ ...one, event: (start) => eventFor(one.name, system.stack.url, start) }))
}

async function bundleCompared(name: string, folder: string, options: BuildOptions) {
  const source = fileURLToPath(new URL(`compared/${name}.ts`, import.meta.url))
  const bundle = join(folder, `${name}.mjs`)
  const { metafile } = await build({ ...usual, ...options, entryPoints: [source], outfile: bundle })
  const bytes = Object.values(metafile?.outputs ?? {}).reduce((sum, output) => sum + output.bytes, 0)
  return { name, bundle, bytes }
}

/** What wakes a function; every start logs somebody else, so that each does the same work. */
function eventFor(name: string, url: string, start: number): unknown {
  const shared = { AccountSid: CONFIGURATION.accountSid, From: OWNER_ADDRESS, To: CONFIGURATION.senderAddress }
  const sid = `SM${String(start).padStart(32, '0')}`
  const owner = '00000000000000000000000000000001'
  if (name === 'send-due') return { owner }
  if (name === 'set-alarm') {
    const detail = { version: 1, id: '1-0', owner, plan: 1, at: new Date().toISOString() }
    return { source: 'wellmet', 'detail-type': 'FollowUpScheduled', detail }
  }
  if (name === 'track-delivery') {
    const status = { ...shared, MessageSid: sid, MessageStatus: 'delivered' }
    return postEvent(url, '/status', `owner=${owner}&plan=1`, status)
  }
  const Body = `met Ana ${SURNAMES[start % SURNAMES.length]}, designer at Figma`
  return postEvent(url, '/sms', '', { ...shared, MessageSid: sid, Body, NumMedia: '0' })
}

const SURNAMES =
  'Alves Barros Costa Dias Esteves Faria Gomes Henriques Leal Matos Neves Oliveira Pires Queiroz Ramos Silva Teles Vieira Xavier Zamora Abreu Brito'.split(
    ' ',
  )

async function startOnce({ name, bundle, event }: Subject, start: number): Promise<StartTimes> {
  const variables = Object.keys(process.env).filter((key) =>
    /^(?:TABLE|BUS|ALARM|PUBLIC|TWILIO|SENDER|REMINDER)_/.test(key),
  )
  const outcome = await invokeBundle(bundle, surround(variables), event(start))
  if ('error' in outcome) throw new Error(`${name} failed: ${JSON.stringify(outcome.error)}`)
  const status: unknown = Object(outcome.answer).statusCode
  if (typeof status === 'number' && status >= 300) throw new Error(`${name} answered ${status}`)
  return outcome.times
}

function compare(subjects: readonly Subject[], times: ReadonlyMap<string, readonly StartTimes[]>): ColdStart[] {
  const middle = (name: string, key: keyof StartTimes) => median((times.get(name) ?? []).map((one) => one[key]))
  return subjects.map(({ name, bytes }) => ({
    function: name,
    kilobytes: Math.ceil(bytes / 1000),
    import: tenths(middle(name, 'import')),
    firstAnswer: tenths(middle(name, 'answer')),
    importCpu: tenths(middle(name, 'importCpu')),
    firstAnswerCpu: tenths(middle(name, 'answerCpu')),
    importRatio: hundredths(middle(name, 'importCpu') / middle(BASE, 'importCpu')),
    firstAnswerRatio: hundredths(middle(name, 'answerCpu') / middle(BASE, 'answerCpu')),
  }))
}
