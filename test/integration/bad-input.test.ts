import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { countSegments } from '../../lib/language/segments.ts'
import { type System, startSystem } from './system.ts'

let system: System

/** Everything the owner can see: the people with their follow-ups, the settings, and whom they are after. */
const state = async () => ({
  contacts: await system.contacts(),
  settings: await system.say('settings'),
  targets: await system.say('targets'),
})

describe('bad input gets one segment that says what is wrong, and changes nothing', () => {
  beforeAll(async () => {
    system = await startSystem()
    await system.say('Met Ana Silva, designer at Figma, needs a lawyer')
    await system.say('Met Bob Lee, ping him friday at 3pm')
    await system.say('target PM at Stripe')
  })

  afterAll(() => system.close())

  test.each([
    ['delete all', /^I delete one person at a time.*Nothing was deleted/],
    ['1 done', /^No list was shown that has numbers/],
    ['merge ana, ana', /nothing was merged/],
    ['merge ana silva into ana', /nothing was merged/],
    ['timezone Narnia', /^I don't know the time zone "?Narnia/i],
    ['remind at 3am', /quiet hours/],
    ['ana jan 1 9999', /^I can't read the day/],
    ['remind me about ana in 9000 years', /^Ana Silva: next .* To move it/],
    ['pause until jan 1 9999', /^I can't read how long/],
    ['remind me daily', /^How often, and who\?.*Nothing changed/],
    ['goal -3', /^I can't read the goal/],
    ['quiet 99pm-8am', /^I can't read the hours/],
    ['drop everyone', /Nothing changed/],
    ['all done but zed', /^No Zed here/],
    ['every 0 weeks ana', /Nothing changed/],
    ['why', /^Whoever you help remembers you/],
  ])('"%s"', async (text, expected) => {
    const before = await state()
    const [reply = '', ...others] = await system.say(text)
    expect(reply).toMatch(expected)
    expect(others).toEqual([])
    expect(countSegments(reply)).toBe(1)
    expect(await state()).toEqual(before)
  })
})

describe('undo', () => {
  beforeEach(async () => {
    system = await startSystem({ sweeps: false })
  })

  afterEach(() => system.close())

  test('takes back a change of 29 days ago, and says that one of 31 days ago stays', async () => {
    await system.say('Met Ana Silva, designer at Figma, needs a lawyer')
    await system.say('pause')
    await system.line('/wait 2d')
    await system.say('delete ana')
    await system.say('yes')
    await system.line('/wait 29d')
    expect(await system.say('undo')).toEqual(['Taken back: deleted Ana Silva. REDO puts it back.'])
    const before = await state()
    expect(before.contacts).toMatchObject([{ name: 'Ana Silva', needs: [{ text: 'a lawyer' }] }])
    expect(await system.say('undo')).toEqual([
      'The latest change is more than 30 days old, so it stays. Nothing changed.',
    ])
    expect(await state()).toEqual(before)
  })
})
