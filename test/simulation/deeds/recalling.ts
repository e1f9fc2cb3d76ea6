import { inventOrganization } from '../cast.ts'
import type { Deed } from '../mind.ts'
import { call, someone } from '../mind.ts'

/** Looking things up changes nothing. */
export const recalling: Deed[] = [
  { name: 'stats', weight: 1.5, say: () => 'stats' },
  {
    name: 'look',
    weight: 1,
    say: ({ dice }) => dice.pick(['due', 'today', 'week', 'list', 'needs', 'targets', 'settings', '?']),
  },
  { name: 'find', weight: 0.5, say: ({ dice }) => dice.pick([`who at ${inventOrganization(dice)}`, 'find react']) },
  { name: 'more', weight: 0.2, say: ({ dice }) => dice.pick(['MORE', '1']) },
  {
    name: 'see a card',
    weight: 1,
    say: (mind) => {
      const one = someone(mind)
      return one && call(mind, one)
    },
  },
]
