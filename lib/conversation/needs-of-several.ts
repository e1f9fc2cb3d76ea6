import { nothingLearnt } from '../domain/meet.ts'
import { readNeedClause } from '../language/need.ts'
import type { Act } from './command.ts'
import { log } from './commands/log.ts'
import { findByName, splitKnownName } from './people.ts'
import type { View } from './view.ts'

/** Where one clause may end and the next begin. */
const BETWEEN = /\s*[,;.&\n]\s*(?:and\s+)?|\s+and\s+/gi

/** Who a clause is about, by the full name, and the need that it says; null if it is not one known person and a need. */
function readClause(clause: string, view: View): { name: string; need: string } | null {
  const led = splitKnownName(clause, view)
  const [contact, ...others] = led ? findByName(led.name, view.known) : []
  const need = led && readNeedClause(led.rest)
  // `wants to hire her, ping him friday` says more than a need.
  const isAll = need && !/[,;.]\s/.test(need)
  return isAll && contact && others.length === 0 ? { name: contact.name, need } : null
}

/** `dot wants a job, eve wants a dog`: the needs of several people known, each what is said up to the next name. */
export function readNeedsOfSeveral(text: string, view: View): Act | null {
  const said: { name: string; need: string }[] = []
  let end = text.length
  for (const { index, 0: between } of [...text.matchAll(BETWEEN)].reverse()) {
    const clause = readClause(text.slice(index + between.length, end), view)
    if (!clause) continue
    said.unshift(clause)
    end = index
  }
  const first = said.length > 0 ? readClause(text.slice(0, end), view) : null
  if (!first) return null
  const introductions = [first, ...said].map(({ name, need }) => ({
    ...nothingLearnt(),
    name,
    needs: [need],
    notes: [],
  }))
  return log.resume({ introductions, isMeeting: false }, view)
}
