import type { Attachment, Bubble } from '../live.ts'
import { createAvatar } from './avatar.ts'
import { element, find } from './element.ts'
import { formatCost, formatDay, formatTime } from './format.ts'

/** The texts on the phone, oldest first. */
export interface Conversation {
  /** Shows these and no others. */
  fill(texts: readonly Bubble[], zone: string): void
  /** Shows a text, or what became of one that is there. */
  put(text: Bubble, zone: string): void
  /** Shows whether wellmet is about to answer. */
  setTyping(isTyping: boolean): void
}

/** Texts further apart than this have the time between them. */
const PAUSE_MS = 10 * 60_000

const STATES: Readonly<Record<Bubble['status'], string>> = {
  received: 'Delivered',
  queued: 'Sending',
  sent: 'Sent',
  delivered: 'Delivered',
  undelivered: 'Not delivered',
  failed: 'Not sent',
}

export function createConversation(): Conversation {
  const list = find('conversation', HTMLElement)
  /** The words for what became of a text, by its id: changed in place, so that a screen reader reads each text once. */
  const shown = new Map<string, Text>()
  const dots = element('div', 'bubble wellmet typing', element('i', ''), element('i', ''), element('i', ''))
  dots.setAttribute('aria-hidden', 'true')
  let lastAt = 0

  const put = (text: Bubble, zone: string) => {
    const fate = shown.get(text.id)
    if (fate) {
      fate.data = describeFate(text)
      return
    }
    const at = Date.parse(text.at)
    if (at - lastAt > PAUSE_MS) list.append(createDivider(text.at, zone))
    lastAt = at
    const row = createRow(text)
    shown.set(text.id, row.fate)
    list.append(row.element)
    list.scrollTop = list.scrollHeight
  }
  return {
    put,
    fill(texts, zone) {
      list.ariaBusy = 'true'
      list.replaceChildren()
      shown.clear()
      lastAt = 0
      for (const text of texts) put(text, zone)
      list.ariaBusy = 'false'
    },
    setTyping(isTyping) {
      if (!isTyping) return dots.remove()
      list.append(dots)
      list.scrollTop = list.scrollHeight
    },
  }
}

function createDivider(at: string, zone: string): HTMLElement {
  return element('p', 'divider', element('strong', '', formatDay(at, zone)), ` ${formatTime(at, zone)}`)
}

function createRow(text: Bubble): { element: HTMLElement; fate: Text } {
  const speaker = element('span', 'unseen', text.from === 'owner' ? 'You: ' : 'wellmet: ')
  const parts = text.attachments.map(createAttachment)
  if (text.body !== '') parts.push(element('p', `bubble ${text.from}`, ...linkAddresses(text.body)))
  const fate = new Text(describeFate(text))
  return { element: element('div', `row ${text.from}`, speaker, ...parts, element('p', 'fate', fate)), fate }
}

/** As a phone does; what follows a sentence's last word is not part of the address. */
function linkAddresses(body: string): (HTMLElement | string)[] {
  return body.split(/(https?:\/\/\S*[^\s.,;:!?)])/).map((part, index) => {
    if (index % 2 === 0) return part
    const link = element('a', '', part)
    link.href = part
    link.target = '_blank'
    link.rel = 'noopener'
    return link
  })
}

function describeFate({ status, segments, cost, attachments }: Bubble): string {
  const size = attachments.length > 0 ? 'MMS' : segments === 1 ? '1 segment' : `${segments} segments`
  return `${STATES[status]} · ${size} · ${formatCost(cost)}`
}

function createAttachment(attachment: Attachment): HTMLElement {
  if (attachment.kind === 'file') return element('p', 'bubble owner file', `A file: ${attachment.contentType}`)
  const { name, about } = attachment
  const words = element('span', 'card-words', element('strong', '', name), element('span', '', about || 'Contact card'))
  return element('p', 'bubble owner card', createAvatar(name), words)
}
