import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findMatch, isRightFor, stemsOfNeed, stemsOfWork, type Work } from '../../../lib/domain/matching.ts'
import { workNoted } from '../../../lib/domain/noted-work.ts'
import { contactOf } from '../conversation/view-fixture.ts'

const who = (title: string | null, organization: string | null = null) => contactOf('Bob Lee', { title, organization })

/** Whether someone would be looked up at all when somebody needs that. */
const isFoundFor = (need: string, work: Work) => stemsOfNeed(need).some((stem) => stemsOfWork(work).includes(stem))

describe('someone is right for a need, and found by its stem,', () => {
  test.each([
    ['a tax advisor', 'tax advisor'],
    ['a tax adviser', 'senior tax consultant'],
    ['a React dev', 'Senior React developer'],
    ['a React dev', 'React.js engineer'],
    ['a lawyer', 'immigration attorney'],
    ['an immigration lawyer', 'immigration attorney'],
    ['a Tagalog tutor', 'Tagalog teacher'],
    ['to meet investors', 'angel investor'],
    ['to meet a CPA', 'accountant'],
    ['to meet more realtors', 'real estate agent'],
    ['a good vet', 'vet'],
    ['a plumber or an electrician', 'electrician'],
    ['a lighting technician', 'lighting tech'],
    ['a podcast editor for her show', 'founder & podcast editor'],
    ['an intro to a product manager', 'PM'],
    ['a ski coach', 'ski instructor'],
    ['a lawyer for her divorce', 'divorce attorney'],
    ['a wedding photographer', 'wedding and portrait photographer'],
    ['a wedding photographer', 'wedding/portrait photographer'],
    ['a portrait photographer', 'wedding/portrait photographer'],
    ['a wedding photographer', 'wedding and family portrait photographer'],
    ['a piano teacher', 'teacher of piano'],
    ['a piano teacher', 'jazz teacher of piano'],
    ['a piano teacher', 'teacher of piano at a school'],
    ['a pie baker', 'baker of pies'],
    ['golfing lessons', 'golf coach'],
    ['jazz piano lessons', 'jazz piano teacher'],
    ['skiing lessons', 'ski instructor'],
    ['a nurse asap', 'oncology nurse'],
    ['her son\u2019s math tutor', 'math tutor'],
    ['to meet attorneys', 'lawyer'],
    ['to meet secretaries', 'secretary'],
    ['a React dev', 'React web developer'],
    ['a React dev', 'mobile React developer'],
    ['piano lessons for her son', 'piano teacher'],
    ['podcast editing', 'podcast editor'],
    ['someone to build her website', 'web developer'],
    ['someone to do her taxes', 'tax advisor'],
    ['swimming lessons', 'swim coach'],
    ['an employment law attorney', 'employment lawyer'],
    ['a plumber asap', 'master plumber'],
  ])('%s: %s', (need, title) => {
    expect(isRightFor(need, who(title))).toBe(true)
    expect(isFoundFor(need, who(title))).toBe(true)
  })

  test.each([
    ['a brass foundry', 'Miller Brass Foundry'],
    ['an intro to anyone at Plaid', 'Plaid'],
    ['an intro to anyone at Plaid', 'Plaid Inc.'],
    ['someone who works at Figma', 'Figma'],
  ])('%s: at %s', (need, organization) => {
    expect(isRightFor(need, who(null, organization))).toBe(true)
    expect(isFoundFor(need, who(null, organization))).toBe(true)
  })

  test('whoever is asked for at a place is there', () => {
    expect(isRightFor('a recruiter at Stripe', who('recruiter', 'Stripe'))).toBe(true)
    expect(isRightFor('a recruiter at Stripe', who('recruiter', 'Figma'))).toBe(false)
    expect(isRightFor('a recruiter at Stripe', who('engineer', 'Stripe'))).toBe(false)
    expect(isRightFor('a table at Noma', who('chef', 'Noma'))).toBe(false)
  })

  test.each([
    ['a tax advisor', 'used to be a tax accountant'],
    ['help with her taxes', 'did taxes for a living'],
    ['someone to restore his motorcycle', 'restores old motorcycles'],
    ['a motorcycle mechanic', 'restores old motorcycles'],
    ['a piano teacher', 'she also teaches piano to kids'],
    ['a diesel mechanic', 'fixes diesels'],
    ['a grant writer', 'writes grants'],
    ['a tailor', 'ex-tailor'],
    ['a tailor', 'used to be a tailor in Rome'],
    ['a carpenter', 'a carpenter by training'],
    ['a designer', 'Formerly designer'],
    ['someone to do her taxes', 'worked for 10 years as a tax accountant'],
    ['a divorce lawyer', 'practiced divorce law'],
  ])('%s: noted "%s"', (need, note) => {
    const work = { ...who('banker', 'HSBC'), notedFor: workNoted(note) }
    expect(isRightFor(need, work)).toBe(true)
    expect(isFoundFor(need, work)).toBe(true)
  })

  test('the field may be in the organization', () => {
    expect(isRightFor('a tax advisor', who('advisor', 'Baker Tax'))).toBe(true)
  })
})

describe('someone is not right for a need', () => {
  test.each([
    ['an editor for his cycling blog', 'video editor'],
    ['a designer', 'product designer'],
    ['a coach', 'teacher'],
    ['a cofounder', 'cofounder'],
    ['a mentor', 'mentor'],
    ['a good vet', 'vet tech'],
    ['a choir', 'choir director'],
    ['a wedding photographer', 'photographer'],
    ['a lease lawyer', 'oil & gas attorney'],
    ['an office manager', 'engineering manager'],
    ['a good taco place', 'chef'],
    ['recruiters', 'head of talent'],
    ['help with fundraising', 'fundraiser'],
    ['a photographer', 'wedding photographer'],
    ['a lawyer for her divorce', 'patent lawyer'],
    ['a data engineer', 'data center engineer'],
    ['a React dev', 'React Native developer'],
    ['a C# developer', 'C++ developer'],
    ['a dentist', 'pediatric dentist'],
    ['a nurse', 'pediatric oncology nurse'],
    ['a dentist for her horse', 'dentist'],
    ['a food packaging designer', 'packaging designer'],
    ['a job as a plumber', 'plumber'],
    ['a translator app', 'translator'],
    ['jazz piano lessons', 'jazz teacher'],
    ['a volunteer coordinator', 'volunteer & coordinator'],
    ['an ag consultant', 'aging consultant'],
    ['an editor', 'video editor'],
    ['', 'tax advisor'],
    ['a tax advisor', null],
    ['someone at ...', 'tax advisor'],
  ])('%s: %s', (need, title) => {
    expect(isRightFor(need, who(title))).toBe(false)
  })

  test.each([
    ['a choir', 'Boston Choir'],
    ['a brass foundry', 'Boston Foundry'],
    ['an intro to anyone at Plaid', 'Plaid Pantry'],
    ['an intro to anyone at Plaid Bank', 'Plaid Pantry'],
  ])('%s: at %s', (need, organization) => {
    expect(isRightFor(need, who(null, organization))).toBe(false)
  })
})

test.each([
  'her sister is a plumber',
  'married to a plumber',
  'wants to become a plumber',
  'needs a plumber',
  'hired a plumber',
  'is a fan of our plumber',
  'was a plumber apprentice',
  'not a plumber',
  'Formerly at Plumber',
  'talked about the plumber',
  'fixes everything',
  'ex-husband is a plumber',
  'was a plumber, or so they said at the party where we all stood in the kitchen until the neighbours came'.replaceAll(
    ',',
    '',
  ),
])('nobody is a plumber because of the note "%s"', (note) => {
  expect(isRightFor('a plumber', { ...who(null), notedFor: workNoted(note) })).toBe(false)
})

test('no note is too long or too odd to be looked through', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), (note) => {
      for (const clause of workNoted(note)) expect(note).toContain(clause)
    }),
  )
})

const need = { text: 'a tax advisor', status: 'open' as const, promisedFor: null }
const sofia = contactOf('Sofia', { needs: [need] })
const gil = contactOf('Gil', { title: 'tax advisor' })

describe('an introduction', () => {
  test('is found where one needs what the other does', () => {
    expect(findMatch(sofia, gil)?.need).toBe(need)
    expect(findMatch(gil, sofia)).toBeNull()
  })

  test('is found for the first need that fits, and says why', () => {
    const needs = [{ ...need, text: 'a plumber' }, need]
    expect(findMatch({ ...sofia, needs }, gil)).toMatchObject({ need, because: 'tax advisor' })
  })

  test('is found between people of different organizations, or of none', () => {
    const [atFigma, atIntuit] = [
      { ...sofia, organization: 'Figma' },
      { ...gil, organization: 'Intuit' },
    ]
    expect(findMatch(atFigma, atIntuit)?.need).toBe(need)
    expect(findMatch(atFigma, gil)?.need).toBe(need)
    expect(findMatch(sofia, atIntuit)?.need).toBe(need)
  })

  test.each([
    ['the need is met', { ...sofia, needs: [{ ...need, status: 'delivered' as const }] }, gil],
    ['one introduced the other', sofia, { ...gil, introducedBy: { name: 'Sofia', id: 'Sofia' } }],
    ['the other introduced the one', { ...sofia, introducedBy: { name: 'Gil', id: 'Gil' } }, gil],
    ['the owner introduced them', { ...sofia, introducedTo: ['Gil'] }, gil],
    ['they met before one was merged', { ...sofia, introducedTo: ['G'] }, { ...gil, formerIds: ['G'] }],
    ['it was suggested before', { ...sofia, suggested: ['Gil'] }, gil],
    ['they work together', { ...sofia, organization: 'Intuit' }, { ...gil, organization: 'intuit' }],
    ['it is the same person', { ...gil, needs: [need] }, gil],
  ])('is not made when %s', (_why, needy, helper) => {
    expect(findMatch(needy, helper)).toBeNull()
  })
})
