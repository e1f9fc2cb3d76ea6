import type { Dice } from './dice.ts'

/** Somebody whom the owner may meet. */
export interface Stranger {
  name: string
  title: string
  organization: string
  place: string
}

const words = (list: string): string[] => list.split(' ')
const phrases = (list: string): string[] => list.split(', ')

const FIRST_NAMES = words(
  'Ana Bianca Carlos Dana Erik Fatima Gustavo Helena Ingrid Julia Kofi Lena Marco Nadia Oskar Priya Rafael Sofia Tomas Ursula Viktor Wanda Yusuf Zara',
)
const LAST_NAMES = words(
  'Silva Haddad Novak Petrov Larsen Okafor Tanaka Moreau Weber Kowalski Rossi Lindqvist Mehta Costa Dvorak Eriksen Farouk Gonzalez Horvat Ivanova',
)
/** What people do, and how others say that they need it. */
const WORK: [title: string, need: string][] = [
  ['React developer', 'a React dev'],
  ['tax advisor', 'a tax adviser'],
  ['immigration lawyer', 'an immigration attorney'],
  ['plumber', 'a good plumber'],
  ['recruiter', 'an intro to a recruiter'],
  ['wedding photographer', 'a wedding photographer'],
  ['data engineer', 'a data engineer'],
  ['accountant', 'an accountant'],
  ['translator', 'a translator'],
  ['product designer', 'a product designer'],
  ['electrician', 'an electrician'],
  ['piano teacher', 'piano lessons for her son'],
]
const OTHER_NEEDS = phrases(
  'a cofounder, feedback on her deck, a quiet place to write, to meet investors, beta testers, help with a grant',
)
const ORGANIZATIONS = words('Figma Stripe Shopify Plaid Intuit Datadog Notion Linear Vercel Siemens')
const PLACES = words('ReactConf PyCon DevOpsDays')

/** Everyone there is to meet, in an order that depends on the dice. No two have the same full name. */
export function castStrangers(dice: Dice): Stranger[] {
  const names = FIRST_NAMES.flatMap((first) => LAST_NAMES.map((last) => `${first} ${last}`))
  return shuffle(names, dice).map((name) => ({
    name,
    title: dice.pick(WORK)[0],
    organization: dice.pick(ORGANIZATIONS),
    place: dice.pick(PLACES),
  }))
}

/** What somebody may need; half the time it is what somebody else does. */
export const inventNeed = (dice: Dice): string => (dice.chance(0.5) ? dice.pick(WORK)[1] : dice.pick(OTHER_NEEDS))

export const inventTitle = (dice: Dice): string => dice.pick(WORK)[0]

export const inventOrganization = (dice: Dice): string => dice.pick(ORGANIZATIONS)

function shuffle<One>(list: readonly One[], dice: Dice): One[] {
  return list
    .map((one) => ({ one, at: dice.roll() }))
    .toSorted((a, b) => a.at - b.at)
    .map(({ one }) => one)
}
