import { describe, expect, test } from 'vitest'
import { merge } from '../../../lib/domain/merge.ts'
import { askedForReferral } from '../../../lib/domain/outreach.ts'
import { contactOf, remindedToday } from '../conversation/view-fixture.ts'

const need = (text: string, status: 'open' | 'promised' | 'delivered' = 'open') => ({ text, status, promisedFor: null })

describe('a need that both have', () => {
  test.each([
    ['open', 'delivered'],
    ['delivered', 'open'],
    ['promised', 'delivered'],
  ] as const)('counts once, as far as it got: %s and %s', (own, others) => {
    const { contact } = merge(
      contactOf('Ana', { needs: [need('a lawyer', own)] }),
      contactOf('A', { needs: [need('A Lawyer', others)] }),
    )
    expect(contact.needs).toMatchObject([{ status: 'delivered' }])
  })
})

describe('who was never met', () => {
  const never = { metOn: null, lastContactOn: null }

  test.each([
    [contactOf('Ana', never), contactOf('A')],
    [contactOf('Ana'), contactOf('A', never)],
  ])('was met when the other was', (kept, other) => {
    expect(merge(kept, other).contact).toMatchObject({ metOn: '2026-11-23', lastContactOn: '2026-11-23' })
  })

  test('was not, when neither was', () => {
    expect(merge(contactOf('Ana', never), contactOf('A', never)).contact).toMatchObject(never)
  })
})

describe('merge', () => {
  test('takes over what is missing and notes what differs', () => {
    const kept = contactOf('Ana Silva', { title: 'designer', cadence: null, phones: ['+12125550134'] })
    const other = contactOf('A. Silva', {
      title: 'Designer',
      organization: 'Figma',
      metAt: 'PyCon',
      metOn: '2026-10-01',
      cadence: 'P6W',
      phones: ['+12125550134', '+12125550135'],
    })
    const { contact, replaced } = merge(kept, other)
    expect(contact).toMatchObject({
      name: 'Ana Silva',
      title: 'designer',
      organization: 'Figma',
      metAt: 'PyCon',
      cadence: 'P6W',
      phones: ['+12125550134', '+12125550135'],
      formerIds: ['A. Silva'],
    })
    expect(replaced).toEqual(['Also known as A. Silva', 'Also met on 2026-10-01'])
  })

  test('notes everything that both have and that differs', () => {
    const kept = contactOf('Ana Silva', {
      title: 'designer',
      organization: 'Figma',
      metAt: 'PyCon',
      introducedBy: { name: 'Bob', id: null },
      touches: 3,
    })
    const other = contactOf('A. Silva', {
      title: 'artist',
      organization: 'Stripe',
      metAt: 'ReactConf',
      introducedBy: { name: 'Cy', id: null },
      touches: 5,
    })
    const { contact, replaced } = merge(kept, other)
    expect(contact).toMatchObject({ title: 'designer', introducedBy: { name: 'Bob' }, touches: 5 })
    expect(replaced).toEqual([
      'Also known as A. Silva',
      'Also artist',
      'Also at Stripe',
      'Also met at ReactConf',
      'Also introduced by Cy',
    ])
  })

  test('takes over who introduced them, and what they were asked', () => {
    const { referral } = askedForReferral(contactOf('A'), 'Notion', '2026-12-03')
    const other = contactOf('A', { introducedBy: { name: 'Cy', id: null }, referral })
    const { contact, replaced } = merge(contactOf('Ana'), other)
    expect(contact).toMatchObject({ introducedBy: { name: 'Cy' }, referral: { organization: 'Notion' } })
    expect(replaced).toEqual(['Also known as A'])
  })

  test('keeps a need that both have as it was said of the kept one', () => {
    const promised = { ...need('a lawyer', 'promised'), promisedFor: '2026-12-01' }
    const others = { ...need('A LAWYER', 'promised'), promisedFor: '2026-12-24' }
    const { contact } = merge(contactOf('Ana', { needs: [promised] }), contactOf('A', { needs: [others] }))
    expect(contact.needs).toEqual([promised])
  })

  test('keeps a need that both have once, as far as it got', () => {
    const kept = contactOf('Ana', { needs: [need('a roofer'), need('a lawyer')] })
    const other = contactOf('Ana S', { needs: [need('A roofer', 'delivered'), need('a cat')] })
    expect(merge(kept, other).contact.needs).toEqual([need('A roofer', 'delivered'), need('a lawyer'), need('a cat')])
  })

  test('follows up when the kept one was to be, or else the other', () => {
    const kept = contactOf('Ana')
    const other = contactOf('Ana S', { followUp: { ...remindedToday, on: '2026-12-24' }, lastContactOn: '2026-12-01' })
    expect(merge(kept, other).contact.followUp).toEqual(kept.followUp)
    expect(merge({ ...kept, followUp: null }, other).contact.followUp?.on).toBe('2026-12-24')
    expect(merge(kept, other).contact.lastContactOn).toBe('2026-12-01')
  })

  test('remembers everyone who was merged before', () => {
    const other = contactOf('Ana S', { formerIds: ['x'] })
    expect(merge(contactOf('Ana', { formerIds: ['y'] }), other).contact.formerIds).toEqual(['y', 'Ana S', 'x'])
  })
})
