import { type HierarchyPointNode, hierarchy, tree } from 'd3-hierarchy'
import { html } from 'hono/html'
import { truncateTo } from '../../language/segments.ts'
import type { Html } from '../layout.ts'
import type { Book } from './book.ts'
import { leadsToTarget, mapIntroductions, type Spot } from './introductions.ts'

/** Pixels from one person to the next, down and to the right, and around them all. The owner's name is short. */
const ROW = 48
const COLUMN = 190
const FIRST_COLUMN = 90
const MARGIN = 24
const LONGEST_LABEL = 24
/** As far down as the picture shows without being scrolled. */
const IN_SIGHT = 440

type Node = HierarchyPointNode<Spot>

/** The map of who introduced whom: a picture, and the same as a list for whoever cannot see it or does not use a mouse. */
export function renderMap(book: Book): Html {
  const spots = mapIntroductions(book)
  return html`<section id="map" aria-labelledby="map-title">
<h2 id="map-title">Who introduced whom</h2>
${spots.length === 0 ? html`<p>No introductions yet. Text BOB LEE VIA ANA when somebody introduces you.</p>` : renderSpots(spots, book)}
</section>`
}

function renderSpots(spots: Spot[], book: Book): Html {
  return html`<p class="quiet">From left to right, each to those they introduced. <span class="key target"></span> works at one of your targets, <span class="key way"></span> leads there, <span class="key made"></span> you introduced them to each other.</p>
<div class="picture" tabindex="0" role="group" aria-label="Map, scrolls">
${drawTree(spots, book)}
</div>
<details class="instead"><summary>The map as a list</summary>
${renderBranch(spots, book)}
</details>`
}

function drawTree(spots: Spot[], book: Book): Html {
  const you: Spot = { name: 'You', contact: null, isTarget: false, children: spots }
  const root = tree<Spot>()
    .nodeSize([ROW, COLUMN])
    .separation(() => 1)(hierarchy(you, ({ children }) => [...children]))
  const nodes = root.descendants()
  const rows = nodes.map(({ x }) => x)
  const top = Math.min(...rows) - MARGIN
  // Amid everyone where they all can be seen, else where the picture begins.
  root.x = Math.min(root.x, top + IN_SIGHT / 2)
  const width = root.height * COLUMN + FIRST_COLUMN + MARGIN
  const height = Math.max(...rows) - top + MARGIN
  return html`<svg width="${width}" height="${height}" viewBox="${-MARGIN} ${top} ${width} ${height}" aria-hidden="true">
${root.links().map(({ source, target }) => html`<path class="${leadsToTarget(target.data) ? 'way' : 'line'}" d="${curve(source, target)}"/>`)}
${drawMade(nodes)}
${nodes.map((node) => drawNode(node, book))}
</svg>`
}

/** Where a dot is, from the left. */
const left = ({ depth }: Node): number => (depth === 0 ? 0 : FIRST_COLUMN + (depth - 1) * COLUMN)

/** From dot to dot, level at both ends. */
function curve(from: Node, to: Node): string {
  const middle = (left(from) + left(to)) / 2
  return `M${left(from)},${from.x}C${middle},${from.x} ${middle},${to.x} ${left(to)},${to.x}`
}

/** Introductions that the owner made, bent to the left of the dots. */
function drawMade(nodes: Node[]): Html[] {
  const byId = new Map(nodes.flatMap((node) => (node.data.contact ? [[node.data.contact.id, node] as const] : [])))
  return nodes.flatMap((from) =>
    (from.data.contact?.introducedTo ?? []).flatMap((id) => {
      const to = byId.get(id)
      if (!to) return []
      const bend = Math.min(left(from), left(to)) - COLUMN / 4
      return [
        html`<path class="made" d="M${left(from)},${from.x}C${bend},${from.x} ${bend},${to.x} ${left(to)},${to.x}"/>`,
      ]
    }),
  )
}

/** The name stands above the line that leads on, and where they work below it. */
function drawNode(node: Node, { anchors }: Book): Html {
  const { name, contact } = node.data
  const place = contact?.organization ?? contact?.title ?? ''
  const label = html`<rect class="hit" x="-8" y="-22" width="${COLUMN - 16}" height="44"/><circle r="5"/><text x="8" y="-7">${truncateTo(name, LONGEST_LABEL)}</text>${place ? html`<text class="place" x="8" y="16">${truncateTo(place, LONGEST_LABEL)}</text>` : ''}`
  const anchor = contact && anchors.get(contact.id)
  return html`<g class="${classOf(node)}" transform="translate(${left(node)},${node.x})">${anchor ? html`<a href="#${anchor}" tabindex="-1">${label}</a>` : label}</g>
`
}

function classOf({ depth, data: { contact, isTarget } }: Node): string {
  if (depth === 0) return 'you'
  if (!contact) return 'ghost'
  return isTarget ? 'target' : 'spot'
}

function renderBranch(spots: readonly Spot[], book: Book): Html {
  return html`<ul>${spots.map(
    (spot) =>
      html`<li>${renderName(spot, book)}${spot.children.length > 0 ? renderBranch(spot.children, book) : ''}</li>`,
  )}</ul>`
}

function renderName({ name, contact, isTarget }: Spot, { anchors }: Book): Html {
  if (!contact) return html`${name} <span class="quiet">(not among your contacts)</span>`
  const place = contact.organization ? `, ${contact.organization}` : ''
  return html`<a href="#${anchors.get(contact.id)}">${name}</a>${place}${isTarget ? ' (target)' : ''}`
}
