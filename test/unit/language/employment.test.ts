import { describe, expect, test } from 'vitest'
import { readEmployer, readTitle, withoutAside } from '../../../lib/language/employment.ts'

describe('where someone works', () => {
  test.each([
    ['works at stripe', 'Stripe', null],
    ['now works for Stripe', 'Stripe', null],
    ['works over at Etsy', 'Etsy', null],
    ['is now at Figma now', 'Figma', null],
    ['now at Stripe these days.', 'Stripe', null],
    ['is starting at Etsy', 'Etsy', null],
    ['joined Stripe as a PM', 'Stripe', 'PM'],
    ['has just joined Figma as the new head of design', 'Figma', 'head of design'],
    ['got a new job at Stripe', 'Stripe', null],
    ['landed her role with Acme', 'Acme', null],
    ['was hired by Stripe', 'Stripe', null],
    ['new company is Figma', 'Figma', null],
    ['company: Figma', 'Figma', null],
    ['@ Stripe', 'Stripe', null],
    ['moved to Stripe', 'Stripe', null],
    ['went to Figma as a designer', 'Figma', 'designer'],
    ['works at the library', 'The Library', null],
  ])('is said by "%s": %s, as %s', (said, organization, title) => {
    expect(readEmployer(said)).toEqual({ organization, title })
  })

  test.each([
    'works at',
    'is nice',
    'is at 3pm',
    'moved to Lyon',
    'went to the market',
    'moved to Stripe with Bob',
    'is with Bob in Lisbon',
  ])('is not said by "%s"', (said) => {
    expect(readEmployer(said)).toBeNull()
  })
})

describe('what someone does', () => {
  test.each([
    ['is a VP of design', 'VP of design', null],
    ['is vp of design', 'vp of design', null],
    ['became CTO at Stripe', 'CTO', 'Stripe'],
    ['is a designer @ figma', 'designer', 'Figma'],
    ['is now a PM now', 'PM', null],
    ['is the new CTO', 'CTO', null],
    ['works as a nurse', 'nurse', null],
    ['got promoted to director', 'director', null],
    ['title is head of ops', 'head of ops', null],
    ['new job: chef', 'chef', null],
    ['is a nurse at the hospital', 'nurse at the hospital', null],
    ['is head of the board', 'head of the board', null],
    ['is an engineer in Lisbon', 'engineer in Lisbon', null],
  ])('is said by "%s": %s at %s', (said, title, organization) => {
    expect(readTitle(said)).toEqual({ title, organization })
  })

  test.each(['is a', 'is busy', 'is vegan', 'is a good friend', 'is the best', 'likes a PM'])(
    'is not said by "%s"',
    (said) => {
      expect(readTitle(said)).toBeNull()
    },
  )
})

describe('beside where someone works', () => {
  test.each([
    ['works at Etsy on monday', 'works at Etsy'],
    ['starts at Etsy monday', 'starts at Etsy'],
    ['started at Etsy last week.', 'started at Etsy'],
    ['joined Stripe from dec 1', 'joined Stripe'],
    ['joined Acme may 5', 'joined Acme'],
    ['joined Stripe today', 'joined Stripe'],
    ['joined Stripe 2 weeks ago', 'joined Stripe'],
    ['works at Stripe since last march', 'works at Stripe'],
    ['works at Etsy since 2019', 'works at Etsy'],
    ['works at Stripe in Lisbon', 'works at Stripe'],
    ['works at Trader Joe in San Francisco!', 'works at Trader Joe'],
    ['is a PM at Stripe, loves it', 'is a PM at Stripe'],
    ['works at Stripe; hates it', 'works at Stripe'],
  ])('the day, the city and what is said besides are left out: %s', (said, fact) => {
    expect(withoutAside(said)).toBe(fact)
  })

  test.each(['works at Second Sunday', 'writes for USA Today', 'works at Acme, Inc', 'works at Stripe in Figma Town'])(
    'nothing is left out of "%s"',
    (said) => {
      expect(withoutAside(said)).toBe(said)
    },
  )
})
