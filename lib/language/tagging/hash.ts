/** FNV-1a over UTF-16 code units from `from` to before `to`, 32 bits. */
export function hashText(text: string, from = 0, to = text.length): number {
  let hash = 0x811c9dc5
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash
}

/** One hash of two numbers in this order; nothing counts as 0. */
export function mix(one: number | undefined = 0, other: number | undefined = 0): number {
  let hash = Math.imul(one ^ (one >>> 15), 0x2c1b3c6d) + Math.imul(other, 0x297a2d39)
  hash = Math.imul(hash ^ (hash >>> 12), 0x297a2d39)
  return hash ^ (hash >>> 15)
}
