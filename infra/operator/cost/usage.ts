/** What an owner does in a week. */
export interface Habits {
  /** New people logged. */
  readonly met: number
  /** Other texts: needs, notes, questions, answers to reminders. */
  readonly texts: number
  /** Texts that come unasked: reminders, and the weekly one. */
  readonly reminders: number
  /** Segments of an average text that goes out; one that comes in has one. */
  readonly segments: number
}

/** What a stack uses in a month. */
export interface Usage {
  readonly textsIn: number
  readonly replies: number
  readonly remindersOut: number
  readonly segmentsOut: number
  readonly lambdaRequests: number
  readonly gigabyteSeconds: number
  readonly dynamoReads: number
  readonly dynamoWrites: number
  readonly dynamoGigabytes: number
  readonly apiRequests: number
  readonly events: number
  readonly scheduledWakes: number
  readonly logGigabytes: number
}

const WEEKS_A_MONTH = 365.25 / 12 / 7
const SWEEPS_A_MONTH = (24 * 365.25) / 12

/** Reads of 4 KB and writes of 1 KB, counted on the local system: a log, any other text, a reminder, a sweep's look at one owner. */
const READS = { log: 17, text: 11, reminder: 10, sweep: 3 }
const WRITES = { log: 13, text: 10, reminder: 15 }
/** Twilio reports each reminder as queued, sent and delivered. */
const REPORTS = 3
/** Gigabyte-seconds of one invocation: 1 GB for 150 ms, half a GB for 100 ms. */
const GIGABYTE_SECONDS = { receiveText: 0.15, other: 0.05 }
const EVENTS_A_TEXT = 2
/** A person with notes, under every key they are found by, and the log of plans; after a year of it. */
const KILOBYTES_A_CONTACT = 20
const LOG_KILOBYTES_AN_INVOCATION = 0.5

/** What so many owners with these habits use in a month. */
export function estimateUsage(owners: number, { met, texts, reminders, segments }: Habits): Usage {
  const monthly = (weekly: number) => owners * weekly * WEEKS_A_MONTH
  const [logs, others, remindersOut] = [monthly(met), monthly(texts), monthly(reminders)]
  const textsIn = logs + others
  const events = EVENTS_A_TEXT * (textsIn + remindersOut)
  const background = REPORTS * remindersOut + events + remindersOut + SWEEPS_A_MONTH
  const looks = SWEEPS_A_MONTH * owners
  return {
    textsIn,
    replies: textsIn,
    remindersOut,
    segmentsOut: segments * (textsIn + remindersOut),
    lambdaRequests: textsIn + background,
    gigabyteSeconds: GIGABYTE_SECONDS.receiveText * textsIn + GIGABYTE_SECONDS.other * (background + looks),
    dynamoReads: READS.log * logs + READS.text * others + READS.reminder * remindersOut + READS.sweep * looks,
    dynamoWrites: WRITES.log * logs + WRITES.text * others + (WRITES.reminder + REPORTS) * remindersOut,
    dynamoGigabytes: (12 * logs * KILOBYTES_A_CONTACT) / 1e6,
    apiRequests: textsIn + REPORTS * remindersOut,
    events,
    scheduledWakes: remindersOut + SWEEPS_A_MONTH,
    logGigabytes: (LOG_KILOBYTES_AN_INVOCATION * (textsIn + background)) / 1e6,
  }
}
