import { describe, expect, test } from 'vitest'
import { firstName, fold, foldWord, foldWords, isSurname } from '../../../lib/domain/name.ts'

describe('folding', () => {
  test.each([
    ['José', 'jose'],
    ["O'Brien", 'obrien'],
    ['O\u2019Brien', 'obrien'],
    ['Øystein', 'oystein'],
    ['((Ana)),', 'ana'],
    ['Jean-Luc', 'jean-luc'],
    ['Straße', 'strasse'],
    ['', ''],
  ])('writes %s as %s', (word, folded) => {
    expect(foldWord(word)).toBe(folded)
  })

  test('keeps the vowel signs of other scripts, which tell names apart', () => {
    expect(foldWord('\u0930\u0935\u093f')).not.toBe(foldWord('\u0930\u0935\u0940'))
    expect(foldWord('\u738b\u4f1f')).toBe('\u738b\u4f1f')
    expect(foldWord('\uc9c0\uc218')).toBe('\uc9c0\uc218')
  })

  test('splits at spaces and punctuation', () => {
    expect(foldWords('Ana Silva, designer/PM')).toEqual(['ana', 'silva', 'designer', 'pm'])
    expect(fold('  Johnson &  Johnson ')).toBe('johnson johnson')
  })
})

describe('the first name', () => {
  test.each([
    ['Ana Silva', 'Ana'],
    ['Dr. Amy Sandoval', 'Amy'],
    ['Dr.  Amy Sandoval', 'Amy'],
    ['Prof Adaeze Nwosu', 'Adaeze'],
    ['Thomasina', 'Thomasina'],
    ['Dr', 'Dr'],
  ])('of %s is %s', (name, first) => {
    expect(firstName(name)).toBe(first)
  })
})

describe('a name', () => {
  test.each(['Dr. Lee', 'Prof Nwosu'])('is a surname in %s', (name) => {
    expect(isSurname(name)).toBe(true)
  })

  test.each(['Dr. Amy Sandoval', 'Lee', 'Amy Sandoval'])('is more than a surname in %s', (name) => {
    expect(isSurname(name)).toBe(false)
  })
})
