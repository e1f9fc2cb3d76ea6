import { Temporal } from 'temporal-polyfill'
import * as z from 'zod/mini'
import { type Direction, reverse, reverseSettings } from '../../domain/undo.ts'
import { nothingToRedo, nothingToUndo, redone, tooOldToTurn, undone } from '../../language/replies/undo.ts'
import { defineCommand } from '../command.ts'
import type { Draft } from '../draft.ts'
import type { View } from '../view.ts'

const Args = z.object({})

const DAYS_KEPT = 30

/** What a change deleted is kept as long as the change itself; from then on only some of it might be there. */
const isTooOld = (done: string, now: string): boolean =>
  Temporal.Instant.from(done).until(now).total('hours') > DAYS_KEPT * 24

/** Takes back, or does again, the plan that the view was loaded with. */
function turn(direction: Direction, { undoing, owner, at }: View): Draft {
  const turnable = direction === 'undo' ? owner.undoable : owner.redoable
  if (turnable.length === 0) return { reply: direction === 'undo' ? nothingToUndo() : nothingToRedo() }
  if (!undoing || isTooOld(undoing.plan.at, at)) return { reply: tooOldToTurn() }
  const { plan, entities } = undoing
  const about = plan.about ?? ''
  const settings = reverseSettings(plan, owner.settings, direction)
  return {
    reply: direction === 'undo' ? undone(about) : redone(about),
    changes: reverse(plan, entities, direction),
    events: [{ type: direction === 'undo' ? 'PlanUndone' : 'PlanRedone', facts: { undone: plan.number } }],
    ...(settings ? { settings } : {}),
    ...(direction === 'undo'
      ? { undoable: owner.undoable.slice(0, -1), redoable: [...owner.redoable, plan.number] }
      : { undoable: [...owner.undoable, plan.number], redoable: owner.redoable.slice(0, -1) }),
  }
}

const wantPlan = (number: number | undefined) => (number === undefined ? [] : [{ kind: 'plan' as const, number }])

export const undo = defineCommand({
  name: 'undo',
  forms: ['undo'],
  help: 'takes back the latest change',
  args: Args,
  read: (text) => (/^(?:undo(?: that| it| this| the last (?:one|change))?|oops)[\s.!?]*$/i.test(text) ? {} : null),
  wants: (_args, { owner }) => wantPlan(owner.undoable.at(-1)),
  handle: (_args, view) => turn('undo', view),
})

export const redo = defineCommand({
  name: 'redo',
  forms: ['redo'],
  help: 'puts it back',
  args: Args,
  read: (text) => (/^redo(?: that| it)?[\s.!?]*$/i.test(text) ? {} : null),
  wants: (_args, { owner }) => wantPlan(owner.redoable.at(-1)),
  handle: (_args, view) => turn('redo', view),
})
