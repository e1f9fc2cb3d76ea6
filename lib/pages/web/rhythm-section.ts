import { scaleBand, scaleLinear } from 'd3-scale'
import { html } from 'hono/html'
import { emptyWeek } from '../../conversation/draft.ts'
import { addDays } from '../../domain/calendar.ts'
import type { Week } from '../../domain/plan.ts'
import { countStreak, reachesGoal } from '../../domain/streak.ts'
import { formatDay } from '../../language/format-date.ts'
import type { Html } from '../layout.ts'
import type { Book } from './book.ts'

/** Half a year. */
const WEEKS = 26
const WIDTH = 320
const ROW = 56
const BAR = 36

const rows = [
  { label: 'Met', count: ({ met }: Week) => met },
  { label: 'Helped', count: ({ helped }: Week) => helped },
  { label: 'Followed up', count: ({ followedUp }: Week) => followedUp },
] as const

/** What was done week by week, as a plot and as a table. */
export function renderRhythm({ view }: Book): Html {
  const weeks = lastWeeks(view.weeks, view.week)
  const { goal } = view.owner.settings
  const streak = countStreak(weeks, reachesGoal(view.week) ? view.week.monday : addDays(view.week.monday, -7))
  return html`<section id="rhythm" aria-labelledby="rhythm-title">
<h2 id="rhythm-title">Your rhythm</h2>
<p>Goal: ${goal} new ${goal === 1 ? 'person' : 'people'} a week. ${streak > 0 ? `${streak}-week streak.` : ''}</p>
${drawWeeks(weeks)}
<details class="instead"><summary>The weeks as a table</summary>
<table>
<thead><tr><th scope="col">Week of</th>${rows.map(({ label }) => html`<th scope="col">${label}</th>`)}</tr></thead>
<tbody>${weeks
    .toReversed()
    .map(
      (week) =>
        html`<tr><th scope="row">${formatDay(week.monday, view.moment.today)}</th>${rows.map(({ count }) => html`<td>${count(week)}</td>`)}</tr>`,
    )}</tbody>
</table>
</details>
</section>`
}

/** Half a year of weeks on end, the last of them the one under way. */
function lastWeeks(weeks: readonly Week[], current: Week): Week[] {
  const byMonday = new Map([...weeks, current].map((week) => [week.monday, week]))
  return Array.from({ length: WEEKS }, (_, index) => {
    const monday = addDays(current.monday, (index - WEEKS + 1) * 7)
    return byMonday.get(monday) ?? emptyWeek(monday, current.goal)
  })
}

/** The rows share one scale, so that their bars can be compared. */
function drawWeeks(weeks: Week[]): Html {
  const most = Math.max(1, ...weeks.flatMap((week) => rows.map(({ count }) => count(week))))
  const across = scaleBand(
    weeks.map(({ monday }) => monday),
    [0, WIDTH],
  ).padding(0.25)
  const up = scaleLinear([0, most], [0, BAR])
  const height = rows.length * ROW + 16
  return html`<svg class="rhythm" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="Bars of the last ${WEEKS} weeks; the table below has the figures">
${rows.map(
  ({ label, count }, row) => html`<g transform="translate(0,${(row + 1) * ROW})">
<text y="${-BAR - 6}">${label}</text>
<text class="figure" x="${WIDTH}" y="${-BAR - 6}">${sayFigures(weeks.map(count))}</text>
<path class="base" d="M0,0.5H${WIDTH}"/>
${weeks.map((week) => {
  const value = count(week)
  const bar = round(up(value))
  return value > 0
    ? html`<rect class="${row > 0 || reachesGoal(week) ? 'bar' : 'bar short'}" x="${round(across(week.monday) ?? 0)}" y="${-bar}" width="${round(across.bandwidth())}" height="${bar}"><title>${value}, week of ${week.monday}</title></rect>`
    : ''
})}
</g>`,
)}
${drawMonths(weeks, across, height)}
</svg>`
}

/** What the bars cannot say exactly: how many there were in the week under way, and at most. */
function sayFigures(counts: number[]): string {
  const [now, most] = [counts.at(-1) ?? 0, Math.max(...counts)]
  return most > now ? `${now} this week, ${most} at most` : `${now} this week`
}

/** The name of each month below its first week. */
function drawMonths(weeks: Week[], across: (monday: string) => number | undefined, height: number): Html[] {
  return weeks.flatMap(({ monday }, index) => {
    const isFirst = index > 0 && weeks[index - 1]?.monday.slice(0, 7) !== monday.slice(0, 7)
    return isFirst
      ? [html`<text class="month" x="${round(across(monday) ?? 0)}" y="${height - 3}">${monthOf(monday)}</text>`]
      : []
  })
}

const monthOf = (monday: string): string => formatDay(monday, monday).split(' ')[1] ?? ''

const round = (value: number): number => Math.round(value * 10) / 10
