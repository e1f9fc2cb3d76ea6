import { expect, test } from 'vitest'
import { readBareName } from '../../../../lib/language/introduction/bare-name.ts'
import { tokenize } from '../../../../lib/language/introduction/tokens.ts'

const read = (text: string) => {
  const name = readBareName(text, tokenize(text))
  return name && text.slice(name.index, name.end)
}

test.each([
  ['thomasina', 'thomasina'],
  ['Ana Holmgren', 'Ana Holmgren'],
  ['ana maria holmgren', 'ana maria holmgren'],
  ['giselle fontenot', 'giselle fontenot'],
  ['wexley fontenot', 'wexley fontenot'],
  ['florence mason', 'florence mason'],
  ['met Will', 'Will'],
  ['met Esme!', 'Esme'],
  ['met Wexl', 'Wexl'],
  ['met A. Holmgren', 'A. Holmgren'],
  ['had a long coffee with ana maria holmgren', 'ana maria holmgren'],
  ['dr ana', 'dr ana'],
  ['dr ana holmgren', 'dr ana holmgren'],
  ['coach Will', 'coach Will'],
  ['coach fontenot', 'coach fontenot'],
  ['old bob hart', 'old bob hart'],
])('"%s" is a name and nothing else: %s', (text, name) => {
  expect(read(text)).toBe(name)
})

test.each([
  'Will',
  'lars holmgren butcher',
  'lars holmgren barista',
  'thomasina ondine marchbanks fontenot',
  'roofer ana',
  'roofer fontenot',
  'coach tomorrow',
  'coach lin u12',
  'dr ana and',
  'little fontenot',
  'met Wex',
  'met figma',
  'met berlin',
  'met electrician',
  'met marketing',
  'met university',
  'met kubernetes',
  'met yesterday',
  'hi! met Esme',
])('"%s" may be more than a name', (text) => {
  expect(read(text)).toBeNull()
})
