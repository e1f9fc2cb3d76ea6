import { describe, expect, test } from 'vitest'
import type { Moment } from '../../../lib/domain/moment.ts'
import type { Introduction } from '../../../lib/language/introduction/reading.ts'
import { readIntroductions } from '../../../lib/language/introduction.ts'

const moment: Moment = { today: '2026-11-23', time: '10:00', country: 'US' }

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
    ['Lindgren-Oyelaran, Ana', 'Ana Lindgren-Oyelaran'],
    ['Okoro, Mason', 'Okoro'],
    ['met Ana from Figma. Full name is Ana Silva', 'Ana Silva'],
    ['Ran into Wes. Wes Tillery, carpenter', 'Wes Tillery'],
    ['met Cook', 'Cook'],
    ['met Florence Bank, nurse', 'Florence Bank'],
    ['met florence bank, nurse', 'Florence Bank'],
    ['met little anna tanner', 'Little Anna Tanner'],
    ['met old bob hart', 'Old Bob Hart'],
    ['met first ondine last marchbanks', 'Ondine Marchbanks'],
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
    ['Ana Silva via wiebke', { introducedBy: 'Wiebke' }],
    ['Ana Silva, chef, via LinkedIn', { introducedBy: null, metAt: 'LinkedIn' }],
    ['Becca introduced me to Ana Silva', { name: 'Ana Silva', introducedBy: 'Becca' }],
    ['Ana Silva, ping her friday', { followUp: { on: '2026-11-27', time: null } }],
    ['send Ana Silva the lease tomorrow', { followUp: { on: '2026-11-24', time: null }, notes: ['send the lease'] }],
    ['Ana Silva is due May 2nd', { followUp: null, notes: ['is due May 2nd'] }],
    ['add ana silva, ana underscore s at foo dot org', { emails: ['ana_s@foo.org'] }],
    ['Ana Silva 212-555-0190 ext 204', { phones: ['+12125550190'], notes: ['ext 204'] }],
    ['Org: Figma\nWho: Ana Silva\nAsk: speakers', { name: 'Ana Silva', organization: 'Figma', needs: ['speakers'] }],
    ['add ana silva comma electrician period', { name: 'Ana Silva', title: 'electrician' }],
    ['Square? no, Block. Ana Silva', { organization: 'Block', notes: ['Square'] }],
    ['met Ana Silva of Foo®', { organization: 'Foo®' }],
    ['Met Ana Silva, cellist at the Omaha airport', { title: 'cellist', organization: null, metAt: 'Omaha airport' }],
    ['Ana Silva, cellist at Omaha Airport', { title: 'cellist', organization: 'Omaha Airport', metAt: null }],
    ['Ana Silva from Figma over lunch', { organization: 'Figma', notes: ['over lunch'] }],
    ['met Ana Silva from etsy at a coffee chat', { organization: 'Etsy', notes: ['at a coffee chat'] }],
    [
      'met bob fields, game producer at Nintendo',
      { name: 'Bob Fields', title: 'game producer', organization: 'Nintendo' },
    ],
    ['met Ana Silva at 42nd street library', { organization: null, metAt: '42nd street library' }],
    ['met Ana Silva from BIG', { organization: 'BIG', notes: [] }],
    ['Ana Silva from Best', { organization: 'Best', notes: [] }],
    ['met Ana Silva at GOOD', { organization: null, notes: ['at GOOD'] }],
    ['Ana Silva, designer, BEST', { title: 'designer', notes: ['BEST'] }],
    ['Ana Silva via kubernetes', { introducedBy: null, notes: ['via kubernetes'] }],
    ['Ana Silva. her number', { phones: [], notes: ['her number'] }],
    ['Jim Bell, Local 70. 510-555-0148', { organization: 'Local 70', phones: ['+15105550148'] }],
    ['Ana Silva 415-555-0134, cell 415-555-0134', { phones: ['+14155550134'] }],
    ['Ana Silva, ping her friday, call her monday', { followUp: { on: '2026-11-27', time: null } }],
    ['Ana Silva, ping her friday, call her monday', { notes: ['call her monday'] }],
    ['Ana Silva, visiting til sunday', { followUp: null, notes: ['visiting til sunday'] }],
    ['Ana needs a van', { needs: ['a van'], notes: [] }],
    ['Ana Silva \ue200 ana@figma.com', { emails: ['ana@figma.com'] }],
    ['Ana Silva \ue201 ana@figma.com', { emails: ['ana@figma.com'] }],
  ])('reads %s', (text, expected) => {
    expect(readOne(text)).toMatchObject(expected)
  })
})

describe('certainty', () => {
  test.each([
    ['met Ana', 'explicit'],
    ['New: Hollis Tran (glassblower)', 'explicit'],
    ['Yusuf Adeyemi via Elena', 'explicit'],
    ['contact - summer holt', 'explicit'],
    ['Intros from Jocelyn today: Tariku Bekele (roaster) and Susannah Pike (importer)', 'explicit'],
    ["Ptolemy, that's the whole name, mime", 'described'],
    ['Hana Matsuda 206-555-0117', 'described'],
    ['Wu and Ana Holmgren', 'described'],
    ['Ana Holmgren and Wu', 'described'],
    ['Zed and Ana. Ana is a nurse', 'described'],
    ['told Ana Holmgren at PyCon', 'described'],
    ['emailed Ana Holmgren friday', 'described'],
    ['emailed Ana Holmgren', 'unsure'],
    ['Kubernetes needs a van', 'unsure'],
    ['Story Hendricks', 'bare'],
    ['Story Barista', 'unsure'],
    ['Story University', 'unsure'],
    ['Wexl', 'bare'],
    ['Skip Lawson', 'bare'],
    ['Wu', 'unsure'],
    ['Ana Silva?', 'unsure'],
    ['Sasha Winter (they/them)', 'unsure'],
    ['Stripe - Noor Haddad, data eng', 'described'],
    ['Ottavia Serra needs a booth', 'described'],
    ['Ana Silva', 'bare'],
    ['May Thibodeaux', 'bare'],
    ['thomasina', 'bare'],
    ['Paris', 'bare'],
    ['Morgan Stanley', 'bare'],
    ['austin ventures', 'none'],
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
