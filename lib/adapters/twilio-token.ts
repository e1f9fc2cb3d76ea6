import { GetParameterCommand, SSMClient } from '@aws-sdk/client-ssm'
import type { Temporal } from 'temporal-polyfill'
import type { Clock } from '../clock.ts'

const FRESH_SECONDS = 60

/** Twilio's auth token, kept in SSM and read once; again at most once a minute, when it may have been rotated. */
export class TwilioToken {
  private readonly client: SSMClient
  private readonly parameter: string
  private readonly clock: Clock
  private read: { token: string; at: Temporal.Instant } | null = null

  constructor(parameter: string, clock: Clock, client: SSMClient = new SSMClient({})) {
    this.parameter = parameter
    this.clock = clock
    this.client = client
  }

  /** The token as it was read last. */
  async get(): Promise<string> {
    return this.read?.token ?? this.fetch()
  }

  /** The token read anew, or null if it was read within the last minute: then it is not the reason for a failure. */
  async refresh(): Promise<string | null> {
    const isFresh = this.read && this.read.at.until(this.clock()).total('seconds') < FRESH_SECONDS
    return isFresh ? null : this.fetch()
  }

  private async fetch(): Promise<string> {
    const command = new GetParameterCommand({ Name: this.parameter, WithDecryption: true })
    const token = (await this.client.send(command)).Parameter?.Value
    if (!token) throw new MissingTokenError(this.parameter)
    this.read = { token, at: this.clock() }
    return token
  }
}

/** The SSM parameter that should hold the auth token is empty. */
export class MissingTokenError extends Error {
  override readonly name = 'MissingTokenError'

  constructor(parameter: string) {
    super(`the SSM parameter ${parameter} holds no token`)
  }
}
