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

const [metAt, needs] = [beginOf('metAt'), beginOf('needs')]

/** The stretches of words that begin with the first label and go on with the next one, as they are written. */
function stretchesOf(text: string, labels: Record<string, number>): string[] {
  const tokens = tokenize(text)
  return spansOf(
    tokens,
    tokens.map(({ text: word }) => labels[word] ?? 0),
  ).map(({ index, end }) => text.slice(index, end))
}

test('leaves off what can end nothing, however much of it', () => {
  expect(
    stretchesOf('Gainsight and , Ana', { Gainsight: organization, and: organization + 1, ',': organization + 1 }),
  ).toEqual(['Gainsight'])
  expect(stretchesOf('and Ana', { and: name, Ana: name + 1 })).toEqual(['and Ana'])
})

test('goes on only with what was begun', () => {
  expect(stretchesOf('Ana Silva', { Ana: 0, Silva: name + 1 })).toEqual([])
  expect(stretchesOf('Ana Figma', { Ana: name, Figma: organization + 1 })).toEqual(['Ana'])
})

test.each([
  ["at Moody's", { "Moody's": metAt, Moody: metAt }, "Moody's"],
  ["Ana, Trader Joe's cashier", { Trader: organization, Joe: organization + 1 }, "Trader Joe's"],
  ["Ana, Acme Joe's cashier", { Acme: organization, Joe: organization + 1 }, 'Acme Joe'],
  ["met Moody's", { Moody: name }, 'Moody'],
  ["needs Moody's", { Moody: needs }, 'Moody'],
])('an ending belongs to places and employers: %s', (text, labels, expected) => {
  expect(stretchesOf(text, labels)).toEqual([expected])
})
