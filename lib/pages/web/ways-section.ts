import { html } from 'hono/html'
import { type Route, routesTo } from '../../conversation/ways.ts'
import type { Contact } from '../../domain/contact.ts'
import type { Html } from '../layout.ts'
import type { Book } from './book.ts'

/** Ways shown to one target: the best ones are enough to act on. */
const SHOWN = 5

/** Which way leads to each target: whom to ask, and through whom they know somebody there. */
export function renderWays(book: Book): Html {
  const { targets } = book.view.owner.settings
  return html`<section id="ways" aria-labelledby="ways-title">
<h2 id="ways-title">Ways to your targets</h2>
${targets.length === 0 ? html`<p>No targets yet. Text where you want to go: TARGET PM AT STRIPE.</p>` : ''}
${targets.map(
  ({ role, organization }) => html`<h3>${role ? `${role}, ${organization}` : organization}</h3>
${renderRoutes(routesTo(organization, book.view), book)}`,
)}
</section>`
}

function renderRoutes(routes: Route[], book: Book): Html {
  if (routes.length === 0) return html`<p>Nobody leads there yet.</p>`
  return html`<ol class="ways">${routes.slice(0, SHOWN).map((route) => renderRoute(route, routes, book))}</ol>`
}

function renderRoute(route: Route, routes: Route[], { anchors }: Book): Html {
  const steps = followRoute(route, routes).map(
    (contact) =>
      html` <span aria-hidden="true">&rarr;</span> <a href="#${anchors.get(contact.id)}">${contact.name}</a>${renderWork(contact)}`,
  )
  return html`<li>You${steps}${renderReason(route)}</li>
`
}

/** Everyone on the way, whom to ask first. */
function followRoute(route: Route, routes: Route[]): Contact[] {
  const next =
    route.steps > 0 ? routes.find(({ contact, steps }) => contact.id === route.viaId && steps < route.steps) : null
  return [route.contact, ...(next ? followRoute(next, routes) : [])]
}

const renderWork = ({ title, organization }: Contact): Html | string => {
  const work = [title, organization].filter(Boolean).join(', ')
  return work ? html` <span class="quiet">(${work})</span>` : ''
}

function renderReason({ steps, via, noted }: Route): Html | string {
  if (noted !== null) return html`<br><span class="quiet">You noted: ${noted}</span>`
  return steps === 0 && via !== null ? html`<br><span class="quiet">Introduced by ${via}</span>` : ''
}
