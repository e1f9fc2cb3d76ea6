import type { Contact, Note } from '../../domain/contact.ts'
import { formatCadence } from '../duration.ts'
import { formatDay, formatWhen } from '../format-date.ts'
import { describe, sayNeed } from './people.ts'

/** Everything that is known of someone, the newest notes first: `Ana Silva (designer, Figma). Met at ReactConf Nov 23. ...` */
export function cardOf(contact: Contact, notes: Note[], today: string): string {
  const needs = contact.needs.map(({ text, status }) => (status === 'open' ? sayNeed(text) : `${status}: ${text}`))
  const parts = [
    describe(contact),
    metSaid(contact, today),
    contact.introducedBy ? `Introduced by ${contact.introducedBy.name}` : '',
    capitalized(needs.join('; ')),
    [...contact.phones, ...contact.emails, ...contact.links].join(', '),
    nextSaid(contact, today),
    contact.lastContactOn && contact.lastContactOn !== contact.metOn
      ? `Last contact ${formatDay(contact.lastContactOn, today)}`
      : '',
    notesSaid(notes),
  ]
  return `${parts.filter(Boolean).join('. ')}.`
}

/** The newest first, each as written. */
const notesSaid = (notes: Note[]): string => {
  const texts = [...notes].reverse().map(({ text }) => text.replace(/[.\s]+$/, ''))
  return texts.length > 0 ? `Notes: ${texts.join('; ')}` : ''
}

const metSaid = ({ metAt, metOn }: Contact, today: string): string =>
  metAt || metOn ? ['Met', metAt && `at ${metAt}`, metOn && formatDay(metOn, today)].filter(Boolean).join(' ') : ''

function nextSaid({ followUp, cadence }: Contact, today: string): string {
  const rhythm = cadence ? `, ${formatCadence(cadence)}` : ''
  return followUp ? `Next ${formatWhen(followUp, today)}${rhythm}` : 'No follow-up'
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)
