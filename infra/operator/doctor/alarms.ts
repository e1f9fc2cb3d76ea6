import { listAlarms, type StackAlarm } from '../aws/alarms.ts'
import { hasConfirmed } from '../aws/topics.ts'
import type { Deployment } from '../deployment.ts'
import { Problem } from '../problem.ts'

/** Looks whether one of the stack's alarms is on. Throws a `Problem` that says which, what it means, and where to read on. */
export async function checkAlarms(deployment: Deployment): Promise<string> {
  const { name } = deployment
  const alarms = await listAlarms(deployment)
  if (alarms.length === 0) {
    throw new Problem(
      'The stack has no alarms any more: nobody is told when it is unwell.',
      `npm run destroy -- ${name}, then npm run deploy -- ${name}, makes them again; the table is kept.`,
    )
  }
  const on = alarms.flatMap((alarm) => (alarm.onSince ? [sayAlarm(alarm, alarm.onSince)] : []))
  if (on.length > 0)
    throw new Problem(`${on.length} of ${alarms.length} ${on.length === 1 ? 'is' : 'are'} on.`, on.join('\n'))
  return `${alarms.length}, none is on`
}

const sayAlarm = ({ title, description }: StackAlarm, since: Date): string =>
  `"${title}", since ${since.toISOString().slice(0, 16).replace('T', ' ')} UTC. ${description}`

/** Looks whether alarms reach the operator, who has to confirm that once. Throws a `Problem` if they reach nobody. */
export async function checkNotices(deployment: Deployment): Promise<string> {
  const { operatorEmail, region } = deployment
  if (!operatorEmail) return 'nobody is told; setup takes an address'
  const [topic] = (await listAlarms(deployment)).flatMap((alarm) => alarm.topic ?? [])
  if (topic && (await hasConfirmed(region, topic, operatorEmail))) return operatorEmail
  throw new Problem(
    `${operatorEmail} has not confirmed that it wants them: they reach nobody.`,
    `Confirm it in AWS's e-mail. If that is gone: aws sns subscribe --region ${region} --topic-arn ${topic ?? 'TOPIC'} --protocol email --notification-endpoint ${operatorEmail}`,
  )
}
