import { html } from 'hono/html'
import type { Contact } from '../../domain/contact.ts'
import { formatWhen } from '../../language/format-date.ts'
import { formatCount } from '../format-count.ts'
import type { Html } from '../layout.ts'
import type { Person } from '../people.ts'
import type { Book } from './book.ts'
import { renderCard } from './card.ts'

/** Everyone, each with their card folded up. A script shows the first ones and finds the others. */
export function renderPeople({ people, anchors, view }: Book): Html {
  const { today } = view.moment
  return html`<section id="people" aria-labelledby="people-title">
<h2 id="people-title">People</h2>
<form id="search" role="search" hidden>
<label for="query">Find by name, company, place, need or note</label>
<input id="query" type="search" autocomplete="off" spellcheck="false">
</form>
<p id="found" role="status"></p>
${people.length === 0 ? html`<p>Nobody yet. Text the name of someone you met.</p>` : ''}
<ul class="people">
${people.map((person) => renderPerson(person, anchors.get(person.contact.id) ?? '', today))}
</ul>
<p><button id="all" type="button" hidden>Show all ${formatCount(people.length)}</button></p>
</section>`
}

function renderPerson(person: Person, anchor: string, today: string): Html {
  const { name, title, organization } = person.contact
  const work = [title, organization].filter(Boolean).join(', ')
  return html`<li id="${anchor}"><details>
<summary><span class="who"><b>${name}</b>${work ? html` <span>${work}</span>` : ''}</span>${renderNext(person.contact, today)}</summary>
<div class="card">${renderCard(person, today)}</div>
</details></li>
`
}

function renderNext({ followUp }: Contact, today: string): Html | string {
  if (!followUp) return ''
  const isLate = followUp.on < today
  return html` <span class="next${isLate ? ' late' : ''}">${isLate ? 'since' : 'next'} ${formatWhen(followUp, today)}</span>`
}
