import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { CONFIGURATION, OWNER_ADDRESS } from '../../infra/local/configuration.ts'
import { countSegments } from '../../lib/language/segments.ts'
import { type System, startSystem } from './system.ts'

let system: System

beforeEach(async () => {
  system = await startSystem()
})

afterEach(async () => {
  expect(system.problems).toEqual([])
  await system.close()
})

const share = async (name: string) =>
  (await system.line(`/card test/examples/cards/${name}.vcf`)).map(({ body }) => body)

interface Attachment {
  contentType?: string
  content: string | Buffer
}

/** What an MMS from the owner is answered. */
async function send(body: string, ...attachments: Attachment[]): Promise<string> {
  const { carrier } = system.stack
  const media = attachments.map(({ contentType = 'text/x-vcard', content }) => ({
    contentType,
    content: Buffer.from(content).toString('base64'),
  }))
  await carrier.receive({ from: OWNER_ADDRESS, to: CONFIGURATION.senderAddress, body }, media)
  const last = carrier.messages.all().at(-1)
  return last?.direction === 'outbound-reply' ? last.body : ''
}

const cardOf = (name: string, ...lines: string[]): Attachment => ({
  content: ['BEGIN:VCARD', 'VERSION:3.0', `FN:${name}`, ...lines, 'END:VCARD'].join('\r\n'),
})

/** A file of cards of different people. */
const cardsOf = (count: number): string =>
  Array.from({ length: count }, (_, index) => cardOf(`Ana Silva ${index}`).content).join('\r\n')

describe('a contact card', () => {
  test('whose title is what somebody needs suggests introducing the two', async () => {
    await system.say('Met Ana Silva, looking for a React dev')
    expect(await send('', cardOf('Bob Lee', 'TITLE:React developer', 'ORG:Vimeo'))).toBe(
      "Saved Bob Lee (React developer, Vimeo). I'll remind you Wed Nov 25. Ana Silva needs a React dev. Introduce them? YES or NO",
    )
    expect((await system.say('yes')).at(-1)).toMatch(/^To forward: "Ana, meet Bob Lee/)
  })

  test('of somebody who needs nothing yet is found by a need that comes later', async () => {
    await send('', cardOf('Bob Lee', 'TITLE:React developer'))
    await system.say('skip')
    expect((await system.say('Met Ana Silva, needs a React dev')).at(-1)).toMatch(
      /Bob Lee is a React developer\. Introduce them\?/,
    )
  })

  test('is logged like a text', async () => {
    expect(await share('version-3.0-phone')).toEqual([
      'Saved Chidi Okafor (data engineer, Stripe). How can you help Chidi?',
    ])
    expect(await system.say('a choir to sing in')).toEqual([
      "Chidi Okafor: looking for a choir to sing in. I'll remind you Wed Nov 25.",
    ])
    expect(await system.contacts()).toMatchObject([
      {
        name: 'Chidi Okafor',
        title: 'data engineer',
        organization: 'Stripe',
        phones: ['+14155550137', '+442079460018'],
        emails: ['chidi@stripe.example'],
        needs: [{ text: 'a choir to sing in', status: 'open' }],
        followUp: { at: '2026-11-25T09:00:00-05:00' },
        metOn: '2026-11-23',
      },
    ])
  })

  test.each([
    ['version-2.1-encoded', 'Jörg Müller'],
    ['version-2.1-8-bit', 'José Núñez'],
    ['version-2.1-shift-jis', '表 ソラ'],
    ['version-4.0', 'Ines Duarte'],
    ['utf-16', 'Zoë Łukasik'],
  ])('comes through in any version and character set: %s', async (file, name) => {
    expect((await share(file)).join()).toContain(`Saved ${name}`)
    expect(await system.contacts()).toMatchObject([{ name }])
  })

  test('may be several in one file, asked about in turn', async () => {
    expect(await share('version-3.0-several')).toEqual([
      'Saved Dana Wu, Erik Holm and Fatima Zahra. How can you help Dana?',
    ])
    expect((await system.say('a climbing partner')).join()).toContain('How can you help Erik?')
    expect(await system.contacts()).toHaveLength(3)
  })

  test('is answered once and logged once, however often it is delivered', async () => {
    const first = await share('version-3.0-phone')
    expect((await system.line('/again')).map(({ body }) => body)).toEqual(first)
    expect(await system.contacts()).toHaveLength(1)
  })

  test('is taken back by undo', async () => {
    await share('version-3.0-phone')
    expect((await system.say('undo')).join()).toContain('saved Chidi Okafor')
    expect(await system.contacts()).toEqual([])
  })

  test('says no more the second time', async () => {
    await share('version-3.0-phone')
    const before = await system.contacts()
    expect((await share('version-3.0-phone')).join()).toContain('Updated Chidi Okafor')
    expect(await system.contacts()).toEqual(before)
  })

  test.each([
    ['phone', 'met Bob 415-555-0150', cardOf('Robert Lee', 'TEL:(415) 555-0150', 'ORG:Figma')],
    ['e-mail', 'met Bob, bob@lee.example', cardOf('Robert Lee', 'EMAIL:Bob@lee.example', 'ORG:Figma')],
  ])('updates someone known by %s, and keeps the other name', async (_name, text, card) => {
    await system.say(text)
    expect(await send('', card)).toContain('Updated Bob (Figma)')
    expect(await system.contacts()).toMatchObject([
      { name: 'Bob', organization: 'Figma', notes: [{ text: 'Also called Robert Lee' }] },
    ])
  })

  test('updates someone known by name', async () => {
    await system.say('met Ana Silva')
    expect(await send('', cardOf('Ana Silva', 'TITLE:designer'))).toContain('Updated Ana Silva (designer)')
    expect(await system.contacts()).toHaveLength(1)
  })

  test('of the same name elsewhere is a question, for each of several', async () => {
    await system.say('met Ana Silva from Figma')
    await system.say('met Bob Lee from Figma')
    const files = [cardOf('Ana Silva', 'ORG:Stripe'), cardOf('Bob Lee', 'ORG:Stripe')]
    expect(await send('', ...files)).toBe('Same Ana Silva as at Figma? YES or NEW')
    expect((await system.say('new')).join()).toContain('Same Bob Lee as at Figma? YES or NEW')
    expect((await system.say('yes')).join()).toContain('Updated Bob Lee (Stripe)')
    expect((await system.contacts()).map(({ name, organization }) => [name, organization]).sort()).toEqual([
      ['Ana Silva', 'Figma'],
      ['Ana Silva', 'Stripe'],
      ['Bob Lee', 'Stripe'],
    ])
  })

  test('is logged with the text beside it', async () => {
    expect(await send('met at PyCon, needs a lawyer', cardOf('Ana Silva', 'TEL:415-555-0134'))).toBe(
      "Saved Ana Silva: looking for a lawyer. I'll remind you Wed Nov 25.",
    )
    expect(await system.contacts()).toMatchObject([
      { name: 'Ana Silva', metAt: 'PyCon', phones: ['+14155550134'], needs: [{ text: 'a lawyer' }] },
    ])
  })

  test('fifty of them fit into one text', async () => {
    const reply = await send('', { content: cardsOf(50) })
    expect(reply).toContain('and 45 more')
    expect(countSegments(reply)).toBe(1)
    expect(await system.contacts()).toHaveLength(50)
  })
})

describe('what cannot be read', () => {
  const photo = { contentType: 'image/jpeg', content: Buffer.from([0xff, 0xd8, 0xff]) }

  test.each<[string, Attachment, RegExp]>([
    ['a card that ends in the middle', { content: 'BEGIN:VCARD\r\nFN:Ana Silva\r\nTEL:415' }, /could not read/],
    ['a card that is none', { content: 'hello' }, /could not read/],
    ['an empty card', { content: '' }, /could not read/],
    ['a card over 1 MB', cardOf('Ana Silva', `NOTE:${'x'.repeat(1_000_000)}`), /over 1 MB/],
    ['a card with a book in it', cardOf('Ana Silva', `NOTE:${'x'.repeat(100_000)}`), /more .* than one text can log/],
    ['more cards than fit', { content: cardsOf(60) }, /up to 50/],
    ['a photo', photo, /contact cards only/],
    ['a voice message', { contentType: 'audio/amr', content: 'x' }, /contact cards only/],
  ])('is answered in one segment, and nobody is logged: %s', async (_name, attachment, reply) => {
    const answer = await send('', attachment)
    expect(answer).toMatch(reply)
    expect(countSegments(answer)).toBe(1)
    expect(await system.contacts()).toEqual([])
  })

  test('does not keep the words beside it from being handled', async () => {
    expect(await send('met Ana Silva', photo)).toBe(
      'Saved Ana Silva. How can you help Ana? I could not read the attachment.',
    )
    expect(await system.contacts()).toMatchObject([{ name: 'Ana Silva' }])
  })

  test('does not close an open question', async () => {
    await system.say('met Ana Silva')
    await send('', photo)
    expect((await system.say('a lawyer')).join()).toContain('Ana Silva: looking for a lawyer')
  })

  test('does not keep the cards beside it from being logged', async () => {
    expect(await send('', cardOf('Ana Silva'), photo)).toContain('I could not read everything that was attached.')
    expect((await share('half-of-two')).join()).toContain('I could not read everything that was attached.')
    expect(await system.contacts()).toMatchObject([{ name: 'Ana Silva' }, { name: 'Hana Sato' }])
  })

  test('does not break what is said with carrier words', async () => {
    // On WhatsApp we answer them; elsewhere the carrier has.
    const answers = ['', 'You get no more texts from wellmet. Reply START to get them again.']
    expect(answers).toContain(await send('STOP', photo))
  })
})
