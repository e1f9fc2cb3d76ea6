import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import { expect, test } from 'vitest'
import { startSsm } from '../../../infra/local/aws/ssm.ts'
import { clientFor, failureOf } from './clients.ts'

test('gives a parameter in the clear only when asked to', async () => {
  const server = await startSsm(new Map([['/wellmet/token', 'secret']]))
  const client = new SSMClient(clientFor(server.url))
  const get = (Name: string, WithDecryption?: boolean) => client.send(new GetParameterCommand({ Name, WithDecryption }))
  expect((await get('/wellmet/token', true)).Parameter?.Value).toBe('secret')
  expect((await get('/wellmet/token')).Parameter?.Value).not.toBe('secret')
  expect(await failureOf(get('/other'))).toBe('ParameterNotFound')
  await server.close()
})
