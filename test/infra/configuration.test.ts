import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { type Configuration, ConfigurationError, readConfiguration } from '../../infra/configuration.ts'
import { configuration } from './template.ts'

const read = (changes: Record<string, unknown>) => {
  const context: Record<string, unknown> = { ...configuration, ...changes }
  return () => readConfiguration((key) => context[key])
}

it('reads what the context says', () => {
  expect(read({ publicUrl: 'https://text.example.com' })()).toEqual({
    ...configuration,
    publicUrl: 'https://text.example.com',
  })
})

it('takes a WhatsApp sender', () => {
  expect(read({ senderAddress: 'whatsapp:+12025550199' })()).toMatchObject({ senderAddress: 'whatsapp:+12025550199' })
})

it('has an example in cdk.json', () => {
  const { context } = JSON.parse(readFileSync('cdk.json', 'utf8'))

  expect(readConfiguration((key) => context[key])).toEqual(configuration)
})

const wrong: [keyof Configuration, unknown[]][] = [
  ['stackName', [undefined, '', 'two words', '1st']],
  ['accountSid', [undefined, '', 'AC123', 'SK00000000000000000000000000000000']],
  ['senderAddress', [undefined, '2025550199', '+0', 'whatsapp:2025550199', 12025550199]],
  ['tokenParameter', [undefined, '', 'wellmet/twilio-token', '/', '/a b', '/wellmet/*']],
  ['publicUrl', ['', 'http://text.example.com', 'https://text.example.com/', 'https://text.example.com?x']],
]

describe.each(wrong)('%s', (key, values) => {
  it.each(values)('is refused as %j, by name', (value) => {
    expect(read({ [key]: value })).toThrow(ConfigurationError)
    expect(read({ [key]: value })).toThrow(`"${key}"`)
  })
})

it('never repeats a wrong value', () => {
  expect(read({ accountSid: 'a-secret-pasted-here' })).toThrow(/^(?!.*a-secret-pasted-here)/)
})
