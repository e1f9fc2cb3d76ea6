import { expect, test } from 'vitest'
import { hear } from '../../../lib/conversation/heard.ts'
import { understand, wantsExpected } from '../../../lib/conversation/understand.ts'
import { contactOf, ownerOf, viewOf } from './view-fixture.ts'

const ana = contactOf('Ana Silva', { title: 'designer', organization: 'Figma' })

/** What is wanted once people are known, and what of it was expected before. */
function wantsOf(text: string, owner = ownerOf()) {
  const view = viewOf([ana], { owner })
  const heard = hear(text, view.moment)
  return { wanted: understand(heard, view).wants, expected: wantsExpected(heard, viewOf([], { owner })) }
}

test.each([
  'due',
  'week',
  'stats',
  'Met Bob Lee, React developer at Acme. Looking for a lawyer',
  'ana silva needs a lawyer',
  'ana silva is a lawyer',
])('what "%s" wants is expected before anyone is looked up', (text) => {
  const { wanted, expected } = wantsOf(text)
  expect(wanted).not.toEqual([])
  for (const want of wanted) expect(expected).toContainEqual(want)
})

test('the plan that undo takes back is expected', () => {
  const { wanted, expected } = wantsOf('undo', ownerOf({ undoable: [7] }))
  expect(wanted).toEqual([{ kind: 'plan', number: 7 }])
  expect(expected).toEqual(wanted)
})

test.each(['list', 'find react', 'done bea quist', 'bea?'])('everyone is not read for a guess: %s', (text) => {
  expect(wantsOf(text).expected.map(({ kind }) => kind)).not.toContain('everyone')
})
