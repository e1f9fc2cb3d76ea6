import { isUnreachable, Problem } from '../problem.ts'

/** Asks AWS; what stands between the operator and an answer becomes a `Problem`, and every other error stays what it is. */
export async function askAws<Answer>(region: string, ask: () => Promise<Answer>): Promise<Answer> {
  try {
    return await ask()
  } catch (error) {
    throw explain(error, region)
  }
}

function explain(error: unknown, region: string): unknown {
  const name = error instanceof Error ? error.name : ''
  const options = { cause: error }
  if (/CredentialsProviderError|TokenProviderError/.test(name)) {
    return new Problem(
      'There are no AWS credentials here.',
      'Run `aws configure`, or set AWS_PROFILE to a profile that works, and try again.',
      options,
    )
  }
  if (/Expired/.test(name)) {
    return new Problem(
      'The AWS credentials have expired.',
      'Sign in again (`aws sso login`, or new keys) and try again.',
      options,
    )
  }
  if (/InvalidClientTokenId|UnrecognizedClient|SignatureDoesNotMatch|AuthFailure|InvalidSignature/.test(name)) {
    return new Problem(
      'AWS does not know these credentials.',
      `Check AWS_PROFILE or the access key, and that region ${region} is switched on for the account.`,
      options,
    )
  }
  if (/AccessDenied|UnauthorizedOperation/.test(name)) {
    return new Problem(
      `These AWS credentials may not do that: ${String(error)}`,
      'Use a role that may deploy with CloudFormation, such as AdministratorAccess in an account of its own.',
      options,
    )
  }
  if (isUnreachable(error)) {
    return new Problem(
      `AWS could not be reached in region ${region}.`,
      'Check the connection and the name of the region, and try again.',
      options,
    )
  }
  return error
}
