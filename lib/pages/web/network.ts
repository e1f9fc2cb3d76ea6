import { html } from 'hono/html'
import type { Temporal } from 'temporal-polyfill'
import type { OwnerRecords } from '../../adapters/owner-reader.ts'
import { isUnmet } from '../../domain/need.ts'
import { formatClockTime } from '../../language/clock-time.ts'
import { formatDay } from '../../language/format-date.ts'
import type { RenderedPage } from '../answer.ts'
import { formatCount } from '../format-count.ts'
import { renderPage } from '../layout.ts'
import { type Book, openBook } from './book.ts'
import { renderMap } from './map-section.ts'
import { renderOpenNeeds } from './needs-section.ts'
import { renderPeople } from './people-section.ts'
import { renderRhythm } from './rhythm-section.ts'
import { script } from './script.ts'
import { renderWays } from './ways-section.ts'

/** The owner's page: people, what they need, who leads where, and the weeks. It changes nothing. */
export function renderNetwork(records: OwnerRecords, now: Temporal.Instant): Promise<RenderedPage> {
  const book = openBook(records, now)
  return renderPage({
    title: 'Your network',
    isWide: true,
    script,
    main: html`<header>
<p class="brand">wellmet</p>
<h1>Your network</h1>
<p class="quiet">${sayCounts(book)}</p>
<nav aria-label="On this page"><a href="#people">People</a> <a href="#needs">Needs</a> <a href="#rhythm">Rhythm</a> <a href="#ways">Ways</a> <a href="#map">Map</a></nav>
</header>
<main>
${renderPeople(book)}
${renderOpenNeeds(book)}
${renderRhythm(book)}
${renderWays(book)}
${renderMap(book)}
</main>`,
  })
}

function sayCounts({ people, view: { moment } }: Book): string {
  const needs = people.flatMap(({ contact }) => contact.needs.filter(isUnmet)).length
  const when = `${formatDay(moment.today, moment.today)}, ${formatClockTime(moment.time)}`
  return `${count(people.length, 'person', 'people')}, ${count(needs, 'open need', 'open needs')}. As of ${when}.`
}

const count = (number: number, one: string, many: string): string =>
  `${formatCount(number)} ${number === 1 ? one : many}`
