import { afterEach, describe, expect, test, vi } from 'vitest'
import { readEnv } from '../../lib/env.ts'

afterEach(() => vi.unstubAllEnvs())

describe('the environment', () => {
  test('gives the variables that were asked for', () => {
    vi.stubEnv('TABLE_NAME', 'owners')
    expect(readEnv(['TABLE_NAME'])).toEqual({ TABLE_NAME: 'owners' })
  })

  test.each([
    ['missing', undefined],
    ['empty', ''],
  ])('names a variable that is %s, and stops', (_name, value) => {
    vi.stubEnv('TABLE_NAME', value)
    expect(() => readEnv(['TABLE_NAME'])).toThrow('environment variable TABLE_NAME is missing or malformed')
  })

  test('names a malformed variable without its value', () => {
    vi.stubEnv('PUBLIC_URL', 'not an address')
    expect(() => readEnv(['PUBLIC_URL'])).toThrow(/^environment variable PUBLIC_URL is missing or malformed$/)
  })
})
