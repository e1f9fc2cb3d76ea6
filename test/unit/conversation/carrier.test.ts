import { expect, it } from 'vitest'
import { countSegments } from '../../../lib/language/segments.ts'
import { ownerOf, Talk } from './view-fixture.ts'

const textFrom = (address: string, ...texts: string[]) => {
  const talk = new Talk([], ownerOf({ address }))
  return texts.map((text) => talk.say(text)).at(-1)
}
const onWhatsApp = (...texts: string[]) => textFrom('whatsapp:+12025550100', ...texts)

it.each(['STOP', 'help', 'Start!'])('%s is answered on WhatsApp in one segment, and by SMS by the carrier', (word) => {
  expect(countSegments(onWhatsApp(word) ?? '')).toBe(1)
  expect(textFrom('+12025550100', word)).toBe('')
})

it('YES is START only while the owner is opted out', () => {
  expect(onWhatsApp('STOP', 'yes')).toBe('You get texts from wellmet again. Reply STOP to end them.')
  expect(onWhatsApp('yes')).not.toContain('again')
})

it('a text that only begins like one is none', () => {
  expect(onWhatsApp('stop by Ana')).not.toContain('no more texts')
})
