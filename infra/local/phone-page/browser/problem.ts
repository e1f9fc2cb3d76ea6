import type { Outcome } from '../live.ts'
import { find } from './element.ts'

/** Tells the owner what went wrong; an outcome without a problem takes that back. */
export function showProblem({ problem }: Outcome): void {
  find('problem', HTMLElement).textContent = problem ?? ''
}
