import type * as local from '../../infra/local/configuration.ts'

/** How the stack is deployed to one machine, with WhatsApp's addresses on both sides and a template for reminders. */
export const onWhatsApp = (sms: typeof local) => ({
  ...sms,
  CONFIGURATION: {
    ...sms.CONFIGURATION,
    senderAddress: 'whatsapp:+12025550199',
    reminderTemplate: `HX${'f'.repeat(32)}`,
  },
  OWNER_ADDRESS: 'whatsapp:+12025550100',
})
