import { describe, expect, test } from 'vitest'
import { contactOf, Talk } from '../view-fixture.ts'

describe('undo', () => {
  test('takes back what was changed up to thirty days ago', () => {
    const talk = new Talk([contactOf('Ana Silva', { organization: 'Figma' })])
    talk.say('ana: loves climbing')
    talk.say('delete ana')
    talk.say('yes')
    talk.at = '2026-12-23T09:59:00-05:00'
    expect(talk.say('undo')).toBe('Taken back: deleted Ana Silva. REDO puts it back.')
    expect(talk.person('Ana Silva').organization).toBe('Figma')
    expect(talk.notes('Ana Silva')).toEqual(['loves climbing'])
  })

  test('leaves alone what is older, of which only a part may be there', () => {
    const talk = new Talk([contactOf('Ana Silva')])
    talk.say('delete ana')
    talk.say('yes')
    talk.at = '2026-12-23T10:01:00-05:00'
    const plan = talk.plan('undo')
    expect(plan.reply).toBe('The latest change is more than 30 days old, so it stays. Nothing changed.')
    expect(plan.changes).toEqual([])
    expect(talk.people).toEqual([])
  })

  test('goes back through more than ten changes, and redo forward again', () => {
    const talk = new Talk([contactOf('Ana Silva')])
    const notes = Array.from({ length: 12 }, (_, nth) => `fact ${nth}`)
    for (const note of notes) talk.say(`note ana ${note}`)
    for (const _ of notes) expect(talk.say('undo')).toContain('Taken back: a note on Ana Silva')
    expect(talk.notes()).toEqual([])
    for (const _ of notes) talk.say('redo')
    expect(talk.notes()).toEqual(notes)
  })

  test('of nothing says so, and redo too', () => {
    const talk = new Talk()
    expect(talk.say('undo')).toMatch(/^Nothing to take back/)
    expect(talk.say('redo')).toBe('Nothing to put back.')
  })
})
