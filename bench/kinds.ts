/** A kind of text. */
export interface Kind {
  readonly name: string
  /** What is said before it, not measured. */
  readonly before?: (turn: number) => readonly string[]
  readonly text: (turn: number) => string
  /** Whether it reads everyone there is: decision 3 of docs/architecture.md. */
  readonly pages?: true
  /**
   * The most calls to DynamoDB one after the other before the reply, one more for the first text of a minute: whose
   * address it is.
   */
  readonly roundTrips: number
  /** The most items that come back, with the few people known that `introduction` and the kinds before it log. */
  readonly itemsRead: number
}

const GIVEN =
  'Ana Bruno Carla Diego Elena Felix Gloria Hugo Irene Jorge Karla Lucas Marta Nuno Olga Paulo Rosa Simon Tania Viktor'.split(
    ' ',
  )
const FAMILY =
  'Almeida Barros Castro Duarte Esteves Figueira Guerra Henriques Ibarra Jardim Klein Lopes Mendes Navarro Ortega Pinto Quintana Ribeiro Salgado Teixeira Ulrich Valente Werner Ximenes Zamora'.split(
    ' ',
  )

/** Somebody new in each of 500 turns. */
export const newcomer = (turn: number): string =>
  `${GIVEN[turn % GIVEN.length]} ${FAMILY[Math.floor(turn / GIVEN.length) % FAMILY.length]}`

/** Who is known before anything is measured. */
export const KNOWN = 'Bea Quist'
export const introduction = `met ${KNOWN}, designer at Figma, at ReactConf. Looking for a React dev`

/** What owners text, by kind. */
export const kinds: readonly Kind[] = [
  { name: 'log someone', roundTrips: 5, itemsRead: 3, text: (turn) => `met ${newcomer(turn)}` },
  {
    name: 'log with everything',
    roundTrips: 5,
    itemsRead: 5,
    text: (turn) =>
      `Met ${newcomer(turn)}, chemist at Acme, at LabConf. Looking for a lawyer. 212-555-01${String(turn % 100).padStart(2, '0')}, c${turn}@example.com`,
  },
  {
    name: 'log two',
    roundTrips: 5,
    itemsRead: 5,
    text: (turn) => `met ${newcomer(turn)} and ${newcomer(turn + 250)} at PyCon`,
  },
  {
    name: 'answer a question',
    roundTrips: 5,
    itemsRead: 4,
    before: (turn) => [`met ${newcomer(turn)}`],
    text: () => 'an intro to someone hiring welders',
  },
  { name: 'card', roundTrips: 5, itemsRead: 5, text: () => 'bea quist?' },
  { name: 'note', roundTrips: 5, itemsRead: 5, text: (turn) => `bea quist: climbs ${turn} times a week` },
  { name: 'fact', roundTrips: 5, itemsRead: 5, text: (turn) => `bea quist works at Company ${turn}` },
  { name: 'need', roundTrips: 5, itemsRead: 5, text: (turn) => `bea quist needs ${turn} chairs` },
  { name: 'move', roundTrips: 5, itemsRead: 5, text: (turn) => `bea quist in ${2 + (turn % 20)} days` },
  { name: 'done', roundTrips: 5, itemsRead: 5, text: () => 'done bea quist' },
  { name: 'undo', roundTrips: 5, itemsRead: 4, before: (turn) => [`bea quist: owns ${turn} cats`], text: () => 'undo' },
  { name: 'setting', roundTrips: 5, itemsRead: 3, text: (turn) => `goal ${1 + (turn % 5)} a week` },
  { name: 'due', roundTrips: 4, itemsRead: 3, text: () => 'due' },
  { name: 'list', roundTrips: 5, itemsRead: 9, text: () => 'list', pages: true },
  { name: 'find', roundTrips: 5, itemsRead: 18, text: () => 'find figma', pages: true },
  { name: 'who', roundTrips: 5, itemsRead: 10, text: () => 'who at figma', pages: true },
  { name: 'needs', roundTrips: 5, itemsRead: 10, text: () => 'needs', pages: true },
  { name: 'stats', roundTrips: 4, itemsRead: 7, text: () => 'stats', pages: true },
]
