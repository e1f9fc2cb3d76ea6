import { readFileSync } from 'node:fs'
import { basename } from 'node:path'
import { describe, expect, it } from 'vitest'
import { NARROW, PARTS, WAYS, WIDE } from '../../infra/local/phone-page/browser/road-map.ts'
import { functions } from './functions.ts'

/** Those that texts and links pass through: `connect-sender` is asked at deployment only. */
const onTheRoad = functions.map(({ source }) => basename(source, '.ts')).filter((name) => name !== 'connect-sender')

describe.each(onTheRoad)('%s', (name) => {
  it("is on the phone page's road, with a way to it", () => {
    expect(PARTS).toHaveProperty(name)
    expect(WAYS.flat()).toContain(name)
  })

  it.each(['README.md', 'docs/architecture.md'])('is in the drawing of %s', (file) => {
    const [drawing] = /^ {4}phone -> (?:.*\n)+?\n/m.exec(readFileSync(file, 'utf8')) ?? []
    expect(drawing).toContain(name)
  })
})

it.each([
  ['wide', WIDE],
  ['narrow', NARROW],
])('every part has a place of its own on a %s screen', (_screen, { places }) => {
  expect(Object.keys(places).toSorted()).toEqual(Object.keys(PARTS).toSorted())
  expect(new Set(Object.values(places).map(String)).size).toBe(Object.keys(PARTS).length)
})

it('every way leads from a part to a part', () => {
  for (const part of WAYS.flat()) expect(PARTS).toHaveProperty(part)
})
