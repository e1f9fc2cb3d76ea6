import type { ContactRecord } from '../../../lib/domain/contact-record.ts'
import type { Happening } from '../happening.ts'

/** Something that came with a text: a contact card that could be read, or any other file. */
export type Attachment =
  | { readonly kind: 'card'; readonly name: string; readonly about: string }
  | { readonly kind: 'file'; readonly contentType: string }

/** A text as the phone shows it. */
export interface Bubble {
  readonly id: string
  readonly from: 'owner' | 'wellmet'
  readonly body: string
  readonly attachments: readonly Attachment[]
  /** The instant it was sent. */
  readonly at: string
  readonly segments: number
  /** What Twilio and the carriers would charge for it, in US dollars. */
  readonly cost: number
  readonly status: 'received' | 'queued' | 'sent' | 'delivered' | 'undelivered' | 'failed'
}

/** What the system knows, and what time it is there. */
export interface Known {
  readonly contacts: readonly ContactRecord[]
  /** An instant; the clock runs on from here. */
  readonly now: string
  /** The owner's IANA zone. */
  readonly zone: string
  /** The instant of the next alarm that is set; null if none is. */
  readonly nextAlarm: string | null
}

/** Where the guided tour is. `typing` is what the owner is about to send. */
export interface Tour {
  readonly caption: string
  readonly number: number
  readonly count: number
  readonly typing: string | null
}

/** What the page is told as it happens, and all of it that still holds when it connects. */
export type Live =
  | { readonly kind: 'all'; readonly texts: readonly Bubble[]; readonly known: Known; readonly tour: Tour | null }
  | { readonly kind: 'text'; readonly text: Bubble }
  | { readonly kind: 'known'; readonly known: Known }
  | { readonly kind: 'tour'; readonly tour: Tour | null }
  | ({ readonly kind: 'happening' } & Happening)

/** Where a button moves the clock. */
export type ClockMove = 'next-reminder' | 'day' | 'friday'

/** What a request of the page came to: null if all went well, else a sentence for the owner. */
export interface Outcome {
  readonly problem: string | null
}
