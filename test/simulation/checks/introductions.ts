import { Temporal } from 'temporal-polyfill'
import type { Contact } from '../../../lib/domain/contact.ts'
import { type Check, eventsOf, localTime } from '../step.ts'
import { Ledger } from './ledger.ts'

/** Each pair is suggested once at most, and never two who know each other. */
export function checkSuggestions(): Check {
  const ledger = new Ledger()
  return (step) => {
    const former = ledger.all('IntroductionSuggested').map(pairOf)
    ledger.record(step)
    return eventsOf(step, 'IntroductionSuggested').flatMap((event) => {
      const [needy, helper] = [event.facts.needy, event.facts.helper].map((id) =>
        step.after.contacts.find((contact) => contact.id === id),
      )
      if (!needy || !helper) return ['an introduction of somebody who is gone']
      const pair = `${needy.name} and ${helper.name}`
      return [
        ...(former.includes(pairOf(event)) ? [`${pair} were suggested again`] : []),
        ...(areAcquainted(needy, helper) ? [`${pair} know each other`] : []),
        ...(step.arrivals[0]?.body.includes('Introduce them?') ? [] : [`${pair} were not suggested in the reply`]),
      ]
    })
  }
}

const pairOf = ({ facts }: { facts: Record<string, unknown> }): string => `${facts.needy} ${facts.helper}`

const areAcquainted = (a: Contact, b: Contact): boolean =>
  a.introducedTo.includes(b.id) ||
  b.introducedTo.includes(a.id) ||
  a.introducedBy?.id === b.id ||
  b.introducedBy?.id === a.id

const DAYS_AFTER = 7

/** After the text to forward was written, both are followed up in a week. */
export const checkFollowedUp: Check = (step) =>
  eventsOf(step, 'IntroductionWritten').flatMap(({ facts }) => {
    const day = localTime(step.to, step.after).toPlainDate().add({ days: DAYS_AFTER })
    const on = day.add({ days: day.dayOfWeek > 5 ? 8 - day.dayOfWeek : 0 })
    const both = step.after.contacts.filter(({ id }) => id === facts.needy || id === facts.helper)
    const wrong = both.filter(({ followUp }) => !followUp || Temporal.PlainDate.compare(followUp.on, on) !== 0)
    return wrong.map(({ name, followUp }) => `${name} is followed up on ${followUp?.on} and not ${on}`)
  })

/** An introduction that was made is known to both. */
export const checkMade: Check = (step) =>
  eventsOf(step, 'IntroductionMade').flatMap(({ facts }) => {
    const both = step.after.contacts.filter(({ id }) => id === facts.one || id === facts.other)
    const know = both.every((one) => both.every(({ id }) => id === one.id || one.introducedTo.includes(id)))
    return both.length === 2 && know
      ? []
      : [`${both.map(({ name }) => name).join(' and ')} are not known as introduced`]
  })
