import { ask } from './ask.ts'
import { element, find } from './element.ts'
import { showProblem } from './problem.ts'

/** Where a text is written. */
export interface Composer {
  /** Shows how somebody else writes a text; null gives the field back to the owner. */
  play(typing: string | null): void
  /** Whether the owner can write; not while the tour is played. */
  setOpen(isOpen: boolean): void
  /** Offers a few first texts; not once there are texts. */
  suggest(isWanted: boolean): void
}

const SUGGESTIONS = [
  'Ana Silva',
  'Met Ana Silva, designer at Figma, at ReactConf. Looking for a React dev',
  'coffee with bob lee from stripe, ping him friday',
]
const LETTER_MS = 20

export function createComposer(): Composer {
  const [form, field] = [find('composer', HTMLFormElement), find('text', HTMLTextAreaElement)]
  const buttons = [find('attach', HTMLButtonElement), find('send', HTMLButtonElement)]
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void send(field)
  })
  field.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    void send(field)
  })
  fillSuggestions(field)
  let writing: number | null = null
  return {
    play(typing) {
      if (writing !== null) {
        clearInterval(writing)
        field.value = ''
      }
      writing = typing === null ? null : write(field, typing)
    },
    setOpen(isOpen) {
      field.readOnly = !isOpen
      for (const button of buttons) button.disabled = !isOpen
    },
    suggest(isWanted) {
      find('suggestions', HTMLElement).hidden = !isWanted
    },
  }
}

/** What could not be sent is in the field again. */
async function send(field: HTMLTextAreaElement): Promise<void> {
  const body = field.value.trim()
  if (body === '' || field.readOnly) return
  field.value = ''
  const outcome = await ask('/text', { body })
  showProblem(outcome)
  if (outcome.problem !== null && field.value === '') field.value = body
}

function write(field: HTMLTextAreaElement, text: string): number {
  const letters = [...text]
  field.value = ''
  return setInterval(() => {
    field.value += letters.splice(0, 1).join('')
  }, LETTER_MS)
}

function fillSuggestions(field: HTMLTextAreaElement): void {
  const buttons = SUGGESTIONS.map((text) => {
    const button = element('button', 'suggestion', text)
    button.type = 'button'
    button.addEventListener('click', () => {
      field.value = text
      field.focus()
    })
    return element('li', '', button)
  })
  find('suggestions-list', HTMLElement).append(...buttons)
}
