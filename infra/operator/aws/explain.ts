import { isUnreachable, Problem } from '../problem.ts'

/** Asks AWS; what stands between the operator and an answer becomes a `Problem`, and every other error stays what it is. */
export async function askAws<Answer>(region: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    throw explain(error, region)
  }
}

/** What AWS's errors, by their names, mean for the operator: a sentence and the next step. */
const MEANINGS: readonly { names: RegExp; explain: (region: string, error: unknown) => readonly [string, string] }[] = [
  {
    names: /CredentialsProviderError|TokenProviderError/,
    explain: () => [
      'There are no AWS credentials here.',
      'Run `aws configure`, or set AWS_PROFILE to a profile that works, and try again.',
    ],
  },
  {
    names: /Expired/,
    explain: () => ['The AWS credentials have expired.', 'Sign in again (`aws sso login`, or new keys) and try again.'],
  },
  {
    names: /InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|AuthFailure|InvalidSignature/,
    explain: (region) => [
      'AWS does not know these credentials.',
      `Check AWS_PROFILE or the access key, and that region ${region} is switched on for the account.`,
    ],
  },
  {
    names: /AccessDenied|UnauthorizedOperation/,
    explain: (_region, error) => [
      `These AWS credentials may not do that: ${String(error)}`,
      'Use a role that may: "When something is wrong" in docs/deploy.md lists what each command asks for.',
    ],
  },
  {
    names: /Throttl|TooManyRequests|ServiceUnavailable|InternalFailure|InternalServer/,
    explain: (region) => [
      `AWS is unwell in region ${region}, or too busy.`,
      'Try again in some minutes; https://health.aws.amazon.com/health/status tells how it is.',
    ],
  },
]

function explain(error: unknown, region: string): unknown {
  const name = error instanceof Error ? error.name : ''
  const meaning = MEANINGS.find(({ names }) => names.test(name))
  if (meaning) return new Problem(...meaning.explain(region, error), { cause: error })
  if (!isUnreachable(error)) return error
  return new Problem(
    `AWS could not be reached in region ${region}.`,
    'Check the connection and the name of the region, and try again.',
    { cause: error },
  )
}
