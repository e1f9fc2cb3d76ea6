import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { openPlace } from '../../../infra/local/place.ts'
import { startStack } from '../../../infra/local/stack.ts'
import { playTour } from '../../../infra/local/tour/play-tour.ts'
import { SCENES } from '../../../infra/local/tour/scenes.ts'

test('the tour lasts about a minute, and each of its texts is answered', async () => {
  const problems: string[] = []
  const start = Temporal.Instant.from('2026-11-25T15:00:00Z')
  const stack = await startStack({ start, frozen: true, data: null, report: (problem) => problems.push(problem) })
  let pauses = 0
  const arrivals: number[] = []
  await playTour(await openPlace(stack, 'America/New_York'), {
    onBeginning() {},
    onScene() {},
    onTyping() {},
    onOutcome: (arrived) => void arrivals.push(arrived.length),
    async pause(ms) {
      pauses += ms
    },
  })
  await stack.close()
  expect(problems).toEqual([])
  expect(pauses / 1000).toBeGreaterThan(45)
  expect(pauses / 1000).toBeLessThan(75)
  // Told of once when a scene's time has come, and after each of its texts.
  const steps = SCENES.flatMap(({ texts }) => [null, ...texts])
  expect(arrivals).toHaveLength(steps.length)
  expect(steps.filter((said, at) => said !== null && arrivals[at] === 0)).toEqual([])
})
