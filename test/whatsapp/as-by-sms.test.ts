import { describe, vi } from 'vitest'

// The same tests as by SMS, with WhatsApp's addresses on both sides. The template of this sender has no words of its own,
// so that a reminder reads the same whether it is one or not.
vi.mock('../../infra/local/configuration.ts', async (original) => {
  const { onWhatsApp } = await import('./configuration.ts')
  return onWhatsApp(await original())
})
vi.mock('../../infra/local/carrier/template.ts', () => ({
  fillTemplate: (form: URLSearchParams) => JSON.parse(form.get('ContentVariables') ?? '{"1":""}')[1],
}))

// Each has hooks of its own.
describe('a conversation on WhatsApp', () => import('../integration/conversation.test.ts').then(() => {}))
describe('deliveries on WhatsApp', () => import('../integration/delivery.test.ts').then(() => {}))
describe('contact cards on WhatsApp', () => import('../integration/contact-cards.test.ts').then(() => {}))
