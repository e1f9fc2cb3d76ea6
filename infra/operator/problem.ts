/** Something the operator has to mend: a sentence that says what is wrong, and the next step. */
export class Problem extends Error {
  override readonly name = 'Problem'
  readonly nextStep: string

  constructor(sentence: string, nextStep: string, options?: ErrorOptions) {
    super(sentence, options)
    this.nextStep = nextStep
  }
}

/** Whether a request got no answer at all. */
export function isUnreachable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const code = 'code' in cause ? String(cause.code) : ''
    if (/^(ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|EHOSTUNREACH|ENETUNREACH|ETIMEDOUT)$/.test(code)) return true
    if (cause.name === 'TimeoutError' || cause.message === 'fetch failed') return true
  }
  return false
}
