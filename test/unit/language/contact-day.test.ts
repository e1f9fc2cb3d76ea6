import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../lib/domain/calendar.ts'
import type { Moment } from '../../../lib/domain/moment.ts'
import { findContactDay, findMeetingDay } from '../../../lib/language/contact-day.ts'

/** A Wednesday. */
const TODAY = '2026-03-18'
const on = (today: string, country = 'US'): Moment => ({ today, time: '10:00', country })
const NOW = on(TODAY)

describe('the day of a contact', () => {
  test.each([
    ['called ana yesterday', '2026-03-17', 'yesterday'],
    ['texted ana last night.', '2026-03-17', 'last night'],
    ['spoke to Dr. Lee on friday', '2026-03-13', 'on friday'],
    ['saw ana on Mon at the gym', '2026-03-16', 'on Mon'],
    ['lunch with ana last tues, she needs a lawyer', '2026-03-17', 'last tues'],
    ['had lunch on monday with ana', '2026-03-16', 'on monday'],
    ['ran into ana this past sunday night (she moved)', '2026-03-15', 'this past sunday night'],
    ['called ana on monday about the deck', '2026-03-16', 'on monday'],
    ["met ana and bob at Dana's YC dinner on monday, both founders", '2026-03-16', 'on monday'],
    ['ran into ana over drinks on monday', '2026-03-16', 'on monday'],
    ['met ana on monday - designer', '2026-03-16', 'on monday'],
    ['called ana on wednesday', '2026-03-18', 'on wednesday'],
    ['called ana last wednesday', '2026-03-11', 'last wednesday'],
    ['saw ana yesterday morning at church', '2026-03-17', 'yesterday morning'],
    ['saw ana the day before yesterday', '2026-03-16', 'the day before yesterday'],
    ['saw ana 2 days ago', '2026-03-16', '2 days ago'],
    ['ran into ana a couple of weeks ago at the gym', '2026-03-04', 'a couple of weeks ago'],
    ['called ana on the 10th', '2026-03-10', 'on the 10th'],
    ['called ana on march 10, she needs a lawyer', '2026-03-10', 'on march 10'],
    ['called ana on 3/10', '2026-03-10', 'on 3/10'],
    ['saw ana on friday she needs a lawyer', '2026-03-13', 'on friday'],
    ['saw ana on friday follow up on monday', '2026-03-13', 'on friday'],
    ['had a quick call on friday with ana', '2026-03-13', 'on friday'],
    ['ana and i had lunch on monday', '2026-03-16', 'on monday'],
    ['met ana for a quick coffee on monday', '2026-03-16', 'on monday'],
    ['lunch yesterday with ana', '2026-03-17', 'yesterday'],
    ['emailed ana for the deck yesterday', '2026-03-17', 'yesterday'],
    ['heard back from ana on friday', '2026-03-13', 'on friday'],
  ])('%s', (text, day, said) => {
    const found = findContactDay(text, NOW)
    expect(found?.on).toBe(day)
    expect(text.slice(found?.index, (found?.index ?? 0) + (found?.length ?? 0))).toBe(said)
  })

  test.each([
    'called ana',
    'called ana friday',
    'called ana about lunch on friday',
    'met ana, coffee on friday',
    'met ana coffee on friday',
    'met ana. She starts on monday',
    'met ana who is free on monday',
    'met ana at the Tuesday run group',
    'met ana laid off 2 months ago',
    'met ana just moved here 3 weeks ago',
    'met ana on holiday',
    "met ana on monday's train",
    'met ana on the 20th',
    'met ana on march 25',
    'met ana on june 3',
    'met ana on 5 projects ago',
    'lunch with ana on friday',
    'called ana about a call on friday',
    'saw ana yesterday and Kim Roe today',
  ])('is not said, or may be still to come: %s', (text) => {
    expect(findContactDay(text, NOW)).toBeNull()
  })

  test('is within the seven days before, or today', () => {
    fc.assert(
      fc.property(fc.constantFrom('on mon', 'last thu', 'on sunday', 'yesterday'), fc.nat(400), (said, days) => {
        const today = addDays(TODAY, days)
        const day = findContactDay(`saw ana ${said}`, on(today))?.on ?? ''
        expect(day <= today && day >= addDays(today, -7)).toBe(true)
      }),
    )
  })
})

describe('the day of a meeting that is logged', () => {
  test.each(['met Bo Lind on monday, carpenter', 'just ran into Bo Lind on monday'])('%s', (text) => {
    expect(findMeetingDay(text, NOW)?.on).toBe('2026-03-16')
  })

  test('begins the text: yesterday at PyCon', () => {
    expect(findMeetingDay('yesterday at PyCon: Bo Lind, carpenter', NOW)?.on).toBe('2026-03-17')
    expect(findMeetingDay('Last night i met Bo Lind', NOW)?.on).toBe('2026-03-17')
  })

  test.each([
    ['ok so yesterday i met Bo Lind', '2026-03-17'],
    ['Friday I met Bo Lind, carpenter', '2026-03-13'],
    ['Bo Lind, carpenter, met on friday', '2026-03-13'],
    ['Bo Lind, met him yesterday', '2026-03-17'],
    ['Bo Lind - carpenter - met yesterday at PyCon', '2026-03-17'],
    ['met Bo Lind, carpenter, yesterday', '2026-03-17'],
    ['grabbed coffee with Bo Lind on friday', '2026-03-13'],
    ['called Bo Lind on friday, welder', '2026-03-13'],
    ['interviewed with Bo Lind at Stripe on friday', '2026-03-13'],
    ['did a zoom with Bo Lind on friday', '2026-03-13'],
    ['on friday i met Bo Lind for coffee', '2026-03-13'],
    ['met Bo Lind, he is a plumber, we had lunch last friday', '2026-03-13'],
  ])('is said in another part, after a lead-in, or of another way to be in touch: %s', (text, day) => {
    const found = findMeetingDay(text, NOW)
    expect(found?.on).toBe(day)
    expect(text.slice(found?.index).toLowerCase()).toMatch(/^(?:yesterday|friday|on friday|last friday)/)
  })

  test.each([
    'Friday I will meet Bo Lind',
    'on friday call Bo Lind',
    'met Bo Lind, ping him on friday',
    'met Bo Lind, she met Kim on friday',
  ])('is not what is still to come, or of others: %s', (text) => {
    expect(findMeetingDay(text, NOW)).toBeNull()
  })

  test.each(['Bo Lind on monday', 'call Bo Lind on monday', 'Bo Lind quit yesterday'])('is not said: %s', (text) => {
    expect(findMeetingDay(text, NOW)).toBeNull()
  })
})
