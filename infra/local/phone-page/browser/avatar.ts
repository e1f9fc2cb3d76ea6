import { element } from './element.ts'
import { initials } from './format.ts'

/** As many as page.css has. */
const HUES = 6

/** A disc with a person's initials, always in the same colour. For the eyes only: the name stands beside it. */
export function createAvatar(name: string): HTMLElement {
  const sum = [...name].reduce((total, letter) => (total * 33 + (letter.codePointAt(0) ?? 0)) % 65_521, 5)
  const avatar = element('span', `avatar hue-${sum % HUES}`, initials(name))
  avatar.setAttribute('aria-hidden', 'true')
  return avatar
}
