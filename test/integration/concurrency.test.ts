import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { signWebhook } from '../../infra/local/carrier/webhook.ts'
import { OWNER_ID } from '../../infra/local/chat/owner.ts'
import { CONFIGURATION, OWNER_ADDRESS, TOKEN } from '../../infra/local/configuration.ts'
import { type System, startSystem } from './system.ts'

let system: System

beforeEach(async () => {
  system = await startSystem()
})

afterEach(() => system.close())

const twenty = Array.from({ length: 20 }, (_, index) => index + 1)
const send = (body: string) =>
  system.stack.carrier.receive({ from: OWNER_ADDRESS, to: CONFIGURATION.senderAddress, body }, [])

/** Wakes `send-due` for the owner, as an alarm does. */
const wake = () => system.stack.functions.invoke(process.env.ALARM_TARGET_ARN ?? '', { owner: OWNER_ID })

describe('the same webhook twenty times at once', () => {
  test('has one effect, and every answer is the same', async () => {
    const parameters = {
      MessageSid: `SM${'1'.repeat(32)}`,
      AccountSid: CONFIGURATION.accountSid,
      From: OWNER_ADDRESS,
      To: CONFIGURATION.senderAddress,
      Body: 'Met Ana Silva, needs a lawyer',
    }
    const { url, body, signature } = signWebhook(`${system.stack.url}/sms`, TOKEN, parameters)
    const headers = { 'content-type': 'application/x-www-form-urlencoded', 'x-twilio-signature': signature }
    const answers = await Promise.all(twenty.map(() => fetch(url, { method: 'POST', headers, body })))
    const bodies = new Set(await Promise.all(answers.map((answer) => answer.text())))
    expect(answers.map(({ status }) => status)).toEqual(twenty.map(() => 200))
    expect([...bodies]).toEqual([expect.stringContaining('Saved Ana Silva: looking for a lawyer.')])
    expect(await system.contacts()).toMatchObject([{ name: 'Ana Silva', needs: [{ text: 'a lawyer' }], notes: [] }])
  }, 60_000)
})

describe('twenty texts about the same contact at once', () => {
  test('have twenty effects and twenty replies', async () => {
    await system.say('Met Ana Silva, needs a lawyer')
    await Promise.all(twenty.map((number) => send(`ana: plays record ${number}`)))
    // On a slow machine Twilio may give some of them up, which are the sweep's then.
    await system.line('/wait 1h')
    const [ana] = await system.contacts()
    const notes = ana?.notes.map(({ text }) => text).toSorted()
    expect(notes).toEqual(twenty.map((number) => `plays record ${number}`).toSorted())
    const replies = system.stack.carrier.messages.all().filter(({ body }) => body === 'Noted on Ana Silva.')
    expect(replies).toHaveLength(20)
  }, 60_000)
})

describe('send-due woken several times at once', () => {
  test('sends one text', async () => {
    await system.say('Met Ana Silva, needs a lawyer')
    await system.stack.functions.restart()
    const { carrier } = system.stack
    // Nothing goes out at nine: Twilio is down. Then several wake at once, after the claim was given up.
    carrier.arrange(() => ({ refusal: { code: 20500, message: 'down', status: 500 } }))
    expect(await system.until('2026-11-25T09:10')).toEqual([])
    carrier.arrange(() => null)
    await Promise.all([wake(), wake(), wake()])
    expect(await system.until('2026-11-25T12:00')).toHaveLength(1)
  })

  test('sends once what fell due at that minute', async () => {
    await system.say('Met Ana Silva, needs a lawyer')
    const { carrier } = system.stack
    let woken: Promise<unknown[]> | null = null
    carrier.arrange(() => {
      // While the alarm is at it, two others come.
      woken ??= Promise.allSettled([wake(), wake()])
      return null
    })
    expect(await system.until('2026-11-25T09:00')).toHaveLength(1)
    await woken
    expect(await system.until('2026-11-25T12:00')).toEqual([])
  })

  test('still sends what falls due while it runs', async () => {
    await system.say('Met Ana Silva, needs a lawyer')
    const { carrier } = system.stack
    let texted: Promise<unknown> | null = null
    carrier.arrange(() => {
      texted ??= send('Met Bob Lee, needs a job. Follow up today at 9am')
      return null
    })
    const first = await system.until('2026-11-25T09:00')
    await texted
    const all = [...first, ...(await system.until('2026-11-25T09:30'))]
    expect(all.filter((body) => body.startsWith('Follow up with Ana Silva'))).toHaveLength(1)
    expect(all.filter((body) => body.startsWith('Follow up with Bob Lee'))).toHaveLength(1)
  })
})

describe('undo after the reminder went out', () => {
  test.each([
    ['of the day it was moved to', ['Met Ana Silva, needs a lawyer', 'ana wednesday 11am'], '2026-11-25T11:00'],
    ['of the log', ['Met Ana Silva, needs a lawyer'], '2026-11-25T09:00'],
  ])('does not send it again: %s', async (_name, texts, time) => {
    for (const text of texts) await system.say(text)
    expect(await system.until(time)).toHaveLength(1)
    await system.say('undo')
    expect(await system.until('2026-11-26T12:00')).toEqual([])
    await system.say('redo')
    expect(await system.until('2026-11-27T12:00')).toEqual([])
  })
})
