import { describe, expect, test } from 'vitest'
import { remember, workNoted } from '../../../lib/domain/noted-work.ts'

describe('of a note is kept what somebody does or did', () => {
  test.each([
    ['loves tea. Used to be a tailor; has two cats', ['Used to be a tailor']],
    ['writes grants, restores old motorcycles', ['writes grants', 'restores old motorcycles']],
    ['ex-tailor - lives in Rome', ['ex-tailor']],
    ['lives in Rome\n a nurse by training ', ['a nurse by training']],
    ['so kind! teaches piano !', ['teaches piano']],
    ['restores well-known paintings', ['restores well-known paintings']],
  ])('"%s"', (note, kept) => {
    expect(workNoted(note)).toEqual(kept)
  })

  test.each([
    'loves tea',
    'teaches piano no more',
    'trained as a nurse or wanted to',
    'former colleagues work as tailors',
    'former wife of a tailor',
    'trained as a',
    'still teaches',
    '',
  ])('nothing of "%s"', (note) => {
    expect(workNoted(note)).toEqual([])
  })

  test('and no clause of more than 80 letters, which tells a story', () => {
    const restores = (letters: number) => `restores ${'x'.repeat(letters - 'restores '.length)}`
    expect(workNoted(restores(80))).toEqual([restores(80)])
    expect(workNoted(restores(81))).toEqual([])
  })
})

describe('what was noted before', () => {
  test('counts once, as the latest, when it is noted again', () => {
    expect(remember(['ex-tailor', 'writes grants'], ['ex-tailor'])).toEqual(['writes grants', 'ex-tailor'])
  })

  test('is forgotten for the latest eight', () => {
    const nine = ['1', '2', '3', '4', '5', '6', '7', '8', '9']
    expect(remember(nine.slice(0, 5), nine.slice(5))).toEqual(nine.slice(1))
  })
})
