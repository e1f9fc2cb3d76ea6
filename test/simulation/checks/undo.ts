import type { State } from '../state.ts'
import type { Check, Step } from '../step.ts'

/** `undo` right after a change leaves everything as it was before, and `redo` right after that as it was with it. */
export function checkUndo(): Check {
  let last: Step | null = null
  return (step) => {
    const previous = last
    last = step.text === null && isSame(step.before, step.after) ? last : step
    if (!previous || previous.text === null || !isSame(previous.after, step.before)) return []
    const changed = previous.after.owner.undoable.at(-1)
    const isUndone = step.text === 'undo' && changed === previous.after.owner.version
    const isRedone = step.text === 'redo' && previous.text === 'undo' && previous.after.owner.redoable.length > 0
    return isUndone || isRedone ? differences(previous.before, step.after, `${step.text} of "${previous.text}"`) : []
  }
}

/** The same text delivered again is answered as before, and changes nothing. */
export function checkAgain(): Check {
  let reply: string | undefined
  return (step) => {
    if (step.text !== '/again') {
      if (step.text !== null) reply = step.arrivals[0]?.body
      return []
    }
    const told = step.arrivals.map(({ body }) => body)
    return [
      ...(told.join() === (reply ?? '') ? [] : [`told again: ${told.join(' / ')} and not ${reply}`]),
      ...differences(step.before, step.after, 'a text delivered again'),
      ...(step.events.length > 0 ? ['a text delivered again was announced again'] : []),
    ]
  }
}

const plain = ({ contacts, notes, weeks, owner }: State): Record<string, string> =>
  Object.fromEntries([
    ...[...contacts, ...notes].map((entity) => [
      `${entity.kind} ${entity.id}`,
      JSON.stringify({ ...entity, version: 0 }),
    ]),
    ...weeks
      .filter(
        ({ met, helped, followedUp, introduced, referred }) => met + helped + followedUp + introduced + referred > 0,
      )
      .map((week) => [`week ${week.monday}`, JSON.stringify({ ...week, version: 0, goal: 0 })]),
    ['settings', JSON.stringify(owner.settings)],
  ])

const isSame = (a: State, b: State): boolean => JSON.stringify(plain(a)) === JSON.stringify(plain(b))

function differences(expected: State, actual: State, what: string): string[] {
  const [then, now] = [plain(expected), plain(actual)]
  return [...new Set([...Object.keys(then), ...Object.keys(now)])]
    .filter((key) => then[key] !== now[key])
    .map((key) => `${what}: ${key} was ${then[key]} and is ${now[key]}`)
}
