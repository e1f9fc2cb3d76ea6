/** What any AWS client needs to talk to a local endpoint. */
export const clientFor = (endpoint: string) => ({
  endpoint,
  region: 'us-east-1',
  credentials: { accessKeyId: 'local', secretAccessKey: 'local' },
  maxAttempts: 1,
})

/** The name of the error with which a promise is rejected, such as `ConflictException`. */
export const failureOf = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'none',
    (error: Error) => error.name,
  )
