import type { EventBridgeClient } from '@aws-sdk/client-eventbridge'
import type { SSMClient } from '@aws-sdk/client-ssm'
import { Temporal } from 'temporal-polyfill'
import { afterEach, expect, test, vi } from 'vitest'
import { Bus } from '../../../lib/adapters/bus.ts'
import { answerCloudFormation } from '../../../lib/adapters/cloud-formation.ts'
import type { TwilioRest } from '../../../lib/adapters/twilio-rest.ts'
import { TwilioSenders } from '../../../lib/adapters/twilio-senders.ts'
import { TwilioToken } from '../../../lib/adapters/twilio-token.ts'

afterEach(() => {
  vi.restoreAllMocks()
})

const clientThatAnswers = (answer: object) => ({ send: async () => answer })

test('events that the bus took the request for and refused are not announced', async () => {
  const bus = new Bus('bus', clientThatAnswers({ FailedEntryCount: 2 }) as unknown as EventBridgeClient)
  const announced = bus.announce([{ type: 'ContactMet', at: new Date(0), detail: {} }])
  await expect(announced).rejects.toThrow('the event bus refused 2 event(s)')
})

test('a parameter without a value holds no token', async () => {
  const clock = () => Temporal.Instant.from('2026-11-23T15:00:00Z')
  const token = new TwilioToken('/wellmet/token', clock, clientThatAnswers({}) as unknown as SSMClient)
  await expect(token.get()).rejects.toThrow('the SSM parameter /wellmet/token holds no token')
})

test('a deployment that does not take an answer is told again', async () => {
  vi.spyOn(globalThis, 'fetch').mockResolvedValue(new Response(null, { status: 403 }))
  const request = {
    RequestType: 'Create' as const,
    ResponseURL: 'https://cloudformation.example/answer',
    StackId: 'stack',
    RequestId: 'request',
    LogicalResourceId: 'Sender',
    ResourceProperties: {},
  }
  await expect(answerCloudFormation(request, 'PN1', null)).rejects.toThrow('CloudFormation answered 403')
})

const apis = { apiUrl: 'https://api.example', messagingUrl: 'https://messaging.example', accountSid: 'AC1' }
const sendersThatAnswer = (answer: unknown) =>
  new TwilioSenders({ get: async () => answer } as unknown as TwilioRest, apis)

test('a WhatsApp sender without a webhook hands its texts over nowhere', async () => {
  const settings = await sendersThatAnswer({ sid: 'XE1' }).read('XE1')
  expect(settings).toEqual({ callback_url: null, callback_method: null })
})

test('what is no SID of a sender is not asked about', async () => {
  await expect(sendersThatAnswer({}).read('SM1')).rejects.toThrow('no SID of a sender')
})
