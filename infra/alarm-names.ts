/** With what the names of a stack's alarms begin. */
export const alarmPrefix = (stackName: string): string => `${stackName}: `

/** What an alarm says to whoever it tells; `title` is the title of its entry in `docs/runbook.md`. */
export function describeAlarm(title: string, errorImpact: string): string {
  return `${errorImpact} What to do: docs/runbook.md#${title.toLowerCase().replaceAll(' ', '-')}`
}
