import { afterEach, expect, test, vi } from 'vitest'
import { defaultProvider, MissingCredentialsError } from '../../../lib/adapters/lambda-credentials.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

const provide = (id?: string, secret?: string, token?: string) => {
  vi.stubEnv('AWS_ACCESS_KEY_ID', id)
  vi.stubEnv('AWS_SECRET_ACCESS_KEY', secret)
  vi.stubEnv('AWS_SESSION_TOKEN', token)
  return defaultProvider()()
}

test('gives what Lambda has put into the environment', async () => {
  expect(await provide('id', 'secret', 'token')).toEqual({
    accessKeyId: 'id',
    secretAccessKey: 'secret',
    sessionToken: 'token',
  })
})

test('gives no session where there is none', async () => {
  expect(await provide('id', 'secret')).toEqual({ accessKeyId: 'id', secretAccessKey: 'secret' })
})

test.each([
  [undefined, 'secret'],
  ['id', undefined],
  [undefined, undefined],
])('names the variables that are missing, and no value: %s, %s', async (id, secret) => {
  await expect(provide(id, secret)).rejects.toThrow(MissingCredentialsError)
  await expect(provide(id, secret)).rejects.toThrow(/^AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set$/)
})
