import { changing } from './deeds/changing.ts'
import { helping } from './deeds/helping.ts'
import { meeting } from './deeds/meeting.ts'
import { recalling } from './deeds/recalling.ts'
import { referral } from './deeds/referral.ts'
import { settings } from './deeds/settings.ts'
import type { Deed, Mind } from './mind.ts'

const DEEDS: Deed[] = [...meeting, ...helping, ...referral, ...recalling, ...changing, ...settings]

const TRIES = 10

const look: Deed = { name: 'look', weight: 0, say: () => 'list' }
const optIn: Deed = { name: 'opt in', weight: 0, say: () => 'START' }

/** What the owner does next. Where there is no occasion for anything: a look at the list. */
export function chooseDeed(mind: Mind): { deed: Deed; text: string } {
  if (mind.state.owner.settings.optedOut) return { deed: optIn, text: 'START' }
  for (let attempt = 0; attempt < TRIES; attempt++) {
    const deed = mind.dice.pickWeighted(DEEDS)
    const text = deed?.say(mind) ?? null
    if (deed && text !== null) return { deed, text }
  }
  return { deed: look, text: 'list' }
}
