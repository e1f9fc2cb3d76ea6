import fc from 'fast-check'
import { expect, test } from 'vitest'
import { exportOwner } from '../../../infra/operator/transfer/exporting.ts'
import { importOwner } from '../../../infra/operator/transfer/importing.ts'
import { readOwnerFile } from '../../../infra/operator/transfer/owner-file.ts'
import { ana, moved, NOW, ownerOf, useOwnersKept } from './owners-kept.ts'

const kept = useOwnersKept()

/** What may be kept of an owner: any words, figures and structure. */
const anyValue = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    fc.string({ unit: 'grapheme' }),
    fc.integer(),
    fc.boolean(),
    fc.constant(null),
    fc.array(tie('value'), { maxLength: 3 }),
    fc.dictionary(fc.string({ minLength: 1, unit: 'grapheme' }), tie('value'), { maxKeys: 3 }),
  ),
})).value
const anyName = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
const anyItems = fc.uniqueArray(
  fc.record({
    SK: fc
      .tuple(fc.constantFrom('CONTACT', 'NOTE', 'NAME', 'TEXT', 'RAW', 'WEEK'), anyName)
      .map((parts) => parts.join('#')),
    value: anyValue,
  }),
  { selector: ({ SK }) => SK, maxLength: 60 },
)

test('loses nothing of whatever is kept of an owner', async () => {
  const move = fc.asyncProperty(anyItems, async (items) => {
    await kept.clear()
    await kept.keep(items)
    const before = await kept.itemsOf(ana.id)
    expect(await exportOwner(kept.table, ana.id, kept.path)).toBe(before.length)
    await kept.clear()
    await importOwner(readOwnerFile(kept.path), kept.table, ana, NOW)
    expect(await kept.itemsOf(ana.id)).toEqual(before)
    expect(await kept.table.store.findOwnerId(ana.address)).toBe(ana.id)
    for await (const id of kept.table.store.ownerIds()) expect(id).toBe(ana.id)
  })
  await fc.assert(move, { numRuns: 25 })
}, 120_000)

test('makes an owner with another number theirs, also in what is under way', async () => {
  const sent = { kind: 'outgoing', version: 2, plan: 2, to: ana.address, body: 'Hi', covers: [], more: 'kept' }
  const plan = {
    SK: 'PLAN#0000000002',
    number: 2,
    owner: ownerOf(ana, 2),
    changes: [{ before: null, after: sent }],
    attempt: 'one',
  }
  const part = { SK: 'PART#0000000002#one#0', changes: [{ before: sent, after: sent }] }
  await kept.keep([{ SK: 'AGENDA!0000000002', ...sent }, plan, part])
  await exportOwner(kept.table, ana.id, kept.path)
  await importOwner(readOwnerFile(kept.path), kept.table, moved, NOW)
  const items = await kept.itemsOf(moved.id)
  expect(JSON.stringify(items)).not.toContain(ana.address)
  expect(JSON.stringify(items)).not.toContain(ana.id)
  expect(items.find(({ SK }) => SK === plan.SK)).toEqual({
    ...plan,
    owner: ownerOf(moved, 2),
    changes: [{ before: null, after: { ...sent, to: moved.address } }],
  })
  const theirs = { ...sent, to: moved.address }
  expect(items.find(({ SK }) => SK === part.SK)).toEqual({ ...part, changes: [{ before: theirs, after: theirs }] })
  expect(await kept.table.store.loadOwner(moved.id)).toEqual(ownerOf(moved))
})

test('leaves out what has expired', async () => {
  const soon = NOW.epochMilliseconds / 1000 + 60
  const raw = (SK: string, expiresAt: number) => ({ SK, expiresAt })
  await kept.keep([raw('RAW#1', soon - 120), raw('RAW#2', soon)])
  await exportOwner(kept.table, ana.id, kept.path)
  await importOwner(readOwnerFile(kept.path), kept.table, moved, NOW)
  expect((await kept.itemsOf(moved.id)).map(({ SK }) => SK)).toEqual(['AGENDA', 'RAW#2'])
})
