import { inventNeed } from '../cast.ts'
import type { Deed } from '../mind.ts'
import { someone, someoneToContact, stranger } from '../mind.ts'

/** Meeting people, and meeting them again. */
export const meeting: Deed[] = [
  {
    name: 'meet',
    weight: 5,
    leadsTo: 'ContactMet',
    say: (mind) => {
      const one = stranger(mind)
      if (!one) return null
      return mind.dice.pick([
        one.name,
        `met ${one.name}`,
        `met ${one.name}, ${one.title} at ${one.organization}`,
        `Met ${one.name}, ${one.title} at ${one.organization}, at ${one.place}. Looking for ${inventNeed(mind.dice)}.`,
        `Met ${one.name} at ${one.place}, remind me in 3 weeks`,
      ])
    },
  },
  {
    name: 'meet two',
    weight: 1,
    leadsTo: 'ContactMet',
    say: (mind) => {
      const [one, other] = [stranger(mind), stranger(mind)]
      return one && other && `Met ${one.name} and ${other.name} at ${one.place}`
    },
  },
  {
    name: 'be introduced',
    weight: 3,
    leadsTo: 'ContactIntroduced',
    say: (mind) => {
      const [one, by] = [stranger(mind), someone(mind)]
      return one && by && `met ${one.name}, ${one.title} at ${one.organization}, introduced by ${by.name}`
    },
  },
  {
    name: 'meet again',
    weight: 1,
    leadsTo: 'ContactFollowedUp',
    say: (mind) => {
      const one = someoneToContact(mind)
      return one && mind.dice.pick([`had coffee with ${one.name}`, `met ${one.name} again`])
    },
  },
]
