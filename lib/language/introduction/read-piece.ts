import type { Moment } from '../../domain/moment.ts'
import { findWhen } from '../when.ts'
import { type Finding, type Label, type Outcome, readClause, recognise, type Scene } from './clause.ts'
import type { Draft } from './draft.ts'
import { losesWords } from './lost-words.ts'
import type { Piece } from './pieces.ts'
import { takeName } from './recognisers/introducer.ts'
import { readNeedText } from './recognisers/need.ts'
import { recognisers } from './recognisers.ts'

/** What a piece says, whether it logs somebody, which label it is, and whether it is said of all who were named together. */
export interface PieceReading {
  readonly findings: readonly Finding[]
  readonly logs: boolean
  readonly label: Label | null
  readonly shared: boolean
}

/** What was read before a piece and bears on it. */
export interface Before {
  readonly about: readonly Draft[]
  readonly moment: Moment
  /** The owner ran into them. */
  readonly byChance: boolean
}

const MOST_ROUNDS = 8

/** Asks the recognisers about a piece, then about what is left of it; what nothing takes is a note. */
export function readPiece(piece: Piece, before: Before): PieceReading {
  const findings: Finding[] = []
  let logs = false
  let shared = false
  let label: Label | null = null
  let left = piece.text
  for (let round = 0; left !== ''; round++) {
    const clause = readClause({ ...piece, text: left, opens: round === 0 ? piece.opens : 'word' }, logs)
    const scene = setScene(piece, before, findings)
    const outcome: Outcome = (round < MOST_ROUNDS ? recognise(recognisers, clause, scene) : null) ?? {
      findings: [{ field: 'notes', value: clause.text }],
    }
    findings.push(...outcome.findings)
    logs ||= outcome.logs === true
    shared ||= outcome.shared === true
    label = outcome.label ?? label
    left = outcome.rest?.trim() ?? ''
  }
  if (label === null && losesWords(piece.text, findings)) findings.push({ field: 'notes', value: piece.text })
  return { findings, logs, label, shared }
}

function setScene(piece: Piece, { about, moment, byChance }: Before, found: readonly Finding[]): Scene {
  return {
    moment,
    beforeNames: piece.person === null,
    byChance: byChance && piece.opens === 'person',
    has: (field) => about.some((one) => one[field] !== null) || found.some((finding) => finding.field === field),
    isEmployed:
      about.some((one) => one.organization !== null && one.doubt === null) ||
      found.some((finding) => finding.field === 'organization' && finding.otherwise === undefined),
    isCased: about.some((one) => one.isCased),
  }
}

/** The value after a label ("role: ..."), for its field as it stands. */
export function readLabelled(label: Label, text: string, moment: Moment): Finding[] {
  switch (label) {
    case 'followUp': {
      const found = findWhen(text, moment)
      if (found === null) return [{ field: 'notes', value: text }]
      const rest = `${text.slice(0, found.index)} ${text.slice(found.index + found.length)}`.trim()
      return [
        { field: label, value: found.when },
        { field: 'notes', value: rest },
      ]
    }
    case 'needs':
      return [{ field: label, value: readNeedText(text) ?? text }]
    case 'introducedBy':
      return [{ field: label, value: takeName(text)?.name ?? text }]
    case 'metAt':
      return [{ field: label, value: text.replace(/^(?:(?:at|in|on)\s+)?(?:the\s+)?/i, '') }]
    case 'title':
    case 'organization':
    case 'notes':
      return [{ field: label, value: text }]
    case 'name':
    case 'contact':
      return []
  }
}
