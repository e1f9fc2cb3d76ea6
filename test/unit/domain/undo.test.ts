import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyWeek } from '../../../lib/conversation/draft.ts'
import type { Contact } from '../../../lib/domain/contact.ts'
import type { Entity, Plan } from '../../../lib/domain/plan.ts'
import { reverse, reverseSettings } from '../../../lib/domain/undo.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'

const planOf = (before: Entity | null, after: Entity, facts: Partial<Plan> = {}): Plan => ({
  number: 2,
  at: '2026-11-23T15:00:00Z',
  cause: { kind: 'due' },
  reply: null,
  changes: [{ before, after }],
  events: [],
  about: 'changed Ana',
  owner: ownerOf(),
  settingsBefore: null,
  ...facts,
})

const ana = contactOf('Ana', { phones: ['+1'] })

const undoOn = (plan: Plan, now: Entity) => reverse(plan, [now], 'undo')[0]?.after

describe('undo', () => {
  test('takes back the fields that were changed', () => {
    const after = { ...ana, organization: 'Figma', phones: ['+1', '+2'] }
    expect(undoOn(planOf(ana, after), after)).toEqual(ana)
  })

  test('leaves fields that something else changed since', () => {
    const after = { ...ana, organization: 'Figma' }
    const now = { ...after, title: 'designer' }
    expect(undoOn(planOf(ana, after), now)).toEqual({ ...ana, title: 'designer' })
  })

  test('leaves a field that was changed again', () => {
    const after = { ...ana, organization: 'Figma' }
    const now = { ...ana, organization: 'Stripe' }
    expect(undoOn(planOf(ana, after), now)).toEqual(now)
  })

  test('leaves a follow-up that was dropped since, and one that came since in place of the one dropped', () => {
    if (!ana.followUp) throw new Error('she has one')
    const moved: Contact = { ...ana, followUp: { ...ana.followUp, on: '2026-11-27', remindOn: '2026-11-27' } }
    const dropped: Contact = { ...ana, followUp: null }
    expect(undoOn(planOf(ana, moved), dropped)).toEqual(dropped)
    expect(undoOn(planOf(ana, dropped), moved)).toEqual(moved)
    expect(undoOn(planOf(dropped, ana), moved)).toEqual(moved)
  })

  test('takes only its own element out of a list', () => {
    const after = { ...ana, phones: ['+1', '+2'] }
    const now = { ...ana, phones: ['+1', '+2', '+3'] }
    expect(undoOn(planOf(ana, after), now)).toEqual({ ...ana, phones: ['+1', '+3'] })
  })

  test('moves a follow-up back without forgetting that its reminder was sent', () => {
    if (!ana.followUp) throw new Error('she has one')
    const after: Contact = { ...ana, followUp: { ...ana.followUp, on: '2026-11-27', remindOn: '2026-11-27' } }
    const sent = { ...after, followUp: { ...ana.followUp, on: '2026-11-27', reminders: 1, remindOn: '2026-11-30' } }
    expect(undoOn(planOf(ana, after), sent)).toMatchObject({
      followUp: { on: '2026-11-25', reminders: 1, remindOn: '2026-11-30' },
    })
  })

  test('deletes what was created, and redo brings it back', () => {
    const plan = planOf(null, ana)
    expect(undoOn(plan, ana)).toEqual({ ...ana, deleted: true })
    expect(reverse(plan, [{ ...ana, deleted: true }], 'redo')[0]?.after).toEqual(ana)
  })

  test('brings back what was deleted', () => {
    const gone = { ...ana, deleted: true }
    expect(undoOn(planOf(ana, gone), gone)).toEqual(ana)
  })

  test('takes only its own count out of a number that went on', () => {
    const before = { ...ana, touches: 1 }
    const after = { ...ana, touches: 2 }
    expect(undoOn(planOf(before, after), { ...ana, touches: 4 })).toEqual({ ...ana, touches: 3 })
  })

  test('counts down the week that it was the first to count in, and redo counts it up again', () => {
    const counted = { ...emptyWeek('2026-11-23', 1), met: 1, introduced: 1 }
    const plan = planOf(null, counted)
    const now = { ...counted, met: 3, helped: 1 }
    const undone = { ...now, met: 2, introduced: 0 }
    expect(undoOn(plan, now)).toEqual(undone)
    expect(reverse(plan, [undone], 'redo')[0]?.after).toEqual(now)
  })

  test('gives each of several people back their own', () => {
    const bob = contactOf('Bob', { title: 'plumber' })
    const [anaAfter, bobAfter] = [
      { ...ana, title: 'designer' },
      { ...bob, title: 'electrician' },
    ]
    const changes = [
      { before: ana, after: anaAfter },
      { before: bob, after: bobAfter },
    ]
    const undone = reverse(planOf(ana, anaAfter, { changes }), [bobAfter, anaAfter], 'undo')
    expect(undone.map(({ after }) => after)).toEqual([ana, bob])
  })

  test('puts what was removed back into a list once, though it came back since', () => {
    const after = { ...ana, phones: [] }
    expect(undoOn(planOf(ana, after), { ...ana, phones: ['+2', '+1'] })).toEqual({ ...ana, phones: ['+2', '+1'] })
    expect(undoOn(planOf(ana, after), { ...ana, phones: ['+2'] })).toEqual({ ...ana, phones: ['+2', '+1'] })
  })

  test('passes over what is there no more', () => {
    expect(reverse(planOf(ana, { ...ana, title: 'designer' }), [], 'undo')).toEqual([])
  })

  const facts = fc.record({
    title: fc.option(fc.string()),
    phones: fc.uniqueArray(fc.string(), { maxLength: 4 }),
    touches: fc.nat(5),
  })

  test('leaves whatever it did not change as it is by now', () => {
    fc.assert(
      fc.property(
        facts,
        facts,
        fc.constantFrom('title' as const, 'phones' as const, 'touches' as const),
        (a, b, field) => {
          const after = { ...ana, metAt: 'ReactConf', [field]: b[field] }
          const now = { ...after, ...a, [field]: after[field] }
          expect(undoOn(planOf(ana, after), now)).toEqual({ ...now, metAt: null, [field]: ana[field] })
        },
      ),
    )
  })

  test('and redo are opposites', () => {
    fc.assert(
      fc.property(facts, facts, (first, second) => {
        const before = { ...ana, ...first }
        const after = { ...ana, ...second }
        const plan = planOf(before, after)
        const undone = undoOn(plan, after)
        expect(undone).toMatchObject({ title: before.title, touches: before.touches })
        const redone = undone && reverse(plan, [undone], 'redo')[0]?.after
        expect(redone).toMatchObject({ title: after.title, touches: after.touches })
      }),
    )
  })
})

describe('undo of settings', () => {
  const { settings } = ownerOf()

  test('takes back only what the plan set', () => {
    const plan = planOf(ana, ana, {
      owner: ownerOf({ settings: { ...settings, goal: 3 } }),
      settingsBefore: settings,
    })
    expect(reverseSettings(plan, { ...settings, goal: 3, optedOut: true }, 'undo')).toEqual({
      ...settings,
      optedOut: true,
    })
  })

  test('is done again by redo, and leaves what was set since', () => {
    const plan = planOf(ana, ana, {
      owner: ownerOf({ settings: { ...settings, goal: 3, reminderTime: '08:00' } }),
      settingsBefore: settings,
    })
    expect(reverseSettings(plan, { ...settings, reminderTime: '10:00' }, 'redo')).toEqual({
      ...settings,
      goal: 3,
      reminderTime: '10:00',
    })
  })

  test('changes nothing when the plan set nothing', () => {
    expect(reverseSettings(planOf(ana, ana), settings, 'undo')).toBeNull()
  })
})
