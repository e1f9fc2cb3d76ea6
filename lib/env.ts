import * as z from 'zod/mini'

const present = z.string().check(z.minLength(1))

/** Every environment variable a function may read: constructs grant them by these names, handlers read them by them. */
const variables = {
  /** The DynamoDB table that holds everything. */
  TABLE_NAME: present,
  /** The EventBridge bus that events are put on. */
  BUS_NAME: present,
  /** The EventBridge Scheduler group of the alarms. */
  ALARM_GROUP: present,
  /** The role that EventBridge Scheduler takes on to wake `send-due`. */
  ALARM_ROLE_ARN: present,
  /** The function that an alarm wakes: `send-due`. */
  ALARM_TARGET_ARN: present,
  /** The queue for alarms that could not be delivered. */
  ALARM_DEAD_LETTER_ARN: present,
  /** The public address of the HTTP API, `https://...` without a trailing slash; Twilio signs it. */
  PUBLIC_URL: z.url(),
  /** `https://api.twilio.com`, or where Twilio is played on one machine. */
  TWILIO_API_URL: z.url(),
  /** `https://messaging.twilio.com`: Messaging Services and WhatsApp senders. */
  TWILIO_MESSAGING_URL: z.url(),
  TWILIO_ACCOUNT_SID: present,
  /** The name of the SSM SecureString that holds Twilio's primary auth token. */
  TWILIO_TOKEN_PARAMETER: present,
  /** The address that the owners text, as Twilio writes it: `+15550100` or `whatsapp:+15550100`. */
  SENDER_ADDRESS: present,
  /** Twilio's SID of the template by which texts on WhatsApp that answer nothing go out; `none` for SMS. */
  REMINDER_TEMPLATE: z.string().check(z.regex(/^(HX[0-9a-f]{32}|none)$/)),
} as const

export type Variable = keyof typeof variables

/** The variables named, each present and well formed. Throws a `MissingVariableError` that names the first one that is not. */
export function readEnv<Name extends Variable>(names: readonly Name[]): Record<Name, string> {
  const entries = names.map((name) => {
    const parsed = variables[name].safeParse(process.env[name])
    if (!parsed.success) throw new MissingVariableError(name)
    return [name, parsed.data]
  })
  return Object.fromEntries(entries)
}

/** An environment variable is absent or malformed. Names the key, never the value. */
export class MissingVariableError extends Error {
  override readonly name = 'MissingVariableError'

  constructor(variable: Variable) {
    super(`environment variable ${variable} is missing or malformed`)
  }
}
