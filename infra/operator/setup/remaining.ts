import type { Deployment } from '../deployment.ts'
import { findObjections } from '../twilio/advice.ts'
import { WHATSAPP_SANDBOX } from '../twilio/senders.ts'

/** What the operator still has to do, in order. */
export function describeRemaining(name: string, { senderAddress, owner, reminderTemplate }: Deployment): string {
  const isWhatsApp = senderAddress.startsWith('whatsapp:')
  const steps = [
    ...findObjections(owner.address, senderAddress),
    ...(isWhatsApp && !reminderTemplate
      ? ['Reminders need an approved template: without it they go out only within 24 hours of a text from the owner.']
      : []),
    ...(senderAddress === WHATSAPP_SANDBOX
      ? [
          "The sandbox has to be pointed at the stack by hand: set the address that the deployment prints in Twilio's console.",
        ]
      : []),
    `Now run: npm run deploy -- ${name}`,
  ]
  return steps.join('\n')
}
