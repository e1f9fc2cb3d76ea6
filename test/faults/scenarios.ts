import type { Trouble } from '../../infra/local/carrier/refusal.ts'

/** One kind of text, or of something else that wakes a function: what came before, and the line of the harness it is. */
export interface Scenario {
  readonly name: string
  readonly before: readonly string[]
  readonly act: string
  /** What happens to whatever is sent by the API. */
  readonly trouble?: Trouble
  /** Whether the owner was invited, and has not been asked yet. */
  readonly isInvited?: boolean
  /** A text that Twilio could not deliver to us. */
  readonly missed?: string
}

const ANA = 'Met Ana Silva, designer at Figma, at ReactConf. Needs a lawyer. 415-555-0134, ana@figma.com'
const BOB = 'Met Bob Lee, needs a job'
const BEFORE = '/until 2026-11-25T08:30'
const MORNING = '/until 2026-11-25T09:00'
const SWEEP = '/wait 20m'

/** How people are logged. */
export const logs: readonly Scenario[] = [
  { name: 'a name', before: [], act: 'Ana Silva' },
  { name: 'a log with everything', before: [], act: ANA },
  { name: 'the answer to the question', before: ['Ana Silva'], act: 'an intro to someone hiring' },
]

/** How they are followed up. */
export const followUps: readonly Scenario[] = [
  { name: 'a reminder', before: [ANA, BEFORE], act: MORNING },
  { name: 'done', before: [ANA, MORNING], act: 'done, sent her a name' },
]

/** The kinds of text that owners send and get most. */
export const commonest: readonly Scenario[] = [...logs, ...followUps]

/** Other replies to what wellmet texts. */
export const replies: readonly Scenario[] = [
  { name: 'answers to numbered reminders', before: [ANA, BOB, MORNING], act: '1 done 2 later' },
  { name: 'later', before: [ANA, MORNING], act: 'later 3d' },
  { name: 'a note on a reminder', before: [ANA, MORNING], act: 'she sails' },
  { name: 'YES to an invitation', before: [SWEEP], act: 'YES', isInvited: true },
]

/** Texts that change what is known, and how it is texted. */
export const changes: readonly Scenario[] = [
  { name: 'undo', before: [ANA, 'ana friday'], act: 'undo' },
  { name: 'YES to deleting', before: [ANA, 'delete ana'], act: 'YES' },
  { name: 'a merge', before: [ANA, BOB], act: 'merge ana silva, bob lee' },
  { name: 'a rename', before: [ANA], act: 'rename ana Ana Maria Silva' },
  { name: 'a setting', before: [ANA], act: 'timezone Lisbon' },
  { name: 'a contact card', before: [], act: '/card test/examples/cards/version-3.0-phone.vcf' },
]

/** What wakes a function besides texts. */
export const wakings: readonly Scenario[] = [
  { name: 'numbered reminders', before: [ANA, BOB, BEFORE], act: MORNING },
  {
    name: 'the weekly text',
    before: [ANA, MORNING, 'done', '/until 2026-11-29T17:30'],
    act: '/until 2026-11-29T18:00',
  },
  { name: 'a reminder that does not arrive', before: [ANA, BEFORE], act: MORNING, trouble: { errorCode: 30003 } },
  {
    name: 'a text about a referral',
    before: [ANA, 'drop ana', 'asked ana', '/until 2026-11-26T08:30'],
    act: '/until 2026-11-26T09:00',
  },
  { name: 'an invitation', before: [], act: SWEEP, isInvited: true },
  { name: 'a sweep after a text', before: ['Ana Silva'], act: SWEEP },
  { name: 'a text that never reached us', before: [], act: SWEEP, missed: ANA },
]

/** More texts that go the same road as some above; tried by `npm run faults -- --all`. */
export const more: readonly Scenario[] = [
  { name: 'skip', before: [ANA, MORNING], act: 'skip' },
  { name: 'two people at once', before: [], act: 'Met Ana Silva and Bob Lee at PyCon' },
  { name: 'someone known again', before: [ANA], act: 'Met Ana Silva, 415-555-0134, loves jazz' },
  { name: 'a note', before: [ANA], act: 'ana: loves climbing' },
  { name: 'a need', before: [ANA], act: 'ana needs a cofounder' },
  { name: 'a follow-up', before: [ANA], act: 'ana friday 3pm' },
  { name: 'redo', before: [ANA, 'undo'], act: 'redo' },
  { name: 'a question before deleting', before: [ANA], act: 'delete ana' },
  { name: 'a pause', before: [ANA], act: 'pause 2 weeks' },
  { name: 'a list', before: [ANA, BOB], act: 'list' },
  { name: 'STOP', before: [ANA], act: 'STOP' },
  { name: 'START', before: [ANA, 'STOP'], act: 'START' },
  { name: 'a question for a referral', before: [ANA], act: 'asked ana' },
  { name: 'a text from an opted-out owner that never reached us', before: [ANA, 'STOP'], act: SWEEP, missed: BOB },
  { name: 'nothing that is understood', before: [], act: '%%% ###' },
]
