import { describe, expect, test } from 'vitest'
import { joinSamePeople } from '../../../lib/conversation/same-person.ts'
import { draftOf } from '../../../lib/language/introduction/draft.ts'
import type { Introduction } from '../../../lib/language/introduction/reading.ts'
import { contactOf, Talk } from './view-fixture.ts'

const work: Introduction = { ...draftOf('Ana Silva'), organization: 'Figma', phones: ['+14155550134'] }
const home: Introduction = { ...draftOf('Ana Silva'), phones: ['+14155550135'], emails: ['ana@example.com'] }

describe('the people of one text', () => {
  test('are each logged once, with all that is said of them', () => {
    expect(joinSamePeople([work, home])).toEqual([
      { ...work, phones: ['+14155550134', '+14155550135'], emails: ['ana@example.com'] },
    ])
  })

  test('keep as a note in what two cards of one number differ', () => {
    const other = { ...draftOf('Ana S. Silva'), title: 'designer', phones: work.phones }
    expect(joinSamePeople([work, other])).toEqual([{ ...work, title: 'designer', notes: ['Ana S. Silva'] }])
  })

  test('are two when they have one name and work elsewhere', () => {
    const namesake = { ...draftOf('Ana Silva'), organization: 'Stripe' }
    expect(joinSamePeople([work, namesake])).toEqual([work, namesake])
  })
})

test('a full name with another employer is asked about without a comma too', () => {
  const talk = new Talk([contactOf('Kim Bo', { organization: 'Sony' })])
  const plan = talk.plan('Kim Bo at Sega')
  expect(plan.reply).toBe('Same Kim Bo as at Sony? YES or NEW')
  expect(plan.changes).toEqual([])
  talk.say('kim at the gym today')
  expect(talk.notes('Kim Bo')).toEqual(['at the gym today'])
})
