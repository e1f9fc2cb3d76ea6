import type { Introducer, Need } from '../../domain/contact.ts'
import { HONORIFICS } from '../../domain/name.ts'
import { type JComponent, type JProperty, writeComponents, writeVersion3 } from '../content-lines.ts'
import type { Person } from '../people.ts'
import { toOneLine, toPlainText } from '../plain-text.ts'
import { stableUuid } from '../stable-uuid.ts'
import { toWebAddress } from '../web-address.ts'

/** Everyone as contact cards of version 4.0 (https://www.rfc-editor.org/rfc/rfc6350). */
export const writeVCard4 = (people: readonly Person[], ownerId: string): string =>
  writeComponents(people.map((person) => toCard('4.0', person, ownerId)))

/** Everyone as contact cards of version 3.0, which phones read (https://www.rfc-editor.org/rfc/rfc2426). */
export const writeVCard3 = (people: readonly Person[], ownerId: string): string =>
  writeVersion3(people.map((person) => toCard('3.0', person, ownerId)))

type Version = '3.0' | '4.0'

const text = (name: string, value: string | null): JProperty[] => (value ? [[name, {}, 'text', toOneLine(value)]] : [])

function toCard(version: Version, { contact, notes }: Person, ownerId: string): JComponent {
  const addresses = contact.links.map(toWebAddress)
  const organization = contact.organization && toOneLine(contact.organization)
  const properties: JProperty[] = [
    // Version 4.0 wants it first.
    ['version', {}, 'text', version],
    ...text('prodid', '-//wellmet//wellmet//EN'),
    ['uid', {}, version === '4.0' ? 'uri' : 'text', `urn:uuid:${stableUuid('contact', ownerId, contact.id)}`],
    ...text('fn', contact.name),
    ['n', {}, 'text', splitName(toOneLine(contact.name))],
    ...text('title', contact.title),
    ...(organization ? [['org', {}, 'text', [organization]] satisfies JProperty] : []),
    ...contact.phones.map((phone) => toPhone(version, toOneLine(phone))),
    ...contact.emails.flatMap((email) => text('email', email)),
    ...addresses.flatMap((address) => (address ? [['url', {}, 'uri', address] satisfies JProperty] : [])),
    ...toNote([
      ...contact.links.filter((_, index) => addresses[index] === null),
      ...(contact.metAt || contact.metOn ? [sayMeeting(contact.metAt, contact.metOn)] : []),
      ...(contact.introducedBy ? [sayIntroducer(contact.introducedBy)] : []),
      ...contact.needs.map(sayNeed),
      ...notes.map((note) => `${note.on}: ${note.text}`),
    ]),
  ]
  return ['vcard', properties, []]
}

function toPhone(version: Version, phone: string): JProperty {
  if (version === '3.0') return ['tel', { type: 'VOICE' }, 'phone-number', phone]
  return /^\+\d+$/.test(phone) ? ['tel', {}, 'uri', `tel:${phone}`] : ['tel', {}, 'text', phone]
}

const toNote = (lines: string[]): JProperty[] =>
  lines.length > 0 ? [['note', {}, 'text', toPlainText(lines.join('\n'))]] : []

const PREFIXED = new RegExp(`^(${HONORIFICS}) (.+)$`, 'i')

/**
 * Family name, given names, others, prefix, suffix. What comes after a prefix reads as the name that was written. The
 * family name is the last word with a letter in it: phones sort by it.
 */
function splitName(name: string): string[] {
  const [prefix = '', rest = name] = PREFIXED.exec(name)?.slice(1) ?? []
  const [given, family, suffix = ''] = /^(.*) (\S*\p{L}\S*)(?: (\P{L}+))?$/u.exec(rest)?.slice(1) ?? []
  return given && family ? [family, given, '', prefix, suffix] : ['', rest, '', prefix, '']
}

const sayMeeting = (metAt: string | null, metOn: string | null): string =>
  ['Met', metAt && `at ${metAt}`, metOn && `on ${metOn}`].filter(Boolean).join(' ')

const sayIntroducer = ({ name }: Introducer): string => `Introduced by ${name}`

const sayNeed = ({ text: need, status, promisedFor }: Need): string =>
  `Need: ${need} (${status}${promisedFor ? ` for ${promisedFor}` : ''})`
