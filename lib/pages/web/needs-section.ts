import { html } from 'hono/html'
import { isUnmet } from '../../domain/need.ts'
import { formatDay } from '../../language/format-date.ts'
import { formatCount } from '../format-count.ts'
import type { Html } from '../layout.ts'
import type { Book } from './book.ts'

/** Who still waits for help with what. What was promised comes first, by its day. */
export function renderOpenNeeds({ people, anchors, view }: Book): Html {
  const open = people.flatMap(({ contact }) =>
    contact.needs.filter(isUnmet).map((need) => ({ ...need, contact, day: need.promisedFor ?? '9999' })),
  )
  const rows = open
    .toSorted((a, b) => a.day.localeCompare(b.day))
    .map(
      ({ contact, text, status, promisedFor }) => html`<li><a href="#${anchors.get(contact.id)}">${contact.name}</a>
<span>${text}</span>${status === 'promised' ? html` <span class="status promised">promised${promisedFor ? ` for ${formatDay(promisedFor, view.moment.today)}` : ''}</span>` : ''}</li>
`,
    )
  return html`<section id="needs" aria-labelledby="needs-title">
<h2 id="needs-title">Open needs</h2>
${rows.length > 0 ? html`<ul class="rows">${rows}</ul>\n<p><button type="button" hidden>Show all ${formatCount(rows.length)}</button></p>` : html`<p>Nobody waits for your help. Ask the next person you meet how you can.</p>`}
</section>`
}
