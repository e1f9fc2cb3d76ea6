import type { Contact } from '../../../../lib/domain/contact.ts'
import { workNoted } from '../../../../lib/domain/noted-work.ts'
import { Dice } from '../../../simulation/dice.ts'
import { contactOf } from '../../conversation/view-fixture.ts'
import { OTHER_NEEDS, OTHER_NOTES, OTHER_TITLES, type Trade } from './trades.ts'

/** Somebody of a network with what they do and need in truth: places in the list of trades, null for neither. */
export interface Member {
  contact: Contact
  does: number | null
  needs: number | null
}

/** People of whom about half do or did one of the trades, and about half need somebody of one. */
export function inventNetwork(trades: Trade[], size: number, seed: number): Member[] {
  const dice = new Dice(seed)
  return Array.from({ length: size }, (_, index) => inventMember(`p${index}`, trades, dice))
}

function inventMember(id: string, trades: Trade[], dice: Dice): Member {
  const does = dice.chance(0.6) ? dice.below(trades.length) : null
  const needs = dice.chance(0.5) ? dice.below(trades.length) : null
  const { title, notes } = inventWork(does === null ? null : (trades[does] ?? null), dice)
  const need = needs === null ? dice.pick(OTHER_NEEDS) : dice.pick(trades[needs]?.needs ?? [])
  const contact = contactOf(id, {
    title,
    notedFor: notes.flatMap(workNoted),
    needs: [{ text: need, status: 'open', promisedFor: null }],
  })
  return { contact, does, needs }
}

/** Somebody's work is known by the title, or by a note beside another title or none. */
function inventWork(trade: Trade | null, dice: Dice): { title: string | null; notes: string[] } {
  const other = dice.chance(0.5) ? dice.pick(OTHER_TITLES) : null
  const chatter = dice.chance(0.5) ? [dice.pick(OTHER_NOTES)] : []
  if (!trade) return { title: other, notes: chatter }
  const isNoted = trade.notes.length > 0 && dice.chance(0.4)
  if (isNoted) return { title: other, notes: [...chatter, dice.pick(trade.notes)] }
  return { title: dice.pick(trade.titles), notes: chatter }
}
