/** Facts that help an operator: names of things and errors, ids. Never what somebody wrote, a name, or a number. */
export type Facts = Record<string, string | number | boolean | null>

/** Writes one line of JSON to the function's log, on standard error. */
export function logProblem(message: string, facts: Facts = {}): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', message, ...facts })}\n`)
}

/** What may be said of an error: the names of it and of what caused it. A message can hold what somebody wrote. */
export function nameError(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error }
  const cause = error.cause instanceof Error ? { cause: error.cause.name } : {}
  return { error: error.name, ...cause }
}
