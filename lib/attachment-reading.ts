import type { Media, TwilioMedia } from './adapters/twilio-media.ts'
import { type Attached, NOTHING_ATTACHED } from './conversation/heard.ts'
import type { Moment } from './domain/moment.ts'
import type { Introduction } from './language/introduction/reading.ts'

/** What one text can bring: all of it is written while the owner waits for the reply. */
const MOST_CARDS = 50
const MOST_BYTES = 60_000

/** Fetches and reads what came with a text. Throws if it is there and cannot be fetched now. */
export async function readAttachments(from: TwilioMedia, media: Media[], moment: Moment): Promise<Attached> {
  if (media.length === 0) return NOTHING_ATTACHED
  const read = await Promise.all(media.map((one) => readAttachment(from, one, moment)))
  const cards = distinct(read.flatMap((one) => one.cards))
  if (cards.length > MOST_CARDS || Buffer.byteLength(JSON.stringify(cards)) > MOST_BYTES) {
    return { cards: [], unread: ['tooMuch'] }
  }
  return { cards, unread: read.flatMap(({ unread }) => unread) }
}

async function readAttachment(from: TwilioMedia, media: Media, moment: Moment): Promise<Attached> {
  const fetched = await from.fetchCard(media)
  if ('refused' in fetched) return { cards: [], unread: [fetched.refused] }
  // Loaded with the first card: no other text has to wait for it.
  const { readContactCards } = await import('./language/contact-card.ts')
  const { people, unread } = readContactCards(fetched.content, moment, MOST_CARDS + 1)
  return { cards: people, unread: people.length === 0 || unread > 0 ? ['broken'] : [] }
}

/** The same card twice is one. */
const distinct = (cards: Introduction[]): Introduction[] => [
  ...new Map(cards.map((card) => [JSON.stringify(card), card])).values(),
]
