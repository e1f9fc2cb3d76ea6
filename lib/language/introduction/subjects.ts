import type { Person } from './people.ts'
import type { Piece } from './pieces.ts'

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
const isPlural = /^(?:need|want|own|run|are|were|have|work)\b/i
const saysAll = /^(?:they|both|all)\b/i

/** Whom a piece is about: whoever was named last, or all who were named together before it. */
export function chooseSubjects(piece: Piece, groups: Groups): readonly number[] {
  if (piece.person === null) return groups[0] ?? []
  const group = groupOf(piece.person, groups)
  const many = saysAll.test(piece.text)
  if (many && group.length === 1) return groups.flat()
  const shared = many || isPlural.test(piece.text) || (piece.opens === 'person' && belongsToAll.test(piece.text))
  return shared && group.at(-1) === piece.person ? group : [piece.person]
}

export const groupOf = (person: number, groups: Groups): readonly number[] =>
  groups.find((group) => group.includes(person)) ?? [person]
