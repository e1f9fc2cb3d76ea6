import { createInterface } from 'node:readline'
import { Temporal } from 'temporal-polyfill'
import { readReplies } from '../../../infra/local/carrier/twiml.ts'
import { deliverWebhook, signWebhook } from '../../../infra/local/carrier/webhook.ts'
import { describeInbound } from '../../../infra/local/carrier/webhook-parameters.ts'
import { startSession } from '../../../infra/local/chat/session.ts'
import { CONFIGURATION, TOKEN } from '../../../infra/local/configuration.ts'
import { startStack } from '../../../infra/local/stack.ts'

/** What the parent asks for, a line of JSON each; what comes back is one too. */
export type Command =
  | { readonly text: string }
  /** Delivers the webhook of an earlier text again, by the text's words. */
  | { readonly again: string }
  | { readonly moveTo: string }
  | { readonly contacts: true }

/** The local system with its data in a folder, for somebody who may kill it at any moment. */
async function main([data = '', now = '']: string[]): Promise<void> {
  process.stderr.write = () => true
  const stack = await startStack({ start: Temporal.Instant.from(now), frozen: true, data, report: () => {} })
  const session = await startSession(stack, 'America/New_York')
  const again = async (body: string): Promise<unknown> => {
    const message = stack.carrier.messages.all().find((one) => one.direction === 'inbound' && one.body === body)
    if (!message) return null
    const parameters = describeInbound(message, CONFIGURATION.accountSid, () => '')
    const answer = await deliverWebhook(signWebhook(`${stack.url}/sms`, TOKEN, parameters))
    await stack.settle()
    return answer && readReplies(answer.contentType, answer.body)
  }
  const obey = async (command: Command): Promise<unknown> => {
    if ('text' in command) return session.answer(command.text)
    if ('again' in command) return again(command.again)
    if ('moveTo' in command) return stack.moveTo(Temporal.Instant.from(command.moveTo))
    return session.answer('/contacts')
  }
  process.stdout.write('"ready"\n')
  for await (const line of createInterface({ input: process.stdin })) {
    process.stdout.write(`${JSON.stringify((await obey(JSON.parse(line))) ?? null)}\n`)
  }
}

await main(process.argv.slice(2))
