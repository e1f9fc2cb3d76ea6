/** Facts that help an operator: names of things and errors, ids. Never what somebody wrote, a name, or a number. */
export type Facts = Record<string, string | number | boolean | null>

/** Writes one line of JSON to the function's log, on standard error. */
export function logProblem(message: string, facts: Facts): void {
  process.stderr.write(`${JSON.stringify({ level: 'error', message, ...facts })}\n`)
}

/** What may be said of an error: the names of it and of what caused it. A message can hold what somebody wrote. */
export function nameError(error: unknown): Facts {
  if (!(error instanceof Error)) return { error: typeof error }
  const causes = error instanceof AggregateError ? error.errors : [error.cause]
  const names = new Set(causes.flatMap((cause) => (cause instanceof Error ? cause.name : [])))
  return { error: error.name, ...(names.size > 0 ? { cause: [...names].join(', ') } : {}) }
}
