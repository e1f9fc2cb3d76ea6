import { describe, expect, test } from 'vitest'
import { addNeeds, type Learnt, learn, meet, meetAgain, nothingLearnt } from '../../../lib/domain/meet.ts'
import { contactOf } from '../conversation/view-fixture.ts'

const learnt = (facts: Partial<Learnt> = {}): Learnt => ({ ...nothingLearnt(), ...facts })

describe('meeting someone', () => {
  test('keeps what was said and follows up in two days', () => {
    const ana = meet('1', 'Ana Silva', learnt({ title: 'designer', needs: ['a lawyer'] }), '2026-11-23')
    expect(ana).toMatchObject({
      name: 'Ana Silva',
      title: 'designer',
      metOn: '2026-11-23',
      lastContactOn: '2026-11-23',
      needs: [{ text: 'a lawyer', status: 'open' }],
      followUp: { on: '2026-11-25', chosenBy: 'wellmet' },
    })
  })

  test.each([
    ['the day before', '2026-11-22', '2026-11-24'],
    ['a week before, and not in the past', '2026-11-16', '2026-11-24'],
    ['the same day', '2026-11-23', '2026-11-25'],
  ])('that is told of later counts from the day: %s', (_name, metOn, followUpOn) => {
    const ana = meet('1', 'Ana Silva', learnt(), '2026-11-23', metOn)
    expect(ana).toMatchObject({ metOn, lastContactOn: metOn, followUp: { on: followUpOn } })
  })

  test('knows nothing that was not said', () => {
    expect(meet('1', 'Ana Silva', learnt(), '2026-11-23')).toEqual({
      kind: 'contact',
      id: '1',
      version: 0,
      deleted: false,
      name: 'Ana Silva',
      title: null,
      organization: null,
      metAt: null,
      metOn: '2026-11-23',
      phones: [],
      emails: [],
      links: [],
      needs: [],
      introducedBy: null,
      introducedTo: [],
      suggested: [],
      notedFor: [],
      referral: null,
      followUp: { on: '2026-11-25', time: null, chosenBy: 'wellmet', reminders: 0, remindOn: '2026-11-25' },
      cadence: null,
      touches: 0,
      lastContactOn: '2026-11-23',
      formerIds: [],
    })
  })

  test('keeps a phone number that was said twice once', () => {
    expect(meet('1', 'Ana', learnt({ phones: ['+1', '+1'] }), '2026-11-23').phones).toEqual(['+1'])
  })

  test('follows up when the owner said', () => {
    const ana = meet('1', 'Ana', learnt({ followUp: { on: '2026-11-28', time: null } }), '2026-11-23')
    expect(ana.followUp).toMatchObject({ on: '2026-11-28', chosenBy: 'owner' })
  })
})

describe('learning more of someone', () => {
  test('fills in what was not known, without a note', () => {
    const { contact, replaced } = learn(contactOf('Ana'), learnt({ organization: 'Figma', metAt: 'PyCon' }))
    expect(contact).toMatchObject({ organization: 'Figma', metAt: 'PyCon' })
    expect(replaced).toEqual([])
  })

  test('lets a new employer and title count, and notes the former ones', () => {
    const ana = contactOf('Ana', { organization: 'Figma', title: 'designer' })
    const { contact, replaced } = learn(ana, learnt({ organization: 'Stripe', title: 'VP of design' }))
    expect(contact).toMatchObject({ organization: 'Stripe', title: 'VP of design' })
    expect(replaced).toEqual(['Formerly at Figma', 'Formerly designer'])
  })

  test('leaves everything as it was when nothing was said, or the same again', () => {
    const figma = { organization: 'Figma', title: 'designer' }
    const ana = contactOf('Ana', { ...figma, metAt: 'PyCon', introducedBy: { name: 'Bob', id: null } })
    expect(learn(ana, learnt())).toEqual({ contact: ana, replaced: [] })
    const again = learnt({ metAt: 'pycon', introducedBy: { name: 'bob', id: null } })
    expect(learn(ana, again)).toEqual({ contact: ana, replaced: [] })
  })

  test('does not take another spelling for another employer', () => {
    const { contact, replaced } = learn(contactOf('Ana', { organization: 'Figma' }), learnt({ organization: 'figma' }))
    expect(contact.organization).toBe('Figma')
    expect(replaced).toEqual([])
  })

  test('keeps where they met first, and notes where they met again', () => {
    const { contact, replaced } = learn(contactOf('Ana', { metAt: 'PyCon' }), learnt({ metAt: 'ReactConf' }))
    expect(contact.metAt).toBe('PyCon')
    expect(replaced).toEqual(['Met again at ReactConf'])
  })

  test('notes a second introducer', () => {
    const ana = contactOf('Ana', { introducedBy: { name: 'Bob', id: null } })
    const { contact, replaced } = learn(ana, learnt({ introducedBy: { name: 'Cy', id: null } }))
    expect(contact.introducedBy?.name).toBe('Bob')
    expect(replaced).toEqual(['Also introduced by Cy'])
  })
})

describe('meeting someone again', () => {
  test('starts the cadence again', () => {
    const { contact } = meetAgain(contactOf('Ana'), learnt(), '2026-12-01')
    expect(contact).toMatchObject({ lastContactOn: '2026-12-01', followUp: { on: '2026-12-31' } })
  })

  test('follows up in two days when a need came along', () => {
    const { contact } = meetAgain(contactOf('Ana'), learnt({ needs: ['a lawyer'] }), '2026-12-01')
    expect(contact.followUp?.on).toBe('2026-12-03')
  })

  test('counts from the day on which it was', () => {
    const { contact } = meetAgain(contactOf('Ana'), learnt(), '2026-12-01', '2026-11-30')
    expect(contact).toMatchObject({ metOn: '2026-11-23', lastContactOn: '2026-11-30', followUp: { on: '2026-12-30' } })
    const needy = meetAgain(contactOf('Ana'), learnt({ needs: ['a lawyer'] }), '2026-12-01', '2026-11-30')
    expect(needy.contact.followUp?.on).toBe('2026-12-02')
  })

  test('keeps a day that the owner said', () => {
    const { contact } = meetAgain(
      contactOf('Ana'),
      learnt({ followUp: { on: '2026-12-05', time: null } }),
      '2026-12-01',
    )
    expect(contact.followUp).toMatchObject({ on: '2026-12-05', chosenBy: 'owner' })
  })
})

describe('more about someone on the day they were met', () => {
  test('is the same contact, and leaves the follow-up', () => {
    const ana = contactOf('Ana')
    expect(meetAgain(ana, learnt({ title: 'designer' }), '2026-11-23').contact).toEqual({ ...ana, title: 'designer' })
  })
})

describe('meeting someone dropped', () => {
  test('brings no follow-up back', () => {
    expect(meetAgain(contactOf('Ana', { followUp: null }), learnt(), '2026-12-01').contact.followUp).toBeNull()
  })
})

describe('needs', () => {
  test('are not doubled while they are open, or promised', () => {
    const open = addNeeds([], ['a lawyer'])
    expect(addNeeds(open, ['A lawyer'])).toEqual(open)
    const promised = open.map((need) => ({ ...need, status: 'promised' as const }))
    expect(addNeeds(promised, ['A lawyer'])).toEqual(promised)
  })

  test('are kept beside each other', () => {
    const both = addNeeds(addNeeds([], ['a lawyer']), ['a roofer'])
    expect(both.map(({ text }) => text)).toEqual(['a lawyer', 'a roofer'])
    expect(addNeeds(both, ['a roofer'])).toEqual(both)
  })

  test('can come up again once they were met', () => {
    const delivered = [{ text: 'a lawyer', status: 'delivered' as const, promisedFor: null }]
    expect(addNeeds(delivered, ['a lawyer'])).toHaveLength(2)
  })
})
