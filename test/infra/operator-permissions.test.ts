import { readFileSync } from 'node:fs'
import { expect, it } from 'vitest'
import { readNeeds } from './source.ts'

/** The table of docs/deploy.md: what each command asks of AWS. */
const documented = [...readFileSync('docs/deploy.md', 'utf8').matchAll(/^\| `npm run (\w+)` \| (.+) \|$/gm)].map(
  ([, command = '', list = '']) => ({ command, list }),
)

/** IAM's names for actions that the SDK calls by another. */
const IAM_NAMES: Record<string, string> = { 'lambda:Invoke': 'lambda:InvokeFunction' }

it.each(documented)('$command asks AWS for what docs/deploy.md says, and nothing else', async ({ command, list }) => {
  const { actions } = await readNeeds(`infra/operator/${command}.ts`)
  const told = [...list.matchAll(/`([a-z]+:\w+)`/g)].map(([, action]) => action)

  expect(told).toEqual(actions.map((action) => IAM_NAMES[action] ?? action).sort())
})

it('lets whoever may change nothing ask the doctor', () => {
  const { list } = documented.find(({ command }) => command === 'doctor') ?? { list: '' }

  expect(list).not.toBe('')
  expect(list.replaceAll(/`\w+:(Get|Describe|List)\w+`/g, '')).toMatch(/^[, ]*$/)
})
