import { Temporal } from 'temporal-polyfill'
import { beforeEach, expect, it } from 'vitest'
import { KnownAddresses } from '../../lib/known-addresses.ts'

const ANA = '+12025550101'

let owners: Map<string, string>
let now: Temporal.Instant
let asked: number
let addresses: KnownAddresses

beforeEach(() => {
  owners = new Map([[ANA, 'ana']])
  now = Temporal.Instant.from('2026-11-23T15:00:00Z')
  asked = 0
  const findOwnerId = async (address: string) => {
    asked++
    return owners.get(address) ?? null
  }
  addresses = new KnownAddresses({ findOwnerId }, () => now)
})

it('asks once for the texts of a minute', async () => {
  expect(await addresses.findOwnerId(ANA)).toBe('ana')
  now = now.add({ seconds: 59 })
  expect(await addresses.findOwnerId(ANA)).toBe('ana')

  expect(asked).toBe(1)
})

it('asks again after a minute, so that whoever was removed is a stranger', async () => {
  await addresses.findOwnerId(ANA)
  owners.delete(ANA)
  now = now.add({ seconds: 60 })

  expect(await addresses.findOwnerId(ANA)).toBeNull()
})

it('does not remember strangers, so that whoever joins is known at once', async () => {
  expect(await addresses.findOwnerId('+12025550102')).toBeNull()
  owners.set('+12025550102', 'bob')

  expect(await addresses.findOwnerId('+12025550102')).toBe('bob')
})

it('remembers no more than a thousand', async () => {
  for (let index = 0; index <= 1000; index++) {
    owners.set(`+1202555${index}`, String(index))
    await addresses.findOwnerId(`+1202555${index}`)
  }

  await addresses.findOwnerId('+12025551')

  expect(asked).toBe(1002)
})
