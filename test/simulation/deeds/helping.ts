import { inventNeed } from '../cast.ts'
import type { Deed } from '../mind.ts'
import { call, isInNeed, someone, someoneToContact, wasHelped } from '../mind.ts'

/** Listening, helping, following up, introducing. */
export const helping: Deed[] = [
  {
    name: 'hear a need',
    weight: 3,
    leadsTo: 'NeedHeard',
    say: (mind) => {
      const one = someone(mind)
      return one && `${call(mind, one)} needs ${inventNeed(mind.dice)}`
    },
  },
  {
    name: 'promise',
    weight: 1,
    leadsTo: 'NeedPromised',
    say: (mind) => {
      const one = someone(mind, isInNeed)
      return one && `promised ${call(mind, one)} by friday`
    },
  },
  {
    name: 'help',
    weight: 2,
    leadsTo: 'ContactHelped',
    say: (mind) => {
      const one = someone(mind, isInNeed)
      return one && `helped ${call(mind, one)}`
    },
  },
  {
    name: 'be thanked',
    weight: 1,
    leadsTo: 'ThanksReceived',
    say: (mind) => {
      const one = someone(mind, wasHelped)
      return one && `${one.name} thanked me`
    },
  },
  {
    name: 'follow up',
    weight: 2,
    leadsTo: 'ContactFollowedUp',
    say: (mind) => {
      const one = someoneToContact(mind)
      return one && mind.dice.pick([`done ${call(mind, one)}`, `done ${one.name}, sent the link`])
    },
  },
  {
    name: 'introduce',
    weight: 1,
    leadsTo: 'IntroductionWritten',
    say: (mind) => {
      const [one, other] = [someone(mind), someone(mind)]
      return one && other && one.id !== other.id ? `introduce ${one.name} to ${other.name}` : null
    },
  },
  {
    name: 'have introduced',
    weight: 1,
    leadsTo: 'IntroductionMade',
    say: (mind) => {
      const [one, other] = [someone(mind), someone(mind)]
      return one && other && one.id !== other.id ? `introduced ${one.name} to ${other.name}` : null
    },
  },
  {
    name: 'have introduced them',
    weight: 1,
    say: ({ state }) => (state.owner.matches.length > 0 ? 'introduced them' : null),
  },
]
