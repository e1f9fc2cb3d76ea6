import type { Tour } from '../live.ts'
import { element, find } from './element.ts'

/** Shows where the tour is; null when none is played. The focus goes to where the tour can be stopped, and on to the text field. */
export function createTour(): (tour: Tour | null) => void {
  const [bar, caption, dots] = [
    find('tour', HTMLElement),
    find('tour-caption', HTMLElement),
    find('tour-dots', HTMLElement),
  ]
  return (tour) => {
    const begins = bar.hidden && tour !== null
    const hadFocus = bar.contains(document.activeElement)
    bar.hidden = tour === null
    if (caption.textContent !== (tour?.caption ?? '')) caption.textContent = tour?.caption ?? ''
    document.body.classList.toggle('touring', tour !== null)
    find('tour-start', HTMLButtonElement).disabled = tour !== null
    find('reset', HTMLButtonElement).disabled = tour !== null
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-move]')) button.disabled = tour !== null
    if (begins) {
      find('tour-stop', HTMLElement).focus({ preventScroll: true })
      bar.scrollIntoView()
    } else if (tour === null && hadFocus) find('text', HTMLElement).focus({ preventScroll: true })
    const count = tour?.count ?? 0
    dots.replaceChildren(
      ...Array.from({ length: count }, (_, index) => element('i', index < (tour?.number ?? 0) ? 'past' : '')),
    )
  }
}
