import { describe, expect, test } from 'vitest'
import { joinSamePeople } from '../../../lib/conversation/same-person.ts'
import type { Introduction } from '../../../lib/language/introduction/reading.ts'

const nobody: Introduction = {
  name: '',
  title: null,
  organization: null,
  metAt: null,
  phones: [],
  emails: [],
  links: [],
  needs: [],
  introducedBy: null,
  followUp: null,
  notes: [],
}
const work: Introduction = { ...nobody, name: 'Ana Silva', organization: 'Figma', phones: ['+14155550134'] }
const home: Introduction = { ...nobody, name: 'Ana Silva', phones: ['+14155550135'], emails: ['ana@example.com'] }

describe('the people of one text', () => {
  test('are each logged once, with all that is said of them', () => {
    expect(joinSamePeople([work, home])).toEqual([
      { ...work, phones: ['+14155550134', '+14155550135'], emails: ['ana@example.com'] },
    ])
  })

  test('keep as a note in what two cards of one number differ', () => {
    const other = { ...nobody, name: 'Ana S. Silva', title: 'designer', phones: work.phones }
    expect(joinSamePeople([work, other])).toEqual([{ ...work, title: 'designer', notes: ['Ana S. Silva'] }])
  })

  test('are two when they have one name and work elsewhere', () => {
    const namesake = { ...nobody, name: 'Ana Silva', organization: 'Stripe' }
    expect(joinSamePeople([work, namesake])).toEqual([work, namesake])
  })
})
