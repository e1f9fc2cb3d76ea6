import { describe, expect, it } from 'vitest'
import { adviseBeforeBuying, countryOf, findObjections } from '../../../infra/operator/twilio/advice.ts'

describe('before anything is bought', () => {
  it('says that personal use cannot be registered in the United States', () => {
    expect(adviseBeforeBuying('+12025550100')).toMatch(/personal use cannot be.*30532.*WhatsApp.*Buy nothing/s)
  })

  it('says that a domestic number works elsewhere', () => {
    expect(adviseBeforeBuying('+447700900123')).toContain('A number of the same country')
  })

  it('says what WhatsApp takes', () => {
    expect(adviseBeforeBuying('whatsapp:+12025550100')).toMatch(/review takes days to weeks.*approved template/s)
  })
})

describe('a sender', () => {
  it.each([
    ['+12025550100', '+12025550199'],
    ['+447700900123', '+447700900124'],
    ['whatsapp:+12025550100', 'whatsapp:+447700900123'],
  ])('for %s can be %s', (owner, sender) => {
    expect(findObjections(owner, sender)).toEqual([])
  })

  it.each([
    ['+12025550100', '+447700900123', 'cannot text'],
    ['+447700900123', '+12025550199', 'another country'],
    ['whatsapp:+12025550100', '+12025550199', 'is on WhatsApp and the other is not'],
  ])('for %s cannot well be %s', (owner, sender, objection) => {
    expect(findObjections(owner, sender)).toEqual([expect.stringContaining(objection)])
  })
})

it.each([
  ['+12025550100', 'US'],
  ['whatsapp:+14165550123', 'CA'],
  ['+447700900123', 'GB'],
  ['+999123456', null],
])('%s is of %s', (address, country) => {
  expect(countryOf(address)).toBe(country)
})
