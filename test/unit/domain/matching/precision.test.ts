import { describe, expect, test } from 'vitest'
import { findMatch, isRightFor, stemsOfNeeds, stemsOfWork } from '../../../../lib/domain/matching.ts'
import { type Reading, readLoggingExamples } from '../../../examples/logging/example.ts'
import { listReadings } from '../../../examples/logging/match.ts'
import { inventNetwork, type Member } from './network.ts'
import { TRADES, TRADES_ASIDE, type Trade } from './trades.ts'

/** What was suggested in a network, beside the truth. `wrong` and `missed` name what was asked for, and of whom. */
interface Measured {
  precision: number
  recall: number
  suggested: number
  wrong: string[]
  missed: string[]
}

const SIZE = 400

/** Suggests introductions between all people of a network, and compares with the truth. */
function measure(trades: Trade[], seed: number): Measured {
  const members = inventNetwork(trades, SIZE, seed)
  const byStem = lookUp(members)
  const pairs = members.flatMap((needy) => {
    const found = new Set(stemsOfNeeds(needy.contact).flatMap((stem) => byStem.get(stem) ?? []))
    return members.filter((helper) => helper !== needy).map((helper) => judge(needy, helper, found.has(helper)))
  })
  const count = (isRight: boolean, isSuggested: boolean) =>
    pairs.filter((pair) => pair.isRight === isRight && pair.isSuggested === isSuggested).map(({ said }) => said)
  const [right, wrong, missed] = [count(true, true), count(false, true), count(true, false)]
  return {
    precision: right.length / (right.length + wrong.length),
    recall: right.length / (right.length + missed.length),
    suggested: right.length + wrong.length,
    wrong: [...new Set(wrong)],
    missed: [...new Set(missed)],
  }
}

function judge(needy: Member, helper: Member, isFound: boolean) {
  const { title, notedFor } = helper.contact
  return {
    isRight: needy.needs !== null && needy.needs === helper.does,
    isSuggested: isFound && findMatch(needy.contact, helper.contact) !== null,
    said: `${needy.contact.needs[0]?.text}: ${[title, ...notedFor].filter(Boolean).join(' + ')}`,
  }
}

/** People by the stems under which the table has them: whoever is not there is never thought of. */
function lookUp(members: Member[]): Map<string, Member[]> {
  const byStem = new Map<string, Member[]>()
  for (const member of members) {
    for (const stem of stemsOfWork(member.contact)) byStem.set(stem, [...(byStem.get(stem) ?? []), member])
  }
  return byStem
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

describe('introductions suggested in generated networks', () => {
  test.each([
    ['trades by which the rules were made', TRADES],
    ['trades kept aside', TRADES_ASIDE],
  ])('are right in 95 of 100 cases, and found in 90: %s', (name, trades) => {
    for (const seed of [1, 2, 3]) {
      const { precision, recall, suggested, wrong } = measure(trades, seed)
      const figures = `precision ${percent(precision)}, recall ${percent(recall)}, ${suggested} suggested`
      process.stdout.write(`${name}, seed ${seed}: ${figures}\n`)
      expect(precision, wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
      expect(recall).toBeGreaterThanOrEqual(0.9)
    }
  })
})

/** Who of the examples is right for which need, as a person judged it. */
const RIGHT: [need: RegExp, title: RegExp, organization?: RegExp][] = [
  [/realtors/, /realtor|real.estate agent/],
  [/^a coach$/, /^coach$/],
  [/at Plaid/, /^/, /^Plaid$/],
  [/line cook/, /line cook/],
  [/sous chef/, /sous chef/],
  [/senior PMs/, /\bPM$|^product manager/],
  [/investor/, /investor/],
  [/CPA/, /accountant/],
  [/immigration lawyer/, /immigration attorney/],
  [/^a designer$/, /^designer$/],
  [/recruiters/, /recruiter|headhunter/],
  [/^a dentist$/, /^dentist$/],
]

test('introductions suggested among all people of the examples are right in 95 of 100 cases', () => {
  const people = readLoggingExamples().flatMap(({ expect: expected }) => expected)
  const texts = (reading: Reading | null | undefined) => (reading ? listReadings(reading) : [])
  const needs = [...new Set(people.flatMap((person) => (person.needs ?? []).flatMap((need) => texts(need)[0] ?? [])))]
  const suggested = needs.flatMap((need) =>
    people.flatMap((person) => {
      const [title = null] = texts(person.title)
      const [organization = null] = texts(person.organization)
      return isRightFor(need, { title, organization, notedFor: [] }) ? [{ need, title, organization }] : []
    }),
  )
  const wrong = suggested.filter(
    ({ need, title, organization }) =>
      !RIGHT.some(
        ([asked, held, at = /^/]) => asked.test(need) && held.test(title ?? '') && at.test(organization ?? ''),
      ),
  )
  const precision = 1 - wrong.length / suggested.length
  process.stdout.write(`examples: precision ${percent(precision)}, ${suggested.length} suggested\n`)
  expect(suggested.length).toBeGreaterThan(30)
  expect(precision, JSON.stringify(wrong)).toBeGreaterThanOrEqual(0.95)
})
