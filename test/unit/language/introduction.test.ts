import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Moment } from '../../../lib/domain/moment.ts'
import type { Introduction } from '../../../lib/language/introduction/reading.ts'
import { readIntroductions } from '../../../lib/language/introduction.ts'
import { findWhen } from '../../../lib/language/when.ts'
import { connectives } from '../../../lib/language/words/connectives.ts'
import { readLoggingExamples, readMoreLoggingExamples } from '../../examples/logging/example.ts'

const moment: Moment = { today: '2026-11-23', time: '10:00', country: 'US' }
const labelled = [...readLoggingExamples(), ...readMoreLoggingExamples()]
const examples: string[] = labelled.map(({ text }) => text)

const readOne = (text: string): Introduction | undefined => readIntroductions(text, moment).people[0]
const certaintyOf = (text: string) => readIntroductions(text, moment).certainty

describe('names', () => {
  test.each([
    ['met maria gutierrez', 'Maria Gutierrez'],
    ['met kate o\u2019leary', "Kate O'Leary"],
    ['met ian mcdonald', 'Ian McDonald'],
    ['met jean-paul desrosiers', 'Jean-Paul Desrosiers'],
    ['met pim van der zee, cheese importer', 'Pim van der Zee'],
    ['danah O\u2019Rourke, sculptor', "danah O'Rourke"],
    ['Met Dr. Ngozi Eze at the clinic', 'Dr. Ngozi Eze'],
    ['Met Theo Nakamura Jr., county clerk', 'Theo Nakamura Jr.'],
    ['Robert "Bob" Castle, grocer', 'Robert "Bob" Castle'],
    ['\u738B\u4F1F from Baidu', '\u738B\u4F1F'],
    ['Dawn Baker', 'Dawn Baker'],
    ['Stripe - Noor Haddad', 'Noor Haddad'],
    ['Stripe PM Noor Haddad needs beta users', 'Noor Haddad'],
  ])('reads the name in %s', (text, name) => {
    expect(readOne(text)?.name).toBe(name)
  })

  test.each([
    ['met Esme', 'Esme'],
    ['saw florian', 'Florian'],
    ['just had coffee with Will', 'Will'],
    ['met Bob 415-555-0134', 'Bob'],
    ['Bob bob@lee.example', 'Bob'],
    ['Add Greer Maddox 617-555-0141', 'Greer Maddox'],
    ['met Wex', 'Wex'],
  ])('a name is enough in %s', (text, name) => {
    expect(readOne(text)?.name).toBe(name)
  })

  test.each(['met yesterday', 'saw Figma', 'had lunch with the team'])('names nobody in %s', (text) => {
    expect(readIntroductions(text, moment).people).toEqual([])
  })

  test('tells several people apart and shares what is said of both', () => {
    const { people } = readIntroductions('Met Dana Wu and Erik Holm from Lumen at PyCon. Dana needs a flat', moment)
    expect(people).toMatchObject([
      { name: 'Dana Wu', organization: 'Lumen', metAt: 'PyCon', needs: ['a flat'] },
      { name: 'Erik Holm', organization: 'Lumen', metAt: 'PyCon', needs: [] },
    ])
  })

  test('takes a person who is only mentioned for a note', () => {
    const { people } = readIntroductions('Met Salma Idris. She said Jeff Tran at Google might hire me', moment)
    expect(people).toMatchObject([{ name: 'Salma Idris', organization: null }])
    expect(people[0]?.notes.join(' ')).toContain('Jeff Tran at Google')
  })
})

describe('fields', () => {
  test.each<[string, Partial<Introduction>]>([
    ['Ana Silva, nurse at Mercy Hospital', { title: 'nurse', organization: 'Mercy Hospital', metAt: null }],
    ['met ana silva at the dog park', { organization: null, metAt: 'dog park' }],
    ['Met Ana Silva at Oracle at PyCon', { organization: 'Oracle', metAt: 'PyCon' }],
    ['ana silva, cto of brightkelp', { title: 'cto', organization: 'Brightkelp' }],
    ['Ana Silva, director of ops', { title: 'director of ops', organization: null }],
    ['Ana Silva, ex-Google, now at Notion', { organization: 'Notion', notes: ['ex-Google'] }],
    ['Ana Silva left Google to start Plumline', { organization: 'Plumline', notes: ['left Google'] }],
    ['Bumped into Ana Silva at Costco, she is a pilot for United', { organization: 'United', metAt: 'Costco' }],
    ['met Ana Silva needs a van and wants to meet a CPA', { needs: ['a van', 'to meet a CPA'] }],
    ['Ana Silva asked if I know a good vet', { needs: ['a good vet'] }],
    ['Ana Silva (thx to Javi for the intro)', { introducedBy: 'Javi' }],
    ['Becca introduced me to Ana Silva', { name: 'Ana Silva', introducedBy: 'Becca' }],
    ['Ana Silva, ping her friday', { followUp: { on: '2026-11-27', time: null } }],
    ['send Ana Silva the lease tomorrow', { followUp: { on: '2026-11-24', time: null }, notes: ['send the lease'] }],
    ['Ana Silva is due May 2nd', { followUp: null, notes: ['is due May 2nd'] }],
    ['add ana silva, ana underscore s at foo dot org', { emails: ['ana_s@foo.org'] }],
    ['Ana Silva 212-555-0190 ext 204', { phones: ['+12125550190'], notes: ['ext 204'] }],
    ['Org: Figma\nWho: Ana Silva\nAsk: speakers', { name: 'Ana Silva', organization: 'Figma', needs: ['speakers'] }],
    ['add ana silva comma electrician period', { name: 'Ana Silva', title: 'electrician' }],
    ['Square? no, Block. Ana Silva', { organization: 'Block', notes: ['Square'] }],
  ])('reads %s', (text, expected) => {
    expect(readOne(text)).toMatchObject(expected)
  })
})

describe('certainty', () => {
  test.each([
    ['met Ana', 'explicit'],
    ['New: Hollis Tran (glassblower)', 'explicit'],
    ['Yusuf Adeyemi via Elena', 'explicit'],
    ['Stripe - Noor Haddad, data eng', 'described'],
    ['Ottavia Serra needs a booth', 'described'],
    ['Ana Silva', 'bare'],
    ['May Thibodeaux', 'bare'],
    ['thomasina', 'bare'],
    ['a roofer', 'none'],
    ['an editor for his cycling blog', 'none'],
    ['an intro to someone hiring React devs', 'none'],
    ['he races in the Dolomites', 'none'],
    ['sent him two web builders', 'none'],
    ['loves climbing', 'none'],
    ['designer', 'none'],
    ['thanks', 'none'],
    ['tomorrow morning', 'none'],
    ['%%% ###', 'none'],
    ['', 'none'],
  ])('%s is %s', (text, certainty) => {
    expect(certaintyOf(text)).toBe(certainty)
  })

  test.each([
    'Beta testers',
    'Intro to Jane Doe',
    'an intro to Jane Doe at Stripe',
    'Nils will quit Volvo soon',
    `a long walk by the river and ${'a long walk by the river and '.repeat(30)}home`,
    'great day at the farmers market with lots of people',
  ])('logs nobody after %s', (text) => {
    expect(['none', 'unsure']).toContain(certaintyOf(text))
  })
})

/** Everything kept of a text, as folded words. */
function wordsKept(people: readonly Introduction[]): Set<string> {
  return new Set(splitWords(JSON.stringify(people).replaceAll('\\n', ' ')))
}

const splitWords = (text: string): string[] =>
  text
    .toLowerCase()
    .replaceAll('\u2019', "'")
    .split(/[^\p{L}\p{M}\p{N}']+/u)
    .map((word) => word.replace(/^'|'s?$/g, ''))

/** The words of the days that a text names: a day to follow up stands for them. */
function wordsOfDays(text: string): Set<string> {
  const days: string[] = []
  for (let at = 0; at < text.length; ) {
    const found = findWhen(text.slice(at), moment)
    if (found === null) break
    days.push(text.slice(at + found.index, at + found.index + found.length))
    at += found.index + found.length
  }
  return new Set(
    [...days, ...text.split(/[^\p{L}\d/]+/u).filter((word) => findWhen(word, moment) !== null)].flatMap(splitWords),
  )
}
const marks =
  /^(?:x4417|comma|period|colon|dash|exclamation|question|mark|point|full|stop|new|line|paragraph|semicolon|open|close|paren|hyphen|plus|at|dot|underscore)$/

describe('properties', () => {
  test('keeps every word that does not lead in', () => {
    for (const text of examples) {
      const kept = wordsKept(readIntroductions(text, moment).people)
      const days = wordsOfDays(text)
      const lost = splitWords(text).filter(
        (word) =>
          word.length > 1 &&
          !kept.has(word) &&
          !connectives.has(word) &&
          !days.has(word) &&
          !/^\d/.test(word) &&
          !marks.test(word),
      )
      expect(lost, text).toEqual([])
    }
  })

  test('does not mind extra spaces, the case of a lead-in or a full stop at the end', () => {
    for (const text of examples) {
      const read = readIntroductions(text, moment)
      expect(readIntroductions(`  ${text.replaceAll(' ', '  ')} `, moment), text).toEqual(read)
      if (!/(?:[.!?\n]|\b[A-Z])$/.test(text)) expect(readIntroductions(`${text}.`, moment), text).toEqual(read)
      const lead = /^(?:met|add|just met|ran into|talked to|new|had lunch with)\b/i.exec(text)?.[0]
      if (lead === undefined) continue
      for (const said of [lead.toLowerCase(), lead[0]?.toUpperCase() + lead.slice(1).toLowerCase()]) {
        expect(readIntroductions(said + text.slice(lead.length), moment), text).toEqual(read)
      }
    }
  })

  test('never throws and takes under 20 ms on any 1,600 code points', () => {
    const word = fc.oneof(
      fc.constantFrom(...examples.flatMap((text) => text.split(' '))),
      fc.constantFrom(
        ',',
        '. ',
        '(',
        ')',
        '"',
        "'",
        ' - ',
        '/',
        '\n',
        '@',
        '#',
        '555-0134',
        'at',
        'and',
        'looking for',
        'friday',
      ),
      fc.string({ unit: 'grapheme', maxLength: 12 }),
    )
    const text = fc.array(word, { maxLength: 400 }).map((words) => [...words.join(' ')].slice(0, 1600).join(''))
    fc.assert(
      fc.property(text, (said) => {
        const times = [0, 1, 2].map(() => {
          const start = performance.now()
          readIntroductions(said, moment)
          return performance.now() - start
        })
        expect(Math.min(...times)).toBeLessThan(20)
      }),
      { numRuns: 150 },
    )
  })

  test('reads back a record that was rendered as a sentence', () => {
    fc.assert(
      fc.property(fc.record(parts), fc.constantFrom(...renderings), (record, render) => {
        const { text, said } = render(record)
        expect({ text, ...readOne(text) }).toMatchObject({ text, ...said })
      }),
      { numRuns: 2000 },
    )
  }, 60_000)
})

const pick = (list: string) => fc.constantFrom(...list.split(', '))
const parts = {
  given: pick(
    'Ana, Callum, Priya, Kwame, Ingrid, Mateo, Xiomara, Yuki, Grace, Hank, Noor, June, Tobias, Fatima, Wei, Saoirse',
  ),
  surname: pick(
    'Silva, Reyes, Okonkwo, Lindqvist, Baker, Nakamura-Hill, Haddad, Wu, Kowalczyk, Trevino, Banks, Petrova, Dlamini',
  ),
  title: pick(
    'recruiter, pastry chef, staff engineer, nurse, product manager, tattoo artist, CFO, tow truck driver, landscape architect',
  ),
  organization: pick(
    'Figma, Larkspur Robotics, Square, Mercy Hospital, Harrow & Finch LLP, Datadog, Blue Door Bakery, Keller Williams',
  ),
  place: pick(
    'farmers market, climbing gym, alumni mixer, PyCon, Stripe meetup, dog park, airport, housewarming, book club',
  ),
  need: pick(
    'a line cook, an immigration lawyer, volunteers for the book fair, a roommate in Oakland, intros to seed investors',
  ),
  introducer: pick('Becca, Dave Kessler, Samir, Ines Duarte'),
  digits: fc.integer({ min: 10, max: 99 }).map((last) => `415-555-01${last}`),
}
type Parts = { [Key in keyof typeof parts]: (typeof parts)[Key] extends fc.Arbitrary<infer Value> ? Value : never }
type Rendering = (parts: Parts) => { text: string; said: Partial<Introduction> }

const nameOf = ({ given, surname }: Parts) => `${given} ${surname}`
const emailOf = ({ given }: Parts) => `${given.toLowerCase()}@tidewater.example`
const whole = (one: Parts) => ({
  name: nameOf(one),
  title: one.title,
  organization: one.organization,
  metAt: one.place,
})

const renderings: Rendering[] = [
  (one) => ({
    text: `Met ${nameOf(one)}, ${one.title} at ${one.organization}, at the ${one.place}. Looking for ${one.need}. ${one.digits}`,
    said: { ...whole(one), needs: [one.need], phones: [`+1${one.digits.replaceAll('-', '')}`] },
  }),
  (one) => ({
    text: `${nameOf(one)} - ${one.title} - ${one.organization} - met at ${one.place} - needs ${one.need}`,
    said: { ...whole(one), needs: [one.need] },
  }),
  (one) => ({
    text: `ran into ${nameOf(one)} at the ${one.place} she is a ${one.title} at ${one.organization} and she needs ${one.need}`,
    said: { ...whole(one), needs: [one.need] },
  }),
  (one) => ({
    text: `New: ${nameOf(one)} (${one.title}, ${one.organization}) via ${one.introducer}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, introducedBy: one.introducer },
  }),
  (one) => ({
    text: `${nameOf(one)} | ${one.title} | ${one.organization} | ${emailOf(one)} | ${one.digits}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, emails: [emailOf(one)] },
  }),
  (one) => ({
    text: `${one.introducer} introduced me to ${nameOf(one)}, ${one.title} at ${one.organization}. Needs ${one.need}`,
    said: {
      name: nameOf(one),
      title: one.title,
      organization: one.organization,
      introducedBy: one.introducer,
      needs: [one.need],
    },
  }),
  (one) => ({
    text: `name: ${nameOf(one)}\nrole: ${one.title}\ncompany: ${one.organization}\nneeds: ${one.need}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, needs: [one.need] },
  }),
  (one) => ({
    text: `${nameOf(one)}\n${one.title}\n${one.organization}\n${emailOf(one)}\n${one.digits}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, emails: [emailOf(one)] },
  }),
  (one) => ({
    text: `had coffee with ${nameOf(one)} from ${one.organization}, he's a ${one.title} and wants ${one.need}`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, needs: [one.need] },
  }),
  (one) => ({
    text: `${one.organization} - ${nameOf(one)}, ${one.title}. ping her friday`,
    said: {
      name: nameOf(one),
      title: one.title,
      organization: one.organization,
      followUp: { on: '2026-11-27', time: null },
    },
  }),
  (one) => ({
    text: `${nameOf(one)} needs ${one.need}`,
    said: { name: nameOf(one), title: null, organization: null, needs: [one.need] },
  }),
  (one) => ({
    text: `${nameOf(one)} works at ${one.organization}`,
    said: { name: nameOf(one), organization: one.organization, metAt: null },
  }),
  (one) => ({
    text: `Needs ${one.need}: ${nameOf(one)}, ${one.title}`,
    said: { name: nameOf(one), title: one.title, needs: [one.need] },
  }),
  (one) => ({
    text: `met ${nameOf(one)} period ${one.title} at ${one.organization} comma email ${one.given} at tidewater dot example`,
    said: { name: nameOf(one), title: one.title, organization: one.organization, emails: [emailOf(one)] },
  }),
]
