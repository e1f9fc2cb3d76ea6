import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { type System, startSystem } from '../integration/system.ts'

vi.mock('../../infra/local/configuration.ts', async (original) => {
  const { onWhatsApp } = await import('./configuration.ts')
  return onWhatsApp(await original())
})

let system: System

beforeEach(async () => {
  system = await startSystem()
})

afterEach(async () => {
  await system.close()
  expect(system.problems).toEqual([])
})

test('logs, asks, listens and shows on WhatsApp as by SMS', async () => {
  expect(await system.say('Met Ana Silva, designer at Figma')).toEqual([
    'Saved Ana Silva (designer, Figma). How can you help Ana?',
  ])
  expect(await system.say('an intro to a React dev')).toEqual([expect.stringContaining("I'll remind you Wed Nov 25")])
  expect(await system.say('ana')).toEqual([expect.stringContaining('Ana Silva')])
})

test('reminds by a template when the owner has not written for a day, and says the same once', async () => {
  await system.say('met Ana Silva')
  expect(await system.until('2026-11-25T09:00')).toEqual([
    expect.stringMatching(/^Your reminder from wellmet: Follow up with Ana Silva/),
  ])
  expect(await system.until('2026-11-25T12:00')).toEqual([])
  expect(await system.say('done')).toEqual([expect.stringContaining('Followed up with Ana Silva')])
})

test('reminds in plain words when the owner wrote within a day', async () => {
  await system.say('met Ana Silva')
  await system.until('2026-11-25T08:00')
  await system.say('list')
  expect(await system.until('2026-11-25T09:00')).toEqual([expect.stringMatching(/^Follow up with Ana Silva/)])
})

test('answers STOP, HELP and START itself, and keeps to them', async () => {
  await system.say('met Ana Silva')
  expect(await system.say('help')).toEqual([expect.stringContaining('STOP to end')])
  expect(await system.say('Stop.')).toEqual([expect.stringContaining('Reply START')])
  expect(await system.until('2026-11-25T12:00')).toEqual([])
  expect(await system.say('START')).toEqual([expect.stringContaining('Reply STOP')])
})
