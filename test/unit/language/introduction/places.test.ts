import { describe, expect, test } from 'vitest'
import { readsAsPlace } from '../../../../lib/language/introduction/places.ts'

describe('a place or an event', () => {
  test.each([
    'PyCon',
    'ReactConf 2026',
    '#HoneyConf',
    'DevOpsDays',
    'hackfest',
    "Dana's wedding",
    'coffee shop on Pine',
    'the hardware store',
    "my kid's school",
    'church',
    'the dog park',
    'the gym at DXB',
    'a meetup',
    'farmers markets',
    'career-fair',
    'My Church',
    'DOG PARK',
  ])('is %s', (phrase) => {
    expect(readsAsPlace(phrase)).toBe(true)
  })

  test.each(['', 'the', 'Figma', 'Ana Silva', 'Eastlake School', 'Mercy Hospital', 'silicon', 'Falcon', 'second'])(
    'is not "%s"',
    (phrase) => {
      expect(readsAsPlace(phrase)).toBe(false)
    },
  )
})
