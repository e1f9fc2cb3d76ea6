/** A value that is built when it is first asked for, and only then; if building throws, the next asks again. */
export function once<T>(build: () => T): () => T {
  let built: { value: T } | null = null
  return () => {
    built ??= { value: build() }
    return built.value
  }
}
