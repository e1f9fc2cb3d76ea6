import { describe, expect, test } from 'vitest'
import { capitalizeName, capitalizeOrganization } from '../../../../lib/language/introduction/capitals.ts'

describe('a name in lower case', () => {
  test.each([
    ['van nguyen', 'Van Nguyen'],
    ['pim van der zee', 'Pim van der Zee'],
    ["kate o'leary", "Kate O'Leary"],
    ['ian mcdonald', 'Ian McDonald'],
    ['jo dumcke', 'Jo Dumcke'],
    ['robert "bob" castle-hill', 'Robert "Bob" Castle-Hill'],
    ['henry ford ii', 'Henry Ford II'],
    ['liv ivanov', 'Liv Ivanov'],
  ])('%s is %s', (typed, name) => {
    expect(capitalizeName(typed)).toBe(name)
  })

  test('with a capital anywhere stays as typed', () => {
    expect(capitalizeName("danah O'rourke")).toBe("danah O'rourke")
  })
})

describe('an organization in lower case', () => {
  test.each([
    ['mercy hospital', 'Mercy Hospital'],
    ['bank of the west', 'Bank of the West'],
    ['the gap', 'The Gap'],
    ['red roof inn', 'Red Roof Inn'],
    ['new forge', 'New Forge'],
    ['ibm', 'IBM'],
    ['la times', 'LA Times'],
  ])('%s is %s', (typed, organization) => {
    expect(capitalizeOrganization(typed)).toBe(organization)
  })

  test('with a capital anywhere stays as typed', () => {
    expect(capitalizeOrganization('eBay motors')).toBe('eBay motors')
  })
})
