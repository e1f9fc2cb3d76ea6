import { afterEach, expect, it } from 'vitest'
import { json, type LocalServer, serve, toListener } from '../../infra/local/server.ts'
import { TwilioRest } from '../../lib/adapters/twilio-rest.ts'

const rest = new TwilioRest({ accountSid: 'AC1', token: { get: async () => 'token' } })

let server: LocalServer

afterEach(() => server.close())

/** Answers with these statuses in turn, the last one for ever; gives the bodies that it was sent. */
async function startTwilio(...statuses: number[]): Promise<string[]> {
  const bodies: string[] = []
  server = await serve(
    toListener(async ({ body }) => {
      const status = statuses[bodies.length] ?? statuses.at(-1) ?? 200
      bodies.push(body.toString())
      return json(status, status < 300 ? { sid: 'SM1' } : { code: status === 429 ? 20429 : status, status })
    }),
  )
  return bodies
}

it('asks again, unchanged and after a pause, when there were too many requests', async () => {
  const bodies = await startTwilio(429, 429, 201)

  expect(await rest.postForm(server.url, { Body: 'hello' })).toEqual({ sid: 'SM1' })
  expect(bodies).toEqual(['Body=hello', 'Body=hello', 'Body=hello'])
})

it('gives up when there are always too many requests', async () => {
  const bodies = await startTwilio(429)

  await expect(rest.get(server.url)).rejects.toMatchObject({ status: 429, code: 20429 })
  expect(bodies).toHaveLength(5)
})

it('takes the status of a refusal that says no more for its code', async () => {
  server = await serve(toListener(async () => ({ status: 403, body: 'no' })))

  await expect(rest.get(server.url)).rejects.toMatchObject({ name: 'TwilioError', status: 403, code: 403 })
})

// Nobody knows whether it was done.
it('does not ask again after an error of Twilio', async () => {
  const bodies = await startTwilio(500)

  await expect(rest.postForm(server.url, {})).rejects.toMatchObject({ status: 500 })
  expect(bodies).toHaveLength(1)
})
