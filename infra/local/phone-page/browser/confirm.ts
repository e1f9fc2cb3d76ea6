import { find } from './element.ts'

/** Asks before something is forgotten; `yes` is on the button that agrees. Resolves to whether the owner agrees. */
export function confirm(title: string, text: string, yes: string): Promise<boolean> {
  const [dialog, button] = [find('confirm', HTMLDialogElement), find('confirm-yes', HTMLButtonElement)]
  find('confirm-title', HTMLElement).textContent = title
  find('confirm-text', HTMLElement).textContent = text
  button.textContent = yes
  dialog.returnValue = ''
  button.onclick = () => dialog.close('yes')
  dialog.showModal()
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => resolve(dialog.returnValue === 'yes'), { once: true })
  })
}

/** Has the buttons that are for it close the dialog that they are in. */
export function closeByButton(): void {
  for (const button of document.querySelectorAll('[data-close]')) {
    button.addEventListener('click', () => button.closest('dialog')?.close())
  }
}
