import { describe, expect, test } from 'vitest'
import { isMisspeltName } from '../../../lib/language/misspelt-name.ts'

describe('a name is taken for another one', () => {
  test.each([
    ['Ana Quisst', 'Ana Quist'],
    ['ana quizt', 'Ana Quist'],
    ['Phillippa Crane', 'Philippa Crane'],
    ['Dr. Ana Rok', 'Dr. Ana Rook'],
  ])('misspelt in one word: %s for %s', (said, known) => {
    expect(isMisspeltName(said, known)).toBe(true)
    expect(isMisspeltName(known, said)).toBe(true)
  })

  test.each([
    ['Jon Miles', 'John Miles'],
    ['Sofia Reyes', 'Sophia Reyes'],
    ['Eric Holm', 'Erik Holm'],
    ['Eliza Roux', 'Elisa Roux'],
    ['Anne Wu', 'Ann Wu'],
    ['Matthew Lund', 'Mathew Lund'],
    ['Kristy Lund', 'Kristie Lund'],
  ])('that sounds the same: %s and %s', (said, known) => {
    expect(isMisspeltName(said, known)).toBe(true)
    expect(isMisspeltName(known, said)).toBe(true)
  })
})

describe('a name is not taken for another one', () => {
  test.each([
    ['that is a name in its own right', 'Dan Miles', 'Dana Miles'],
    ['that is a name in its own right', 'Marco Reyes', 'Mario Reyes'],
    ['with another first letter', 'Rob Quist', 'Bob Quist'],
    ['that differs in two words', 'Anna Quisst', 'Ana Quist'],
    ['with a word more', 'Ana Maria Quist', 'Ana Quist'],
    ['with a word less', 'Ana Quist', 'Ana Quist Lee'],
    ['that is the same', 'ana quist', 'Ana Quist'],
    ['when it is one word only', 'Phillippa', 'Philippa'],
    ['that is far from it', 'Ana Quist', 'Ana Quentin'],
  ])('%s: %s, %s', (_, said, known) => {
    expect(isMisspeltName(said, known)).toBe(false)
  })
})
