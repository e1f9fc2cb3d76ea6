import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import type { Contact } from '../../../lib/domain/contact.ts'
import { openBook } from '../../../lib/pages/web/book.ts'
import { mapIntroductions, type Spot } from '../../../lib/pages/web/introductions.ts'
import { renderNetwork } from '../../../lib/pages/web/network.ts'
import { timelineOf } from '../../../lib/pages/web/timeline.ts'
import { toWebAddress } from '../../../lib/pages/web-address.ts'
import { contactOf, ownerAfter, ownerOf } from '../conversation/view-fixture.ts'
import { noteOn, records, recordsOf } from './random-records.ts'

const NOW = Temporal.Instant.from('2026-11-23T15:00:00Z')
const by = (name: string) => ({ introducedBy: { name, id: name } })

/** A map as names, each with those they introduced. */
const outline = (spots: readonly Spot[]): unknown[] =>
  spots.map(({ name, children }) => (children.length > 0 ? { [name]: outline(children) } : name))

const mapOf = (people: Contact[], ...targets: string[]) =>
  outline(mapIntroductions(openBook(recordsOf(people, { owner: ownerAfter(...targets) }), NOW)))

describe('the map', () => {
  test('goes from introducer to introduced, and leaves out who stands alone', () => {
    const people = [contactOf('Ana'), contactOf('Bob', by('Ana')), contactOf('Cy', by('Bob')), contactOf('Dan')]
    expect(mapOf(people)).toEqual([{ Ana: [{ Bob: ['Cy'] }] }])
  })

  test('shows an introducer who is not among the contacts, once', () => {
    const unknown = { introducedBy: { name: 'Mona Lott', id: null } }
    expect(mapOf([contactOf('Gus', unknown), contactOf('Hal', unknown)])).toEqual([{ 'Mona Lott': ['Gus', 'Hal'] }])
  })

  test('shows who works at a target, and whom the owner introduced, though nobody else led there', () => {
    const people = [
      contactOf('Ana', { organization: 'Stripe, Inc.' }),
      contactOf('Bob', { introducedTo: ['Cy'] }),
      contactOf('Cy'),
      contactOf('Dan'),
    ]
    expect(mapOf(people, 'Stripe')).toEqual(['Ana', 'Bob', 'Cy'])
  })

  test('shows everyone once who are said to have introduced each other', () => {
    const people = [contactOf('Ana', by('Bob')), contactOf('Bob', by('Ana')), contactOf('Cy', by('Cy'))]
    const names = JSON.stringify(mapOf(people)).match(/Ana|Bob/g)
    expect(names).toEqual(['Ana', 'Bob'])
  })

  test('shows everyone at most once, whatever the introductions', () => {
    const people = fc
      .array(fc.tuple(fc.nat(9), fc.nat(9)), { minLength: 10, maxLength: 10 })
      .map((pairs) =>
        pairs.map(([parent, other], index) =>
          contactOf(`p${index}`, { ...by(`p${parent}`), introducedTo: [`p${other}`] }),
        ),
      )
    fc.assert(
      fc.property(people, (everyone) => {
        const names = JSON.stringify(mapOf(everyone)).match(/p\d/g) ?? []
        expect(new Set(names).size).toBe(names.length)
      }),
    )
  })
})

describe('a timeline', () => {
  test('goes from what is to come back to the meeting', () => {
    const contact = contactOf('Ana Silva', {
      metOn: '2026-11-02',
      metAt: 'ReactConf',
      introducedBy: { name: 'Bob', id: null },
      lastContactOn: '2026-11-20',
      needs: [{ text: 'a lawyer', status: 'promised', promisedFor: '2026-11-27' }],
      referral: {
        status: 'asked',
        organization: 'Figma',
        askedOn: '2026-11-21',
        tryOn: '2026-11-26',
        nudgeOn: '2026-12-02',
      },
    })
    expect(timelineOf({ contact, notes: [noteOn('Ana Silva', 'loves climbing')] })).toEqual([
      { on: '2026-12-02', text: 'No answer by then: nudge Ana' },
      { on: '2026-11-27', text: 'Promised by then: a lawyer' },
      { on: '2026-11-26', text: 'No answer by then: try someone else' },
      { on: '2026-11-25', text: 'Follow up' },
      { on: '2026-11-23', text: 'loves climbing' },
      { on: '2026-11-21', text: 'Asked for a referral to Figma' },
      { on: '2026-11-20', text: 'Last in touch' },
      { on: '2026-11-02', text: 'Met at ReactConf through Bob' },
    ])
  })
})

describe('a web address', () => {
  test.each([
    ['https://boblee.dev', 'https://boblee.dev/'],
    ['linkedin.com/in/ana', 'https://linkedin.com/in/ana'],
    ['javascript:alert(1)', null],
    ['data:text/html,x.y', null],
    ['see me', null],
    ['localhost', null],
  ])('is made of %s: %s', (link, address) => {
    expect(toWebAddress(link)).toBe(address)
  })
})

/** The text of a part of the page, without markup and with single blanks. */
async function partOf(id: string, ...args: Parameters<typeof recordsOf>): Promise<{ text: string; markup: string }> {
  const { html } = await renderNetwork(recordsOf(...args), NOW)
  const markup = html.slice(html.indexOf(`<section id="${id}"`), html.indexOf('</section>', html.indexOf(`id="${id}"`)))
  const text = markup
    .replace(/<[^>]+>/g, ' ')
    .replaceAll('&rarr;', '>')
    .replace(/\s+/g, ' ')
    .trim()
  return { text, markup }
}

describe('the ways', () => {
  const people = [
    contactOf('Ana', { organization: 'Figma' }),
    contactOf('Bob', by('Ana')),
    contactOf('Cy', { ...by('Bob'), title: 'PM', organization: 'Stripe' }),
    contactOf('Dan'),
  ]

  test('go over everyone on them, the nearest first', async () => {
    const { text } = await partOf('ways', people, { owner: ownerAfter('Stripe') })
    const steps = [
      'You > Cy (PM, Stripe) Introduced by Bob',
      'You > Bob > Cy (PM, Stripe)',
      'You > Ana (Figma) > Bob > Cy',
    ]
    expect(text).toMatch(new RegExp(steps.map((step) => step.replace(/[()]/g, '\\$&')).join(' ')))
  })

  test('say what was noted that promises one', async () => {
    const notes = [noteOn('Dan', 'knows the CTO of Linear')]
    const { text } = await partOf('ways', people, { owner: ownerAfter('Linear'), notes })
    expect(text).toContain('Linear You > Dan You noted: knows the CTO of Linear')
  })

  test('say so where there is none, and where no target is', async () => {
    expect((await partOf('ways', people, { owner: ownerAfter('Notion') })).text).toContain('Nobody leads there yet.')
    expect((await partOf('ways', people)).text).toContain('No targets yet.')
  })
})

test('the map marks the way to a target, and the introductions that the owner made', async () => {
  const people = [
    contactOf('Ana', { introducedTo: ['Cy', 'gone'] }),
    contactOf('Bob', { ...by('Ana'), organization: 'Stripe' }),
    contactOf('Cy'),
  ]
  const { markup } = await partOf('map', people, { owner: ownerAfter('Stripe') })
  expect(markup.match(/<path class="way"/g)).toHaveLength(2)
  expect(markup.match(/<path class="line"/g)).toHaveLength(1)
  expect(markup.match(/<path class="made"/g)).toHaveLength(1)
})

describe('the rhythm', () => {
  const week = (monday: string, met: number) =>
    ({ kind: 'week', version: 1, monday, goal: 2, met, helped: 1, followedUp: 0, introduced: 0, referred: 0 }) as const
  const owner = { ...ownerOf(), settings: { ...ownerOf().settings, goal: 2 } }
  const weeks = [week('2020-01-06', 9), week('2026-11-09', 2), week('2026-11-16', 3), week('2026-11-23', 1)]

  test('counts the streak up to the last week that is over, and has half a year of bars', async () => {
    const { text, markup } = await partOf('rhythm', [], { owner, weeks })
    expect(text).toContain('Goal: 2 new people a week. 2-week streak.')
    // Met and helped in three weeks; in the one under way too few were met so far.
    expect(markup.match(/class="bar"/g)).toHaveLength(5)
    expect(markup.match(/class="bar short"/g)).toHaveLength(1)
    expect(text).toContain('Mon Nov 23 1 1 0 Mon Nov 16 3 1 0 Mon Nov 9 2 1 0 Mon Nov 2 0 0 0')
    expect(markup.match(/<tr>/g)).toHaveLength(27)
    expect(text).not.toContain('2020')
  })

  test('says nothing of a streak while there is none', async () => {
    expect((await partOf('rhythm', [])).text).toMatch(/Goal: 1 new person a week\. Met/)
  })
})

describe('the page', () => {
  test('says what to text while nobody is known', async () => {
    const { html } = await renderNetwork(recordsOf([]), NOW)
    expect(html).toContain('Nobody yet. Text the name of someone you met.')
    expect(html).toContain('No introductions yet.')
    expect(html).toContain('Nobody waits for your help.')
  })

  test('lets nothing that anyone texted be markup', async () => {
    await fc.assert(
      fc.asyncProperty(records, async (random) => {
        const { html } = await renderNetwork(random, NOW)
        const blank = await renderNetwork({ ...random, contacts: [], notes: [] }, NOW)
        const body = html.slice(html.indexOf('<body'))
        // Of the tags, none is one that only a text could have brought.
        expect(body.match(/<script/g)).toHaveLength(1)
        expect(body).not.toMatch(/<!--|\bon\w+="|href="(?!#|tel:|mailto:|https?:)/)
        expect(html.slice(0, html.indexOf('<body'))).toBe(blank.html.slice(0, blank.html.indexOf('<body')))
      }),
      { numRuns: 50 },
    )
  })

  test.each(['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', "' onmouseover='alert(1)"])(
    'shows a contact called %s by that name',
    async (name) => {
      const { html } = await renderNetwork(recordsOf([contactOf(name)]), NOW)
      expect(html).not.toContain(name)
      expect(
        html.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&quot;', '"').replaceAll('&#39;', "'"),
      ).toContain(`<b>${name}</b>`)
    },
  )
})
