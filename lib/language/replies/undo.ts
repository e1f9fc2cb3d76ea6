import { truncateTo } from '../segments.ts'

export const undone = (about: string): string => `Taken back: ${truncateTo(about, 120)}. REDO puts it back.`

export const redone = (about: string): string => `Put back: ${truncateTo(about, 120)}.`

export const nothingToUndo = (): string => 'Nothing to take back: changes of the last 30 days can be.'

export const nothingToRedo = (): string => 'Nothing to put back.'
