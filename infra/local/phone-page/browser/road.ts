import { draw, element, find } from './element.ts'
import { NARROW, PARTS, type RoadMap, WAYS, WIDE } from './road-map.ts'

/** Lights up the part in which something happened, the way that leads there, and says what it was. */
export type LightUp = (part: string, what: string, times: number) => void

const BOX_HEIGHT = 46
const MOST_LINES = 8
/** As long as road.css takes to let it fade. */
const LIT_MS = 900
/** Something that comes again within so many lines is counted there. */
const CYCLE = 3

export function createRoad(): LightUp {
  const place = find('road', HTMLElement)
  const isNarrow = matchMedia('(max-width: 560px)')
  const redraw = () => place.replaceChildren(drawRoad(isNarrow.matches ? NARROW : WIDE))
  isNarrow.addEventListener('change', redraw)
  redraw()
  const addLine = createLines()
  let last = ''
  return (part, what, times) => {
    light(place, `[data-part="${part}"]`)
    light(place, `[data-way="${wayBetween(last, part)}"]`)
    last = part
    addLine(PARTS[part]?.[0] ?? part, what, times)
  }
}

const wayBetween = (one: string, other: string): string => [one, other].sort().join(' ')

function light(place: HTMLElement, selector: string): void {
  const found = place.querySelector(selector)
  if (!found) return
  found.classList.add('lit')
  setTimeout(() => found.classList.remove('lit'), LIT_MS)
}

function drawRoad({ width, height, boxWidth, places }: RoadMap): SVGElement {
  const centre = (part: string) => places[part] ?? [0, 0]
  const ways = WAYS.map(([one, other]) => {
    const [[x1, y1], [x2, y2]] = [centre(one), centre(other)]
    return draw('line', { x1, y1, x2, y2, class: 'way', 'data-way': wayBetween(one, other) })
  })
  const parts = Object.entries(PARTS).map(([part, [name, kind]]) => {
    const [x, y] = centre(part)
    return draw(
      'g',
      { class: 'part', 'data-part': part, transform: `translate(${x} ${y})` },
      draw('rect', { x: -boxWidth / 2, y: -BOX_HEIGHT / 2, width: boxWidth, height: BOX_HEIGHT, rx: 12 }),
      draw('text', { y: kind === '' ? 4 : -2, class: 'part-name' }, name),
      draw('text', { y: 14, class: 'part-kind' }, kind),
    )
  })
  return draw('svg', { viewBox: `0 0 ${width} ${height}` }, ...ways, ...parts)
}

/** The list of what happened, newest first. */
function createLines(): LightUp {
  const list = find('happenings', HTMLElement)
  const lines: { key: string; times: number; count: HTMLElement }[] = []
  return (name, what, times) => {
    const key = `${name} ${what}`
    const same = lines.slice(0, CYCLE).find((line) => line.key === key)
    if (same) {
      same.times += times
      same.count.textContent = `×${same.times}`
      return
    }
    if (lines.length === 0) list.replaceChildren()
    const count = element('span', 'times', times > 1 ? `×${times}` : '')
    list.prepend(element('li', '', element('strong', '', name), ` ${what} `, count))
    lines.unshift({ key, times, count })
    if (lines.length > MOST_LINES) list.lastElementChild?.remove()
    lines.splice(MOST_LINES)
  }
}
