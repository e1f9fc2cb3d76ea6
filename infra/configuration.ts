import * as z from 'zod/mini'

/** An address as Twilio writes it: `+` and digits, or the same behind `whatsapp:`. */
export const ADDRESS = /^(whatsapp:)?\+[1-9]\d{6,14}$/

/** What one deployment is told; the CDK context has one entry for each field (`cdk deploy -c senderAddress=...`). */
export const Configuration = z.object({
  /** Names the stack, so that several people can be deployed to one account. */
  stackName: z.string().check(z.regex(/^[A-Za-z][A-Za-z0-9-]{0,127}$/)),
  /** Twilio's Account SID: a name, not a secret. */
  accountSid: z.string().check(z.regex(/^AC[0-9a-f]{32}$/)),
  /** What the owners text. */
  senderAddress: z.string().check(z.regex(ADDRESS)),
  /** The name, with its leading slash, of the SSM SecureString that holds Twilio's auth token. */
  tokenParameter: z.string().check(z.regex(/^(\/[\w.-]+)+$/)),
  /**
   * The SID of what is connected to the stack at deployment: a phone number (`PN`), a Messaging Service (`MG`) or a
   * WhatsApp sender (`XE`). Without it the sender is left alone, and somebody points it here by hand.
   */
  senderSid: z.optional(z.string().check(z.regex(/^(PN|MG|XE)[0-9a-f]{32}$/))),
  /** Twilio's SID of the approved template by which WhatsApp reminders go out; an SMS sender has none. */
  reminderTemplate: z.optional(z.string().check(z.regex(/^HX[0-9a-f]{32}$/))),
  /** Where alarms are e-mailed. Without it nobody is told. */
  operatorEmail: z.optional(z.string().check(z.regex(/^[^@\s]+@[^@\s]+\.[^@\s]+$/))),
  /** US dollars a month, for the whole account, above which the operator is told. */
  monthlyBudget: z.optional(z.coerce.number().check(z.positive())),
  /** Where Twilio reaches the stack when that is not the HTTP API's own address. No trailing slash. */
  publicUrl: z.optional(z.string().check(z.regex(/^https:\/\/[^/?#\s]+$/))),
})

export type Configuration = z.infer<typeof Configuration>

/** The configuration in a CDK context. Throws a `ConfigurationError` that names the first wrong key. */
export function readConfiguration(look: (key: string) => unknown): Configuration {
  const entries = Object.keys(Configuration.shape).map((key) => [key, look(key)])
  const parsed = Configuration.safeParse(Object.fromEntries(entries))
  if (parsed.success) return parsed.data
  throw new ConfigurationError(parsed.error.issues[0]?.path.join('.') ?? 'unknown')
}

/** A context entry is absent or malformed. Names the key, never the value. */
export class ConfigurationError extends Error {
  override readonly name = 'ConfigurationError'

  constructor(key: string) {
    super(`configuration "${key}" is missing or malformed: set it with -c ${key}=... or in cdk.json`)
  }
}
