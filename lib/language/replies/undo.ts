import { endSentence } from '../segments.ts'

export const undone = (about: string): string => `Taken back: ${endSentence(about, 120)} REDO puts it back.`

export const redone = (about: string): string => `Put back: ${endSentence(about, 120)}`

export const nothingToUndo = (): string => 'Nothing to take back. I keep the changes of the last 30 days.'

export const tooOldToTurn = (): string => 'The latest change is more than 30 days old, so it stays. Nothing changed.'

export const nothingToRedo = (): string => 'Nothing to put back.'
