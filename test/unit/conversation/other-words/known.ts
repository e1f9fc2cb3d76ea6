import { contactOf, ownerOf, remindedToday, Talk } from '../view-fixture.ts'

export const need = (text: string) => ({ text, status: 'open' as const, promisedFor: null })
export const ana = contactOf('Ana Silva', {
  title: 'designer',
  organization: 'Figma',
  metAt: 'ReactConf',
  phones: ['+14155550134'],
  needs: [need('a lawyer')],
})
export const bob = contactOf('Bob Lee', { title: 'cellist', organization: 'Stripe', needs: [need('a dog')] })

/** A talk in which a reminder about Ana is open. */
export const talkWithReminder = () =>
  new Talk([{ ...ana, followUp: remindedToday }, bob], {
    ...ownerOf(),
    reminded: [{ contactIds: ['Ana Silva'], at: '2026-11-23T09:00:00-05:00' }],
  })
