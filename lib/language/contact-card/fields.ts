import { findEmails } from '../emails.ts'
import { findPhones } from '../phones.ts'
import { type LabelledProperty, labelOf, readLine, readText } from './labels.ts'

/** One thing that a card says, and the field of an introduction it belongs to. */
export interface Said {
  field: 'title' | 'role' | 'organization' | 'phones' | 'emails' | 'links' | 'notes'
  text: string
}

type Reader = (property: LabelledProperty, country: string) => Said[]

/** A number, address or title that is longer is something else. */
const LONGEST = 200

/** What each property says of a person. Those not named here become notes. */
const readers: Record<string, Reader> = {
  org: ({ parts: [organization = '', ...units] }) => [
    ...short('organization', 'Organization', organization),
    ...noted('Department', units.map(readLine).filter(Boolean).join(', ')),
  ],
  title: ({ parts }) => short('title', 'Title', parts.join(', ')),
  role: ({ parts }) => short('role', 'Role', parts.join(', ')),
  tel: readPhone,
  email: readEmail,
  url: readLink,
  'x-socialprofile': readLink,
  note: ({ parts }) => (readText(parts.join(',')) ? [{ field: 'notes', text: readText(parts.join(',')) }] : []),
  bday: readDay,
  anniversary: readDay,
  'x-abdate': readDay,
}

/** What only programs have a use for, and what is read elsewhere: the name, the labels. */
const silent = new Set(
  `version prodid rev uid fn n sort-string class mailer source kind profile name clientpidmap xml agent x-ablabel x-abshowas
  x-abadr x-abuid x-phonetic-first-name x-phonetic-middle-name x-phonetic-last-name x-phonetic-org x-addressbookserver-kind
  x-shared-photo-display-pref x-wa-biz-automated-type end begin`.split(/\s+/),
)

/** What a property says; no written word is lost. `country` (ISO 3166-1) is where numbers without a code belong. */
export function readField(property: LabelledProperty, country: string): Said[] {
  if (silent.has(property.name)) return []
  const read = Object.hasOwn(readers, property.name) ? readers[property.name] : undefined
  return read ? read(property, country) : noted(labelOf(property), spoken(property))
}

/** The parts as one line, without the empty ones: `1 Main St, Springfield, IL 62701`. */
const spoken = ({ parts }: LabelledProperty): string =>
  parts.map(readText).filter(Boolean).join(', ').replace(/\n/g, ', ')

const noted = (label: string, text: string): Said[] => (text ? [{ field: 'notes', text: `${label}: ${text}` }] : [])

function short(field: 'title' | 'role' | 'organization', label: string, written: string): Said[] {
  const text = readLine(written)
  if (!text) return []
  return text.length > LONGEST ? noted(label, text) : [{ field, text }]
}

function readPhone({ parts }: LabelledProperty, country: string): Said[] {
  const written = readLine(parts.join(',')).replace(/^tel:/i, '').replace(/;ext=/i, ' x')
  const [phone] = written.length > LONGEST ? [] : findPhones(written, country)
  if (!phone) return noted('Phone', written)
  const extension = phone.extension ? noted('Extension', `${phone.extension} of ${phone.value}`) : []
  return [{ field: 'phones', text: phone.value }, ...extension]
}

function readEmail({ parts }: LabelledProperty): Said[] {
  const written = readLine(parts.join(','))
  const [email] = written.length > LONGEST ? [] : findEmails(written)
  return email ? [{ field: 'emails', text: email.value }] : noted('Email', written)
}

/** A profile may be a handle only, which is no link: `Twitter: anasilva`. */
function readLink(property: LabelledProperty): Said[] {
  const written = readLine(property.parts.join(','))
  const isLink = /^(?:https?:\/\/)?[\w-]+(?:\.[\w-]+)+\S*$/i.test(written)
  if (isLink && written.length <= 10 * LONGEST) return [{ field: 'links', text: written }]
  return noted(labelOf(property), written.replace(/^x-apple:/i, ''))
}

/** ical.js writes days as jCard does, but for those that it cannot read: `--04-15` is one without a year. */
function readDay(property: LabelledProperty): Said[] {
  return noted(labelOf(property), readLine(property.parts.join(', ')).replace(/T.*$/, '').replace(/^--/, ''))
}
