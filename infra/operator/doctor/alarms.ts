import { listAlarms, type StackAlarm } from '../aws/alarms.ts'
import type { Deployment } from '../deployment.ts'
import { Problem } from '../problem.ts'

/** Looks whether one of the stack's alarms is on. Throws a `Problem` that says which, what it means, and where to read on. */
export async function checkAlarms(name: string, deployment: Deployment): Promise<string> {
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
  return `${alarms.length}, none is on${deployment.operatorEmail ? '' : '; nobody is e-mailed when one is'}`
}

const sayAlarm = ({ title, description }: StackAlarm, since: Date): string =>
  `"${title}", since ${since.toISOString().slice(0, 16).replace('T', ' ')} UTC. ${description}`
