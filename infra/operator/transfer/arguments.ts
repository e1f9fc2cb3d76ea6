import { parseArgs } from 'node:util'
import { answerQuestion, questions } from '../answers.ts'
import { checkName, listDeployments, readDeployment } from '../deployment.ts'
import { Problem } from '../problem.ts'
import { openDeployedPlace, openLocalPlace, type Place } from './place.ts'

/** What a command that moves an owner is told. */
export interface Move {
  readonly path: string
  /** Whose number it is about; undefined: the only one there is. */
  readonly address: string | undefined
  /** Opens the place, and closes it after the work. */
  readonly at: (work: (place: Place) => Promise<void>) => Promise<void>
}

/** Reads the command line. Throws a `Problem` if it does not say which file and which place. */
export async function readMove(usage: string): Promise<Move> {
  const text = { type: 'string' } as const
  const options = { data: text, deployment: text, owner: text }
  const { values, positionals } = parseArgs({ options, allowPositionals: true })
  const { data, deployment, owner } = values
  const [path, ...others] = positionals
  if (!path || others.length > 0) throw new Problem('Which file?', usage)
  if (data !== undefined && deployment !== undefined) {
    throw new Problem('A deployment and a folder are two places.', 'Give one of --deployment NAME and --data DIR.')
  }
  const address =
    owner === undefined ? undefined : await answerQuestion(questions.owner, { flags: { owner }, isInteractive: false })
  const open = () =>
    data === undefined
      ? openDeployedPlace(readDeployment(checkName(deployment ?? findOnlyDeployment())))
      : openLocalPlace(data)
  return { path, address, at: (work) => workAt(open, work) }
}

async function workAt(open: () => Promise<Place>, work: (place: Place) => Promise<void>): Promise<void> {
  const place = await open()
  try {
    await work(place)
  } finally {
    await place.close()
  }
}

function findOnlyDeployment(): string {
  const [name, ...others] = listDeployments()
  if (name && others.length === 0) return name
  throw new Problem(
    name ? `There are several deployments: ${[name, ...others].join(', ')}.` : 'There is no deployment here.',
    'Say which place: --deployment NAME, or --data DIR for the local system.',
  )
}
