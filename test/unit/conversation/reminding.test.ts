import { describe, expect, test } from 'vitest'
import { planFrom } from '../../../lib/conversation/draft.ts'
import { remind } from '../../../lib/conversation/reminding.ts'
import { sendTogether } from '../../../lib/conversation/together.ts'
import type { Contact, Need } from '../../../lib/domain/contact.ts'
import { contactOf, remindedToday, viewOf } from './view-fixture.ts'

const need = (text: string, status: Need['status'] = 'open'): Need => ({ text, status, promisedFor: null })
const due = { ...remindedToday, reminders: 0, remindOn: remindedToday.on }

/** What the owner is texted about these people. */
function textAbout(...people: Contact[]): string | undefined {
  const view = viewOf(people)
  const plan = planFrom(remind(people, view), view, { kind: 'due' })
  return plan.changes.flatMap(({ after }) => (after.kind === 'outgoing' ? [after.body] : []))[0]
}

describe('a reminder', () => {
  test.each<[string, Partial<Contact>, string]>([
    ['of nobody known closely', {}, 'Follow up with Ana Silva: ask how you can help Ana. DONE, LATER or SKIP?'],
    [
      'with where one knows somebody from',
      { organization: 'Figma', metAt: 'ReactConf', needs: [need('a React dev')] },
      'Follow up with Ana Silva (Figma, met at ReactConf): looking for a React dev. DONE, LATER or SKIP?',
    ],
    [
      'with what was promised, and not what is done',
      { needs: [need('a roofer', 'promised'), need('a dog', 'delivered'), need('to meet a lawyer')] },
      'Follow up with Ana Silva: you promised a roofer; wants to meet a lawyer. DONE, LATER or SKIP?',
    ],
  ])('%s', (_of, facts, said) => {
    expect(textAbout(contactOf('Ana Silva', { ...facts, followUp: due }))).toBe(said)
  })

  test('of several numbers them', () => {
    const people = [contactOf('Ana Silva', { needs: [need('a dog')] }), contactOf('Bob Lee')]
    expect(textAbout(...people)).toBe('2 today: 1 Ana Silva: a dog. 2 Bob Lee: how can you help? Reply 1 DONE, 2 LATER')
  })

  test('of many names as many as one reads, and says how many more there are', () => {
    const people = Array.from({ length: 60 }, (_, index) => contactOf(`Person${index} Featherstone`))
    const text = textAbout(...people) ?? ''
    const named = text.match(/Person\d+/g) ?? []
    expect(text).toMatch(/^60 today: 1 Person0 Featherstone/)
    expect(text).toContain(` And ${60 - named.length} more: text DUE. Reply 1 DONE, 2 LATER`)
    expect(text.length).toBeLessThan(700)
  })
})

describe('texts that are due at once', () => {
  const view = viewOf([contactOf('Ana Silva', { followUp: due })])

  test('are one text, with what each of them does', () => {
    const drafts = [remind([contactOf('Ana Silva', { followUp: due })], view), remind([contactOf('Bob Lee')], view)]
    const { changes = [], events } = sendTogether(drafts, view)
    const texts = changes.flatMap(({ after }) => (after.kind === 'outgoing' ? [after] : []))
    expect(texts).toMatchObject([
      { covers: ['Ana Silva', 'Bob Lee'], body: expect.stringMatching(/Ana Silva.*\n.*Bob Lee/) },
    ])
    expect(events).toHaveLength(2)
  })

  test('are no text where none of them says anything', () => {
    expect(sendTogether([{ reply: null, weeklyOn: '2026-11-22' }, { reply: null }], view)).toMatchObject({
      changes: [],
      events: [],
      weeklyOn: '2026-11-22',
    })
  })
})
