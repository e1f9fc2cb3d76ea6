import { describe, expect, test } from 'vitest'
import { firstName, fold, foldWord, foldWords } from '../../../lib/domain/name.ts'

describe('folding', () => {
  test.each([
    ['José', 'jose'],
    ["O'Brien", 'obrien'],
    ['O\u2019Brien', 'obrien'],
    ['Øystein', 'oystein'],
    ['(Ana),', 'ana'],
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
    ['Prof Adaeze Nwosu', 'Adaeze'],
    ['Thomasina', 'Thomasina'],
    ['Dr', 'Dr'],
  ])('of %s is %s', (name, first) => {
    expect(firstName(name)).toBe(first)
  })
})
