import { ask } from './ask.ts'
import { createAvatar } from './avatar.ts'
import { element, find } from './element.ts'
import { showProblem } from './problem.ts'

/** People who are made up, to share the cards of. The numbers are of the kind that belongs to nobody. */
const PEOPLE = [
  { name: 'Maya Chen', family: 'Chen', given: 'Maya', title: 'photographer', organization: '', phone: '+12025550141' },
  {
    name: 'Omar Haddad',
    family: 'Haddad',
    given: 'Omar',
    title: 'engineering manager',
    organization: 'Shopify',
    phone: '+12025550142',
  },
  {
    name: 'Zoë Moreau',
    family: 'Moreau',
    given: 'Zoë',
    title: 'recruiter',
    organization: 'Stripe',
    phone: '+12025550143',
  },
] as const

type Person = (typeof PEOPLE)[number]

/** What Twilio takes. */
const MAX_BYTES = 5_000_000

/** Opens the sheet from which a contact card or a file is shared. */
export function createShare(): void {
  const [dialog, file] = [find('share', HTMLDialogElement), find('share-file', HTMLInputElement)]
  find('attach', HTMLButtonElement).addEventListener('click', () => dialog.showModal())
  const share = async (contentType: string, bytes: Uint8Array) => {
    dialog.close()
    showProblem(await ask('/share', { contentType, content: toBase64(bytes) }))
  }
  find('share-cards', HTMLElement).append(
    ...PEOPLE.map((person) => {
      const button = createChoice(person)
      button.addEventListener('click', () => share('text/x-vcard', new TextEncoder().encode(toCard(person))))
      return element('li', '', button)
    }),
  )
  file.addEventListener('change', async () => {
    const chosen = file.files?.[0]
    file.value = ''
    if (!chosen) return
    if (chosen.size > 0 && chosen.size <= MAX_BYTES)
      return share(typeOf(chosen), new Uint8Array(await chosen.arrayBuffer()))
    dialog.close()
    showProblem({ problem: 'A phone can send files of up to 5 MB, and none that are empty.' })
  })
}

function createChoice({ name, title, organization }: Person): HTMLButtonElement {
  const about = organization === '' ? title : `${title}, ${organization}`
  const words = element('span', 'card-words', element('strong', '', name), element('span', '', about))
  const button = element('button', 'card-choice', createAvatar(name), words)
  button.type = 'button'
  return button
}

/** vCard 3.0, which is what phones share. https://www.rfc-editor.org/rfc/rfc2426 */
function toCard({ name, family, given, title, organization, phone }: Person): string {
  const lines = [`N:${family};${given};;;`, `FN:${name}`, `TITLE:${title}`, organization && `ORG:${organization}`]
  return [
    'BEGIN:VCARD',
    'VERSION:3.0',
    ...lines.filter((line) => line !== ''),
    `TEL;TYPE=CELL:${phone}`,
    'END:VCARD',
    '',
  ].join('\r\n')
}

/** Not every browser knows contact cards. */
function typeOf({ name, type }: File): string {
  if (/\.vcf$/i.test(name)) return 'text/x-vcard'
  return /^[\w.+-]+\/[\w.+-]+$/.test(type) ? type : 'application/octet-stream'
}

function toBase64(bytes: Uint8Array): string {
  let text = ''
  for (const byte of bytes) text += String.fromCharCode(byte)
  return btoa(text)
}
