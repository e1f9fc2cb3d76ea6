import type { Moment } from '../../domain/moment.ts'
import { findWhen } from '../when.ts'
import type { Finding, Label } from './clause.ts'
import { type ContactDetail, detailOf } from './contact-marks.ts'
import { type Draft, draftOf, extendNeed, type Field, finishDraft, give, giveDetail, takeBack } from './draft.ts'
import type { Person } from './people.ts'
import type { Piece, Pieces } from './pieces.ts'
import { readLabelled, readPiece } from './read-piece.ts'
import type { Introduction } from './reading.ts'
import { isAction } from './recognisers/follow-up.ts'
import { chooseSubjects, type Groups, groupOf, groupPeople } from './subjects.ts'

/** The people of a text with all that its pieces say of them, and whether it says outright that they are logged. */
export interface Assembled {
  readonly people: Introduction[]
  readonly logs: boolean
}

/** What has been read so far. */
interface Progress {
  readonly drafts: readonly Draft[]
  readonly groups: Groups
  readonly moment: Moment
  logs: boolean
  /** The label that waits for its value. */
  label: Label | null
  /** The field that was filled last. */
  last: Finding['field'] | null
  byChance: boolean
}

/** Reads each piece with the table of recognisers and gives what it finds to the people it is about. */
export function assemble(
  people: readonly Person[],
  { pieces, details }: Pieces,
  contacts: readonly ContactDetail[],
  moment: Moment,
): Assembled {
  const drafts = people.map(({ name }) => draftOf(name))
  const groups = groupPeople(people)
  const progress: Progress = { drafts, groups, moment, logs: false, label: null, last: null, byChance: false }
  for (const piece of joinActions(pieces, moment)) {
    if (!repeatsName(piece, people)) takePiece(piece, progress)
  }
  for (const { mark, person } of details) {
    const [draft, detail] = [drafts[person ?? 0], detailOf(mark, contacts)]
    if (draft && detail) giveDetail(draft, detail)
  }
  return { people: drafts.map(finishDraft), logs: progress.logs }
}

/** "send" and "the lease template tomorrow", on both sides of a name, are one order. */
function joinActions(pieces: readonly Piece[], moment: Moment): Piece[] {
  const joined: Piece[] = []
  for (let i = 0; i < pieces.length; i++) {
    const [piece, next] = [pieces[i], pieces[i + 1]]
    if (piece === undefined) continue
    const isOrder = piece.closes === 'person' && isAction(piece.text, moment)
    if (isOrder && next?.opens === 'person') {
      joined.push({ ...next, text: `${piece.text} ${next.text}`, opens: piece.opens })
      i++
    } else if (isOrder && findWhen(piece.text, moment) !== null) joined.push({ ...piece, closes: '' })
    else joined.push(piece)
  }
  return joined
}

/** "Cass. Just Cass." says the name again. */
function repeatsName({ text }: Piece, people: readonly Person[]): boolean {
  const said = text.toLowerCase().replace(/^(?:just|only|that's|it's|yes|again)\s+/, '')
  return people.some(({ name }) => name.toLowerCase() === said || name.toLowerCase().split(' ')[0] === said)
}

const corrects = /^(?:no|nope|wait|no wait|wait no|scratch that|i mean|correction|sorry|oops|actually no)$/i
const ranInto = /\b(?:ran|run|running|bumped|bumping|walked) into\b|\bspotted\b/i

function takePiece(piece: Piece, progress: Progress): void {
  const { drafts, groups, label, last } = progress
  const subjects = chooseSubjects(piece, groups)
  const about = subjects.flatMap((one) => drafts[one] ?? [])
  if (isField(last) && corrects.test(piece.text)) {
    for (const draft of about) takeBack(draft, last)
  } else if (last === 'needs' && continuesNeed(piece)) {
    for (const draft of about) extendNeed(draft, `${piece.opens} ${piece.text}`)
  } else if (label !== null && takesValue(label) && piece.opens === ':') {
    for (const finding of readLabelled(label, piece.text, progress.moment)) giveAll(about, finding)
    Object.assign(progress, { label: null, last: label })
  } else takeReading(piece, subjects, progress)
}

const takesValue = (label: Label): label is Exclude<Label, 'name' | 'contact'> =>
  label !== 'name' && label !== 'contact'

function takeReading(piece: Piece, subjects: readonly number[], progress: Progress): void {
  const { drafts, groups, moment, byChance } = progress
  const choose = (indexes: readonly number[]) => indexes.flatMap((one) => drafts[one] ?? [])
  const read = readPiece(piece, { about: choose(subjects), moment, byChance })
  const receivers = choose(read.shared ? groupOf(subjects[0] ?? 0, groups) : subjects)
  for (const finding of read.findings) giveAll(finding.field === 'metAt' ? drafts : receivers, finding)
  progress.logs ||= read.logs
  progress.label = read.label
  progress.last = read.findings.at(-1)?.field ?? null
  progress.byChance = ranInto.test(piece.text)
}

function giveAll(drafts: readonly Draft[], finding: Finding): void {
  for (const draft of drafts) give(draft, finding)
}

const isField = (field: Finding['field'] | null): field is Field =>
  field === 'title' || field === 'organization' || field === 'metAt'

const goesOn = /^(?:or|and|&)\s+(?!(?:he|she|they|is|has|loves|likes|wants|needs|lives|works)\b)\S/i
const endsList = /^[\p{Ll}\s'-]+\s(?:and|or)\s[\p{Ll}\s'-]+$/u

/** "needs a plumber, an electrician or a painter": the pieces after a comma go on with the need. */
function continuesNeed({ opens, text }: Piece): boolean {
  if (opens !== ',' && opens !== '/') return false
  return goesOn.test(text) || (endsList.test(text) && text.split(' ').length <= 5)
}
