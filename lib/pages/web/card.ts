import { html } from 'hono/html'
import type { Contact, Need } from '../../domain/contact.ts'
import { formatCadence } from '../../language/duration.ts'
import { formatDay } from '../../language/format-date.ts'
import type { Html } from '../layout.ts'
import type { Person } from '../people.ts'
import { toWebAddress } from '../web-address.ts'
import { timelineOf } from './timeline.ts'

/** What stands below a person's line when it is opened: how to reach them, what they need, and their timeline. */
export function renderCard(person: Person, today: string): Html {
  const { contact } = person
  return html`${renderReach(contact)}
${renderNeeds(contact.needs, today)}
${contact.cadence ? html`<p>In touch ${formatCadence(contact.cadence)}</p>` : ''}
<h3>Timeline</h3>
<ol class="timeline">
${timelineOf(person).map(
  ({ on, text }) =>
    html`<li${on > today ? html` class="ahead"` : ''}><time datetime="${on}">${formatDay(on, today)}</time> <span>${text}</span></li>`,
)}
</ol>`
}

function renderReach({ phones, emails, links }: Contact): Html | string {
  const ways = [
    ...phones.map((phone) => html`<a href="tel:${phone}">${phone}</a>`),
    ...emails.map((email) => html`<a href="mailto:${encodeURIComponent(email).replace('%40', '@')}">${email}</a>`),
    ...links.map(renderLink),
  ]
  return ways.length > 0 ? html`<ul class="reach">${ways.map((way) => html`<li>${way}</li>`)}</ul>` : ''
}

function renderLink(link: string): Html | string {
  const address = toWebAddress(link)
  return address ? html`<a href="${address}" rel="noreferrer noopener nofollow">${link}</a>` : link
}

function renderNeeds(needs: readonly Need[], today: string): Html | string {
  if (needs.length === 0) return ''
  return html`<h3>Needs</h3>
<ul class="needs">${needs.map(
    (need) => html`<li>${need.text} <span class="status ${need.status}">${sayStatus(need, today)}</span></li>`,
  )}</ul>`
}

const sayStatus = ({ status, promisedFor }: Need, today: string): string =>
  status === 'promised' && promisedFor ? `promised for ${formatDay(promisedFor, today)}` : status
