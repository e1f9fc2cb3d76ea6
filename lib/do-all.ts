/**
 * Does the work for each, one after the other, whatever fails on the way: one failure is no reason to leave the others.
 * In the end it throws an `AggregateError` of everything that failed.
 */
export async function doAll<T>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<unknown>,
): Promise<void> {
  const failures: unknown[] = []
  for await (const item of items) await work(item).catch((error: unknown) => failures.push(error))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} failed`)
}
