import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Moment } from '../../../../lib/domain/moment.ts'
import { readIntroductions } from '../../../../lib/language/introduction.ts'
import { parts, renderings } from './renderings.ts'

const moment: Moment = { today: '2026-11-23', time: '10:00', country: 'US' }

test('reads back a record that was rendered as a sentence', () => {
  fc.assert(
    fc.property(fc.record(parts), fc.constantFrom(...renderings), (record, render) => {
      const { text, said } = render(record)
      expect({ text, ...readIntroductions(text, moment).people[0] }).toMatchObject({ text, ...said })
    }),
    { numRuns: 2000 },
  )
}, 60_000)
