/**
 * Does the work for each, one after the other or so many at once, whatever fails on the way: one failure is no reason to
 * leave the others. In the end it throws an `AggregateError` of everything that failed.
 */
export async function doAll<T>(
  items: Iterable<T> | AsyncIterable<T>,
  work: (item: T) => Promise<unknown>,
  atOnce = 1,
): Promise<void> {
  const failures: unknown[] = []
  // One generator: whoever is free takes the next.
  const left = each(items)
  const workOff = async () => {
    for await (const item of left) await work(item).catch((error: unknown) => failures.push(error))
  }
  await Promise.all(Array.from({ length: atOnce }, workOff))
  if (failures.length > 0) throw new AggregateError(failures, `${failures.length} failed`)
}

async function* each<T>(items: Iterable<T> | AsyncIterable<T>): AsyncGenerator<T> {
  yield* items
}
