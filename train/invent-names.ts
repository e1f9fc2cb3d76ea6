import { pick, type Random } from './random.ts'

const LONGEST = 14
const SHORTEST = 3

/** Names that nobody has, each letter as likely after the two before it as in the given ones; lower case. */
export function inventNames(names: readonly string[], random: Random): () => string {
  const followers = countFollowers(names)
  const invent = (): string => {
    let name = '^^'
    while (!name.endsWith('$') && name.length < LONGEST) name += pick(followers.get(name.slice(-2)) ?? ['$'], random)
    const letters = name.replace(/[\^$]/g, '')
    return letters.length < SHORTEST ? invent() : letters
  }
  return invent
}

function countFollowers(names: readonly string[]): Map<string, string[]> {
  const followers = new Map<string, string[]>()
  for (const name of names) {
    const letters = `^^${name}$`
    for (let i = 2; i < letters.length; i++) {
      const before = letters.slice(i - 2, i)
      followers.set(before, [...(followers.get(before) ?? []), letters.charAt(i)])
    }
  }
  return followers
}
