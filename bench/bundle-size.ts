import { type Bundle, listFunctions, weighFunction } from './bundle.ts'

/** Kilobytes (1,000 bytes), minified: what a function loads before it answers is time that somebody waits. */
const budgets = new Map([
  ['receive-text', 975],
  ['track-delivery', 400],
  ['send-due', 550],
  ['serve-pages', 600],
  ['set-alarm', 400],
  ['connect-sender', 350],
])

/** The files of the `twilio` package that load all of it: 3.7 MB. */
const WHOLE_TWILIO = ['node_modules/twilio/lib/index.js', 'node_modules/twilio/lib/rest/Twilio.js']

interface Figure {
  function: string
  kilobytes: number
  /** Beside it: loaded only when it is needed. */
  lazyKilobytes: number
  budget: number | null
  complaint: string | null
}

function weigh(bundle: Bundle): Figure {
  const budget = budgets.get(bundle.name) ?? null
  const kilobytes = Math.ceil(bundle.size / 1000)
  const lazyKilobytes = Math.ceil(bundle.lazySize / 1000)
  return {
    function: bundle.name,
    kilobytes,
    lazyKilobytes,
    budget,
    complaint: findComplaint(bundle, kilobytes, budget),
  }
}

function findComplaint(bundle: Bundle, kilobytes: number, budget: number | null): string | null {
  if (budget === null) return 'has no budget in bench/bundle-size.ts'
  if (WHOLE_TWILIO.some((path) => bundle.inputs.has(path))) return 'bundles the whole twilio package: import its parts'
  if (kilobytes > budget) return `is over its budget; heaviest: ${listHeaviest(bundle)}`
  return null
}

function listHeaviest({ inputs }: Bundle): string {
  const sizes = new Map<string, number>()
  for (const [path, size] of inputs) sizes.set(nameOrigin(path), (sizes.get(nameOrigin(path)) ?? 0) + size)
  const heaviest = [...sizes].sort(([, a], [, b]) => b - a).slice(0, 5)
  return heaviest.map(([origin, size]) => `${origin} ${Math.ceil(size / 1000)} KB`).join(', ')
}

/** The package that a file belongs to, or its folder in this project. */
function nameOrigin(path: string): string {
  return path.match(/^.*node_modules\/((?:@[^/]+\/)?[^/]+)/)?.[1] ?? path.split('/').slice(0, 2).join('/')
}

const figures = (await Promise.all(listFunctions().map(weighFunction))).map(weigh)
if (process.argv.includes('--json')) console.log(JSON.stringify(figures, null, 2))
else console.table(figures, ['function', 'kilobytes', 'budget', 'lazyKilobytes'])

const complaints = figures.filter(({ complaint }) => complaint)
for (const { function: name, complaint } of complaints) console.error(`${name} ${complaint}`)
if (complaints.length > 0) process.exitCode = 1
