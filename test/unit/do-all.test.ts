import { setTimeout as sleep } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { doAll } from '../../lib/do-all.ts'

it('does the work for each, in order', async () => {
  const done: number[] = []

  await doAll([1, 2, 3], async (item) => done.push(item))

  expect(done).toEqual([1, 2, 3])
})

it('does so many at once, and each once', async () => {
  const done: number[] = []
  let [current, most] = [0, 0]

  const items = Array.from({ length: 50 }, (_, index) => index)
  await doAll(
    items,
    async (item) => {
      most = Math.max(most, ++current)
      await sleep(1)
      done.push(item)
      current--
    },
    7,
  )

  expect(most).toBe(7)
  expect(done.toSorted((a, b) => a - b)).toEqual(items)
})

it.each([1, 4])('leaves nobody out when some fail, and tells of every failure (%i at once)', async (atOnce) => {
  const done: number[] = []
  const work = async (item: number) => {
    if (item % 2 === 0) throw new Error(`no ${item}`)
    done.push(item)
  }

  const error: unknown = await doAll([1, 2, 3, 4, 5], work, atOnce).catch((thrown: unknown) => thrown)

  expect(done).toEqual([1, 3, 5])
  expect(error).toMatchObject({ errors: [{ message: 'no 2' }, { message: 'no 4' }] })
})

it('throws what the list of items throws', async () => {
  async function* items() {
    yield 1
    throw new Error('no more')
  }

  await expect(doAll(items(), async () => {}, 3)).rejects.toThrow('no more')
})
