import { remember, workNoted } from '../domain/noted-work.ts'
import type { Change } from '../domain/plan.ts'
import { change, latest } from './changes.ts'
import type { View } from './view.ts'

/** Where a new note says what somebody does or did, that is remembered with them, so that an introduction can find them by it. */
export function noteWork(changes: Change[], view: View): Change[] {
  const noted = new Map<string, string[]>()
  for (const { before, after } of changes) {
    if (after.kind !== 'note' || before !== null) continue
    noted.set(after.contactId, [...(noted.get(after.contactId) ?? []), ...workNoted(after.text)])
  }
  return [...noted].flatMap(([id, clauses]) => {
    const contact = clauses.length > 0 ? latest(id, changes, view) : undefined
    return contact ? [change(contact, { ...contact, notedFor: remember(contact.notedFor, clauses) })] : []
  })
}
