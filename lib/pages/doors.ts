import { html } from 'hono/html'
import { LINK_MINUTES } from '../domain/private-link.ts'
import type { RenderedPage } from './answer.ts'
import { formats } from './export/formats.ts'
import { type Html, renderPage } from './layout.ts'

/** What a link shows first: programs that preview a text open its links, so the data come only when a button is pressed. */
function renderDoor(title: string, content: Html): Promise<RenderedPage> {
  return renderPage({
    title,
    main: html`<main>
<p class="brand">wellmet</p>
<h1>${title}</h1>
${content}
</main>`,
  })
}

const only = html`<p class="quiet">Only this link opens it, for ${LINK_MINUTES} minutes after it was sent. Keep it to yourself.</p>`

export const renderExportDoor = (): Promise<RenderedPage> =>
  renderDoor(
    'Take your data with you',
    html`<ul class="choices">
${formats.map(
  ({ id, label, help }) => html`<li>
<form method="post" action="?format=${id}"><button aria-describedby="help-${id}">${label}</button></form>
<p id="help-${id}">${help}</p>
</li>`,
)}
</ul>
${only}`,
  )

export const renderWebDoor = (): Promise<RenderedPage> =>
  renderDoor(
    'Your network',
    html`<p>The people you met, what they need, and who leads where.</p>
<form method="post"><button>Open it</button></form>
${only}`,
  )

/** `address` is the feed's, as https. */
export const renderCalendarDoor = (address: string): Promise<RenderedPage> =>
  renderDoor(
    'Your follow-ups in your calendar',
    html`<p><a class="button" href="${address.replace(/^https?:/, 'webcal:')}">Subscribe</a></p>
<p><label for="address">In Google Calendar: Other calendars, From URL. Paste this address:</label></p>
<p><input id="address" readonly value="${address}"></p>
<p class="quiet">Whoever has this address sees your follow-ups. Text CALENDAR OFF and it ends.</p>`,
  )

/** A link that opens nothing: expired, revoked, cut short or made up. They are not told apart. */
export const renderRefusal = (): Promise<RenderedPage> =>
  renderDoor(
    'This link opens nothing',
    html`<p>It has ended, or part of it is missing. Text EXPORT, CALENDAR or WEB, and you get a new one.</p>`,
  )

export const renderFailure = (): Promise<RenderedPage> =>
  renderDoor('Something went wrong', html`<p>That is our fault. Try again in a minute.</p>`)
