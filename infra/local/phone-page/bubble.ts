import { readContactCards } from '../../../lib/language/contact-card.ts'
import { prices } from '../../operator/cost/prices.ts'
import type { Media, Message } from '../carrier/message.ts'
import type { Attachment, Bubble } from './live.ts'

/** A message as the owner's phone shows it. */
export function toBubble({ sid, direction, body, media, at, segments, status }: Message): Bubble {
  const isInbound = direction === 'inbound'
  return {
    id: sid,
    from: isInbound ? 'owner' : 'wellmet',
    body,
    attachments: media.flatMap(describe),
    at,
    segments,
    cost: isInbound ? costIn(segments, media.length > 0) : segments * (sms.segmentOut.price + sms.carrierFee.price),
    status,
  }
}

const { sms } = prices

const costIn = (segments: number, hasMedia: boolean): number =>
  hasMedia ? sms.mediaMessageIn.price : segments * sms.segmentIn.price

/** Only names are shown, so the day and the country that the card is read in do not matter. */
const MOMENT = { today: '2000-01-01', time: '00:00', country: 'US' }
const MOST_SHOWN = 10

function describe({ contentType, content }: Media): Attachment[] {
  const { people } = readContactCards(Buffer.from(content, 'base64'), MOMENT, MOST_SHOWN)
  if (people.length === 0) return [{ kind: 'file', contentType }]
  return people.map(({ name, title, organization }) => ({
    kind: 'card',
    name,
    about: [title, organization].filter((fact) => fact !== null).join(', '),
  }))
}
