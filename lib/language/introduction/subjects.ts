import type { Clause } from './clauses.ts'
import type { Person } from './people.ts'

/** People whose names follow one another with nothing said in between, by their index. */
export type Groups = ReadonlyArray<readonly number[]>

export function groupPeople(people: readonly Person[]): Groups {
  const groups: number[][] = []
  for (const [index, { joined }] of people.entries()) {
    const group = groups.at(-1)
    if (joined && group !== undefined) group.push(index)
    else groups.push([index])
  }
  return groups
}

const belongsToAll = /^(?:from|at|@|of|with|w\/|are|both|who are|own|run|need|want|work)\b/i
const isPlural = /^(?:(?:who|they|and)\s+)?(?:need|want|own|run|are|were|have|work|both|all)\b/i
const saysAll = /\b(?:they|both|all|everyone)\b/i
const countsPeople = /\b(?:both|all|two|2|three|3|they|people|ppl|crew|folks)\b/i

/** Whom a clause is about: whoever was named last, or all who were named together before it. `said` is its text. */
export function chooseSubjects({ person, opens }: Clause, said: string, groups: Groups): readonly number[] {
  if (person === null) return countsPeople.test(said) ? groups.flat() : groups.slice(0, 1).flat()
  const group = groups.find((one) => one.includes(person)) ?? [person]
  const all = saysAll.test(said)
  if (all && group.length === 1) return groups.flat()
  const shared = all || isPlural.test(said) || (opens === 'person' && belongsToAll.test(said))
  return shared && group.at(-1) === person ? group : [person]
}
