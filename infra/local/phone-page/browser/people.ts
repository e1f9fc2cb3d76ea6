import type { Known } from '../live.ts'
import { createAvatar } from './avatar.ts'
import { element, find } from './element.ts'

/** The others are counted. */
const MOST = 12

type Person = Known['contacts'][number]

/** Shows who is known and what they need, whoever was met or helped last first. */
export function createPeople(): (known: Known) => void {
  const [list, count] = [find('people', HTMLElement), find('people-count', HTMLElement)]
  return ({ contacts }) => {
    const inOrder = [...contacts].sort((one, other) =>
      (other.lastContactOn ?? '').localeCompare(one.lastContactOn ?? ''),
    )
    list.replaceChildren(...inOrder.slice(0, MOST).map(createCard))
    if (contacts.length === 0) list.append(element('li', 'empty', 'Nobody yet. A name is enough.'))
    if (contacts.length > MOST) list.append(element('li', 'empty', `and ${contacts.length - MOST} more`))
    const open = contacts
      .flatMap(({ needs }) => needs)
      .filter(({ status }) => status === 'open' || status === 'promised')
    count.textContent = contacts.length === 0 ? '' : `${contacts.length} known, ${open.length} to help`
  }
}

function createCard(person: Person): HTMLElement {
  const work = [person.title, person.organization].filter((fact) => fact !== null).join(', ')
  const met = [person.metAt && `met at ${person.metAt}`, person.introducedBy && `via ${person.introducedBy}`]
  const about = [work, ...met].filter((fact) => fact !== null && fact !== '').join(' · ')
  const needs = person.needs.map(({ text, status }) =>
    element('li', `need ${status}`, element('span', 'need-text', text), element('span', 'need-status', status)),
  )
  const note = person.notes.at(-1)?.text
  return element(
    'li',
    'person',
    createAvatar(person.name),
    element(
      'div',
      'person-words',
      element('h3', '', person.name),
      ...(about === '' ? [] : [element('p', 'about', about)]),
      ...(needs.length === 0 ? [] : [element('ul', 'needs', ...needs)]),
      ...(note === undefined ? [] : [element('p', 'note', note)]),
    ),
  )
}
