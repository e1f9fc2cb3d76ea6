import { describe, expect, test } from 'vitest'
import { isBegin, kindOf, mayFollow, OUTSIDE } from '../../../lib/language/tagging/labels.ts'
import { alignExample } from '../../../train/align.ts'
import { Writer } from '../../../train/expand.ts'
import { generate } from '../../../train/generate.ts'
import { readGrammar } from '../../../train/grammar.ts'
import type { Labelled } from '../../../train/labelled.ts'
import { startRandom } from '../../../train/random.ts'

function stretchesOf({ text, tokens, labels }: Labelled): string[] {
  return labels.flatMap((label, from) => {
    if (label === OUTSIDE || !isBegin(label)) return []
    let to = from + 1
    while (labels[to] === label + 1) to++
    const last = tokens[to - 1]
    return `${kindOf(label)}: ${text.slice(tokens[from]?.index, (last?.index ?? 0) + (last?.text.length ?? 0))}`
  })
}

const example = (text: string, expect: Parameters<typeof alignExample>[0]['expect']) => ({
  id: 'T1',
  now: '2026-11-23T10:00:00-05:00',
  text,
  expect,
  tags: [],
})

describe('generated texts', () => {
  test('are the same for the same seed', () => {
    const take = () => [...generate(startRandom(3)).take(20)].map(({ text }) => text)
    expect(take()).toEqual(take())
  })

  test('have a label for each token, in an order that can be', () => {
    for (const { tokens, labels } of generate(startRandom(4)).take(300)) {
      expect(labels).toHaveLength(tokens.length)
      expect(labels.every((label, i) => mayFollow(label, labels[i - 1] ?? OUTSIDE))).toBe(true)
    }
  })

  test('can be written by every rule', () => {
    const rules = readGrammar()
    const anything = Object.fromEntries(
      ['given', 'madeUp', 'listedCompany', 'listedCity', 'listedEvent', 'anyWord', 'AnyWord', 'sep', 'newField'].map(
        (list) => [list, () => 'Any'],
      ),
    )
    for (const rule of rules.keys()) {
      const texts = rules.get(rule)?.texts ?? []
      const grammar = new Map([...rules, ['text', { texts, ends: texts.map((_, i) => i + 1) }]])
      const writer = new Writer(grammar, anything, startRandom(1))
      for (let i = 0; i < 20; i++) expect(() => writer.write(), rule).not.toThrow()
    }
  })
})

describe('examples', () => {
  test('are labelled by what must come out of them', () => {
    const labelled = alignExample(
      example('Met Ana Silva (a designer) at the gym, needs a van. Ping her friday', [
        { name: 'Ana Silva', title: 'designer', metAt: 'gym', needs: ['a van'], followUpOn: '2026-11-27' },
      ]),
    )
    expect(labelled === null ? [] : stretchesOf(labelled)).toEqual([
      'name: Ana Silva',
      'title: designer',
      'metAt: gym',
      'needs: a van',
      'followUp: friday',
    ])
  })

  test('are left out if something is not there word for word', () => {
    expect(alignExample(example('Met Ana', [{ name: 'Ana', title: 'designer' }]))).toBeNull()
  })
})
