import type { Deployment } from '../deployment.ts'
import { countryOf, findObjections } from '../twilio/advice.ts'
import { WHATSAPP_SANDBOX } from '../twilio/senders.ts'

/** What the operator still has to do, in order; `before` is what an earlier setup has kept. */
export function describeRemaining(deployment: Deployment, before: Deployment | null): string {
  const { name, senderAddress, owner, reminderTemplate } = deployment
  const former = before?.owner.address ?? owner.address
  const isWhatsApp = senderAddress.startsWith('whatsapp:')
  const steps = [
    ...findObjections(owner.address, senderAddress),
    ...(!isWhatsApp && countryOf(owner.address) === 'US' ? [register(senderAddress)] : []),
    ...(isWhatsApp && !reminderTemplate
      ? ['Reminders need an approved template: without it they go out only within 24 hours of a text from the owner.']
      : []),
    ...(senderAddress === WHATSAPP_SANDBOX
      ? [
          "The sandbox has to be pointed at the stack by hand: set the address that the deployment prints in Twilio's console.",
        ]
      : []),
    ...(former === owner.address
      ? []
      : [`${former} stays an owner and is texted, until: npm run owners -- remove ${name} ${former}`]),
    `Now run: npm run deploy -- ${name}`,
  ]
  return steps.join('\n')
}

const register = (senderAddress: string): string =>
  `${senderAddress} has to be registered at Twilio for A2P 10DLC, or verified if it is toll-free; until then nothing arrives.`
