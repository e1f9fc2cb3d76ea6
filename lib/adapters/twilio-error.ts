/** Twilio answered and refused. `code` is Twilio's error code, `status` the HTTP status. Time-outs are not among these. */
export class TwilioError extends Error {
  override readonly name = 'TwilioError'
  readonly code: number
  readonly status: number

  constructor(code: number, status: number, options?: ErrorOptions) {
    super(`Twilio refused with error ${code}`, options)
    this.code = code
    this.status = status
  }
}
