import { expect, test } from 'vitest'
import { contactOf, ownerOf, remindedToday, Talk } from '../view-fixture.ts'

const need = { text: 'a lawyer', status: 'open' as const, promisedFor: null }

/** Ana, who was asked for a referral and needs a lawyer, and Bob, both reminded of today. */
function talk(): Talk {
  const people = [
    contactOf('Ana Silva', { needs: [need], followUp: remindedToday }),
    contactOf('Bob Lee', { followUp: remindedToday }),
  ]
  const talk = new Talk(people, {
    ...ownerOf(),
    reminded: [{ contactIds: ['Ana Silva', 'Bob Lee'], at: '2026-11-23T09:00:00-05:00' }],
  })
  return talk
}

const deeds = [
  'promised ana a roofer',
  'asked ana for a referral',
  'requested a referral from ana',
  'reached out to ana about a referral',
  'introduced ana to bob',
  'helped ana',
  'delivered ana',
  'called ana',
  'sent ana the deck',
  'sent the deck to bob',
  'met bob for lunch',
  'was referred by ana',
  'heard back from ana',
  'met Noor Rahman at PyCon',
  'met her cousin Oleg',
]

const leads = [
  'i',
  'we',
  "i've",
  "we've",
  'just',
  'also',
  'finally',
  'already',
  'i just',
  "i've just",
  'today i',
  'yesterday we',
]

test.each(deeds)('who did it, and when, leaves what was done: "%s"', (deed) => {
  const bare = talk().plan(deed)
  const did = leads.map((lead) => {
    const { reply, events } = talk().plan(`${lead} ${deed}`)
    return { lead, reply, events: events.map(({ type }) => type) }
  })
  expect(did).toEqual(leads.map((lead) => ({ lead, reply: bare.reply, events: bare.events.map(({ type }) => type) })))
})
