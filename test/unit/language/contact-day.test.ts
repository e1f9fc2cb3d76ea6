import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addDays } from '../../../lib/domain/calendar.ts'
import { findContactDay, findMeetingDay } from '../../../lib/language/contact-day.ts'

/** A Wednesday. */
const TODAY = '2026-03-18'

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
    ['met ana on monday - designer', '2026-03-16', 'on monday'],
    ['called ana on wednesday', '2026-03-18', 'on wednesday'],
    ['called ana last wednesday', '2026-03-11', 'last wednesday'],
  ])('%s', (text, on, said) => {
    const found = findContactDay(text, TODAY)
    expect(found?.on).toBe(on)
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
    'met ana on holiday',
    "met ana on monday's train",
  ])('is not said, or may be still to come: %s', (text) => {
    expect(findContactDay(text, TODAY)).toBeNull()
  })

  test('is within the seven days before, or today', () => {
    fc.assert(
      fc.property(fc.constantFrom('on mon', 'last thu', 'on sunday', 'yesterday'), fc.nat(400), (said, days) => {
        const today = addDays(TODAY, days)
        const on = findContactDay(`saw ana ${said}`, today)?.on ?? ''
        expect(on <= today && on >= addDays(today, -7)).toBe(true)
      }),
    )
  })
})

describe('the day of a meeting that is logged', () => {
  test.each(['met Bo Lind on monday, carpenter', 'just ran into Bo Lind on monday'])('%s', (text) => {
    expect(findMeetingDay(text, TODAY)?.on).toBe('2026-03-16')
  })

  test('begins the text: yesterday at PyCon', () => {
    expect(findMeetingDay('yesterday at PyCon: Bo Lind, carpenter', TODAY)?.on).toBe('2026-03-17')
    expect(findMeetingDay('Last night i met Bo Lind', TODAY)?.on).toBe('2026-03-17')
  })

  test.each(['Bo Lind on monday', 'call Bo Lind on monday', 'Bo Lind quit yesterday'])('is not said: %s', (text) => {
    expect(findMeetingDay(text, TODAY)).toBeNull()
  })
})
