import type { RequestListener } from 'node:http'
import { json, type LocalResponse, toListener } from '../server.ts'

/** Answers one operation's input with its output; throws an `AwsError` to refuse. */
export type Operation = (input: unknown) => unknown

/** A refusal as AWS sends it. `code` is the SDK's error name, such as `ValidationException`. */
export class AwsError extends Error {
  override readonly name = 'AwsError'
  readonly code: string
  readonly status: number

  constructor(code: string, message: string, status = 400) {
    super(message)
    this.code = code
    this.status = status
  }
}

/**
 * An endpoint that speaks AWS JSON 1.1: every request is a POST whose `X-Amz-Target` ends in the operation's name.
 * https://smithy.io/2.0/aws/protocols/aws-json-1_1-protocol.html
 */
export function awsJson(operations: Readonly<Record<string, Operation>>): RequestListener {
  return toListener(async ({ headers, body }) => {
    const name = String(headers['x-amz-target']).split('.').at(-1) ?? ''
    const operation = Object.hasOwn(operations, name) ? operations[name] : undefined
    return answerAws(() => {
      if (!operation) throw new AwsError('UnknownOperationException', `${name} is not available on one machine`)
      return operation(JSON.parse(body.toString()))
    })
  })
}

/** The outcome of `work` as AWS puts it: 200 with what it returns, or the refusal with its name in a header. */
export function answerAws(work: () => unknown): LocalResponse {
  try {
    return json(200, work() ?? {}, { 'content-type': 'application/x-amz-json-1.1' })
  } catch (error) {
    const { code, message, status } = toAwsError(error)
    return json(status, { __type: code, message }, { 'x-amzn-errortype': code })
  }
}

function toAwsError(error: unknown): AwsError {
  if (error instanceof AwsError) return error
  if (error instanceof SyntaxError) return new AwsError('SerializationException', 'the body is not JSON')
  return new AwsError('ValidationException', error instanceof Error ? error.message : 'the input is not as expected')
}
