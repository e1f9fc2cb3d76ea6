import { expect, test } from 'vitest'
import { beginOf, isBegin, KINDS, kindOf, LABELS, mayFollow, OUTSIDE } from '../../../../lib/language/tagging/labels.ts'

test('has a label to begin each kind with and one to go on', () => {
  expect(LABELS).toBe(1 + 2 * KINDS.length)
  for (const kind of KINDS) {
    expect([beginOf(kind), beginOf(kind) + 1].map(kindOf)).toEqual([kind, kind])
    expect([beginOf(kind), beginOf(kind) + 1].map(isBegin)).toEqual([true, false])
  }
  expect(kindOf(OUTSIDE)).toBeNull()
})

test('lets only what has begun go on', () => {
  const [name, title] = [beginOf('name'), beginOf('title')]
  expect([OUTSIDE, title, title + 1, name, name + 1].filter((before) => mayFollow(name + 1, before))).toEqual([
    name,
    name + 1,
  ])
  expect([OUTSIDE, name, name + 1].every((before) => mayFollow(title, before) && mayFollow(OUTSIDE, before))).toBe(true)
})
