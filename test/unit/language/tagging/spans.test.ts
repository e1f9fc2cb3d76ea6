import { expect, test } from 'vitest'
import { tokenize } from '../../../../lib/language/introduction/tokens.ts'
import { beginOf } from '../../../../lib/language/tagging/labels.ts'
import { spansOf } from '../../../../lib/language/tagging/spans.ts'

const [name, organization] = [beginOf('name'), beginOf('organization')]

test('takes a begin and what goes on for one stretch, and says where it stands', () => {
  const spans = spansOf(tokenize('met Ana Silva Bo'), [0, name, name + 1, name])
  expect(spans).toEqual([
    { kind: 'name', from: 1, to: 3, index: 4, end: 13 },
    { kind: 'name', from: 3, to: 4, index: 14, end: 16 },
  ])
})

test.each([
  ["Ana, St. Luke's, nurse", "St. Luke's"],
  ["Ana, St. Luke's", "St. Luke's"],
  ["Ana, St. Luke's and so on", "St. Luke's"],
  ["Ana, St. Luke's designer", 'St. Luke'],
])('finds in %s that the organization is %s', (text, expected) => {
  const tokens = tokenize(text)
  const [span] = spansOf(
    tokens,
    tokens.map(({ text: word }) => (word === 'St.' ? organization : word === 'Luke' ? organization + 1 : 0)),
  )
  expect(text.slice(span?.index, span?.end)).toBe(expected)
})
