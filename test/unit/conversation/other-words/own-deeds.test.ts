import { expect, test } from 'vitest'
import { contactOf, ownerOf, remindedToday, Talk } from '../view-fixture.ts'

const need = { text: 'a lawyer', status: 'open' as const, promisedFor: null }

/** Ana, who needs a lawyer, and Bob, both reminded of today. */
const talk = () =>
  new Talk(
    [
      contactOf('Ana Silva', { needs: [need], followUp: remindedToday }),
      contactOf('Bob Lee', { followUp: remindedToday }),
    ],
    { ...ownerOf(), reminded: [{ contactIds: ['Ana Silva', 'Bob Lee'], at: '2026-11-23T09:00:00-05:00' }] },
  )

/** What a text is answered with, and what happens by it. */
const told = (text: string) => {
  const { reply, events } = talk().plan(text)
  return { reply, events: events.map(({ type }) => type) }
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

/** That it was yesterday is said. */
const withoutDay = (reply: string | null) => reply?.replace(/(?:, met| on) Sun Nov 22(?=\.)/, '')

test.each(deeds)('who did it, and when, leaves what was done: "%s"', (deed) => {
  const bare = told(deed)
  const led = leads.map((lead) => ({ lead, ...told(`${lead} ${deed}`) }))
  expect(led.map(({ reply, ...rest }) => ({ reply: withoutDay(reply), ...rest }))).toEqual(
    leads.map((lead) => ({ lead, ...bare })),
  )
})
