import type { Tour } from '../live.ts'
import { element, find } from './element.ts'

/** Shows where the tour is; null when none is played. */
export function createTour(): (tour: Tour | null) => void {
  const [bar, caption, dots] = [
    find('tour', HTMLElement),
    find('tour-caption', HTMLElement),
    find('tour-dots', HTMLElement),
  ]
  return (tour) => {
    bar.hidden = tour === null
    document.body.classList.toggle('touring', tour !== null)
    find('tour-start', HTMLButtonElement).disabled = tour !== null
    find('reset', HTMLButtonElement).disabled = tour !== null
    for (const button of document.querySelectorAll<HTMLButtonElement>('[data-move]')) button.disabled = tour !== null
    if (caption.textContent !== (tour?.caption ?? '')) caption.textContent = tour?.caption ?? ''
    const count = tour?.count ?? 0
    dots.replaceChildren(
      ...Array.from({ length: count }, (_, index) => element('i', index < (tour?.number ?? 0) ? 'past' : '')),
    )
  }
}
