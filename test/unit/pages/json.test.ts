import { Temporal } from 'temporal-polyfill'
import { expect, test } from 'vitest'
import { toContactRecord } from '../../../lib/domain/contact-record.ts'
import { writeJson } from '../../../lib/pages/export/json.ts'
import { toExport } from '../../../lib/pages/export/record.ts'
import { peopleOf } from '../../../lib/pages/people.ts'
import { contactOf, ownerOf } from '../conversation/view-fixture.ts'
import { noteOn, recordsOf } from './random-records.ts'

const owner = ownerOf()
const ana = contactOf('Ana Silva', {
  needs: [{ text: 'a React dev', status: 'promised', promisedFor: '2026-11-27' }],
  introducedTo: ['Bob Lee', 'gone'],
  formerIds: ['A. Silva'],
})
const bob = contactOf('Bob Lee', {
  referral: { status: 'asked', organization: 'Stripe', askedOn: '2026-11-20', tryOn: null, nudgeOn: null },
})
const records = recordsOf([bob, ana], {
  owner: { ...owner, settings: { ...owner.settings, linkKey: 'SECRET-KEY' } },
  notes: [
    noteOn('Ana Silva', 'loves climbing', 1),
    noteOn('A. Silva', 'from before'),
    noteOn('gone', 'of somebody gone'),
  ],
  weeks: [
    {
      kind: 'week',
      version: 3,
      monday: '2026-11-23',
      goal: 1,
      met: 2,
      helped: 0,
      followedUp: 0,
      introduced: 0,
      referred: 0,
    },
  ],
  texts: [{ at: '2026-11-23T15:00:00Z', body: 'Ana Silva' }],
})
const text = writeJson(toExport(peopleOf(records), records), records, Temporal.Instant.from('2026-11-23T15:00:00Z'))
const everything = JSON.parse(text)

test('the export has everyone as everywhere, with what else is known, by name', () => {
  const notes = [noteOn('A. Silva', 'from before'), noteOn('Ana Silva', 'loves climbing', 1)]
  expect(everything.contacts).toEqual([
    {
      ...toContactRecord(ana, notes, owner.settings),
      promises: [{ text: 'a React dev', promisedFor: '2026-11-27' }],
      introducedTo: ['Bob Lee'],
      referral: null,
    },
    { ...toContactRecord(bob, [], owner.settings), promises: [], introducedTo: [], referral: bob.referral },
  ])
})

test('the export has the settings, the weeks and the texts', () => {
  expect(everything.exportedAt).toBe('2026-11-23T10:00:00-05:00')
  expect(everything.owner).toMatchObject({ address: owner.address, settings: { zone: 'America/New_York', goal: 1 } })
  expect(everything.weeks).toMatchObject([{ monday: '2026-11-23', met: 2 }])
  expect(everything.texts).toEqual(records.texts)
})

test('the export never has the key of private links', () => {
  expect(text).not.toContain('SECRET-KEY')
})
