/**
 * What Lambda gives a function to sign its requests with. It takes the place of the SDK's chain of credential providers
 * when functions are bundled (infra/bundle.ts): of SSO, profiles, web identity and instance metadata, Lambda uses none,
 * and they cost a seventh of the bundle.
 */
export const defaultProvider = () => async () => {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) throw new MissingCredentialsError()
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN ? { sessionToken: AWS_SESSION_TOKEN } : {}),
  }
}

/** The function runs somewhere that is not Lambda, or without a role. */
export class MissingCredentialsError extends Error {
  override readonly name = 'MissingCredentialsError'

  constructor() {
    super('AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY are not set')
  }
}
