import { inventOrganization, inventTitle } from '../cast.ts'
import type { Deed } from '../mind.ts'
import { call, type Mind, someone } from '../mind.ts'

const about =
  (say: (name: string, mind: Mind) => string) =>
  (mind: Mind): string | null => {
    const one = someone(mind)
    return one && say(call(mind, one), mind)
  }

const LATER = ['tomorrow', 'friday', 'friday 3pm', 'in 10 days', 'in 2 weeks', 'next month', 'sunday 10am']
const OFTEN = ['every 6 weeks', 'every month', 'every 2 weeks', 'every 3 months']

/** What the owner corrects, adds, moves and takes back. */
export const changing: Deed[] = [
  { name: 'snooze', weight: 2, say: about((name, { dice }) => `${name} ${dice.pick(LATER)}`) },
  {
    name: 'set a rhythm',
    weight: 1,
    leadsTo: 'CadenceSet',
    say: about((name, { dice }) => `${dice.pick(OFTEN)} ${name}`),
  },
  {
    name: 'note',
    weight: 2,
    leadsTo: 'NoteTaken',
    say: about(
      (name, { dice }) =>
        `${name}: ${dice.pick(['loves climbing', `knows the CTO of ${inventOrganization(dice)}`, 'no reply so far'])}`,
    ),
  },
  {
    name: 'new job',
    weight: 1,
    leadsTo: 'ContactChanged',
    say: about((name, { dice }) => `${name} works at ${inventOrganization(dice)}`),
  },
  {
    name: 'new title',
    weight: 1,
    leadsTo: 'ContactChanged',
    say: about((name, { dice }) => `${name} is a ${inventTitle(dice)}`),
  },
  {
    name: 'rename',
    weight: 0.2,
    say: (mind) => {
      const one = someone(mind)
      return one && `rename ${one.name} to ${one.name.split(' ')[0]} Maria ${one.name.split(' ').at(-1)}`
    },
  },
  {
    name: 'merge',
    weight: 0.2,
    leadsTo: 'ContactsMerged',
    say: (mind) => {
      const [one, other] = [someone(mind), someone(mind)]
      return one && other && one.id !== other.id ? `merge ${one.name}, ${other.name}` : null
    },
  },
  { name: 'drop', weight: 0.3, say: about((name) => `drop ${name}`) },
  { name: 'delete', weight: 0.3, say: about((name) => `delete ${name}`) },
  { name: 'undo', weight: 1.5, say: () => 'undo' },
  { name: 'redo', weight: 0.7, say: () => 'redo' },
  { name: 'deliver again', weight: 0.5, say: ({ heard }) => (heard === '' ? null : '/again') },
]
