/** The middle one; of an even number the upper of the two. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}

/** Rounded to tenths, for tables. */
export const tenths = (value: number): number => Math.round(value * 10) / 10

/** Rounded to hundredths, for ratios. */
export const hundredths = (value: number): number => Math.round(value * 100) / 100

/** Milliseconds of the processor that this process has used, all its threads together. */
export function readCpu(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}
