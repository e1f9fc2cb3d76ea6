/// <reference lib="dom" />
/// <reference lib="dom.iterable" />

/*
 * What runs in the browser. These functions are sent as they are written here, so that each may use nothing but its own
 * arguments and what a browser has.
 */

/** Shows the first people and a button for all of them; what is typed shows those in whose card is every word of it. */
function findPeople(first: number): void {
  const people = [...document.querySelectorAll<HTMLElement>('.people > li')]
  const form = document.querySelector<HTMLFormElement>('#search')
  const query = document.querySelector<HTMLInputElement>('#query')
  const found = document.querySelector<HTMLElement>('#found')
  const all = document.querySelector<HTMLButtonElement>('#all')
  if (!query || !form || !found || !all) return
  const format = (count: number) => count.toLocaleString('en-US')
  const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
  const read = (person: HTMLElement) =>
    fold([...person.querySelectorAll('.who, .reach, .needs, .timeline span')].map((part) => part.textContent).join(' '))
  let texts: string[] = []
  let isAll = people.length <= first
  const show = () => {
    const asked = fold(query.value).split(/\s+/).filter(Boolean)
    if (asked.length > 0 && texts.length === 0) texts = people.map(read)
    const hits = new Set(people.filter((_, index) => asked.every((word) => texts[index]?.includes(word))))
    for (const [index, person] of people.entries())
      person.hidden = asked.length > 0 ? !hits.has(person) : !isAll && index >= first
    all.hidden = isAll || asked.length > 0
    found.textContent = asked.length > 0 ? `${format(hits.size)} of ${format(people.length)}` : ''
  }
  query.addEventListener('input', show)
  form.addEventListener('submit', (event) => event.preventDefault())
  all.addEventListener('click', () => {
    isAll = true
    show()
    people[first]?.querySelector('summary')?.focus()
  })
  form.hidden = people.length === 0
  show()
}

/** Shows the first needs and a button for all of them. */
function foldNeeds(first: number): void {
  const rest = [...document.querySelectorAll<HTMLElement>('#needs .rows > li')].slice(first)
  const button = document.querySelector<HTMLButtonElement>('#needs button')
  if (!button || rest.length === 0) return
  const fold = (isFolded: boolean) => {
    for (const need of rest) need.hidden = isFolded
    button.hidden = !isFolded
  }
  button.addEventListener('click', () => {
    fold(false)
    rest[0]?.querySelector('a')?.focus()
  })
  fold(true)
}

/** A link to somebody opens their card, wherever they are in the list. */
function openLinked(): void {
  const open = () => {
    const person = location.hash === '' ? null : document.getElementById(location.hash.slice(1))
    const card = person?.querySelector('details')
    if (!person || !card) return
    person.hidden = false
    card.open = true
    person.scrollIntoView({ block: 'start' })
    card.querySelector('summary')?.focus({ preventScroll: true })
  }
  addEventListener('hashchange', open)
  document.addEventListener('click', ({ target }) => {
    // The same link again changes no hash.
    const link = target instanceof Element ? target.closest('a') : null
    if (link?.hash && link.hash === location.hash) open()
  })
  open()
}

const FIRST_PEOPLE = 30
const FIRST_NEEDS = 10

/** The page's script. */
export const script: string = `(${findPeople})(${FIRST_PEOPLE});(${foldNeeds})(${FIRST_NEEDS});(${openLinked})()`
