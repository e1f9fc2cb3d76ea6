import { inventOrganization } from '../cast.ts'
import type { Deed } from '../mind.ts'
import { isAsked, type Mind, someone, stranger } from '../mind.ts'

const saysOf =
  (said: string, isSo?: Parameters<typeof someone>[1]) =>
  (mind: Mind): string | null => {
    const one = someone(mind, isSo)
    return one && `${one.name} ${said}`
  }

/** On the way to the person who can refer. */
export const referral: Deed[] = [
  {
    name: 'target',
    weight: 0.3,
    leadsTo: 'SettingsChanged',
    say: ({ dice }) => `target PM at ${inventOrganization(dice)}`,
  },
  { name: 'look for a way', weight: 2, say: ({ dice }) => `who can refer me to ${inventOrganization(dice)}` },
  {
    name: 'ask for a referral',
    weight: 1,
    leadsTo: 'ReferralAsked',
    say: (mind) => {
      const one = someone(mind)
      return one && `asked ${one.name}`
    },
  },
  {
    name: 'be promised a referral',
    weight: 0.5,
    leadsTo: 'ReferralPromised',
    say: (mind) => {
      const [by, to] = [someone(mind), stranger(mind)]
      return by && to && `${by.name} will refer me to ${to.name} at ${to.organization}`
    },
  },
  { name: 'be referred', weight: 0.4, leadsTo: 'ReferralReceived', say: saysOf('referred me') },
  { name: 'be declined', weight: 0.3, leadsTo: 'ReferralDeclined', say: saysOf('said no', isAsked) },
  { name: 'be answered', weight: 0.4, leadsTo: 'ReferralAnswered', say: saysOf('replied', isAsked) },
  { name: 'be hired', weight: 0.05, leadsTo: 'OwnerHired', say: ({ dice }) => `hired at ${inventOrganization(dice)}` },
]
