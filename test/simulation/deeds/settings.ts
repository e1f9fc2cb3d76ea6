import type { Deed, Mind } from '../mind.ts'

const one =
  (...texts: string[]) =>
  ({ dice }: Mind): string =>
    dice.pick(texts)

const isPaused = ({ state }: Mind): boolean => state.owner.settings.pausedUntil !== null

/** How the owner wants to be texted. */
export const settings: Deed[] = [
  { name: 'reminder hour', weight: 0.15, say: one('remind at 8am', 'remind at 9am', 'remind at 5pm') },
  { name: 'quiet hours', weight: 0.15, say: one('quiet 9pm-8am', 'quiet 10pm-10am', 'quiet 11pm-6am', 'quiet off') },
  { name: 'time zone', weight: 0.15, say: one('timezone Lisbon', 'timezone New York', 'timezone Tokyo') },
  { name: 'goal', weight: 0.15, say: one('goal 1 a week', 'goal 2 a week', 'goal 3 a week') },
  { name: 'pause', weight: 0.15, say: one('pause 1 week', 'pause 3 days', 'pause until friday') },
  { name: 'resume', weight: 0.5, say: (mind) => (isPaused(mind) ? 'resume' : null) },
  { name: 'opt out', weight: 0.04, say: () => 'STOP' },
]
