import { expect, test } from 'vitest'
import { readIntroductions } from '../../../lib/language/introduction.ts'
import { readConversations, readMoreConversations } from '../../examples/conversations/conversation.ts'
import { readMoreLoggingExamples } from '../../examples/logging/example.ts'

const MOMENT = { today: '2026-11-23', time: '10:00', country: 'US' }

/** Texts that log somebody, and all that is said in the conversations. */
const texts = [
  ...readMoreLoggingExamples().filter((_, nth) => nth % 20 === 7),
  ...[...readConversations(), ...readMoreConversations()].flatMap(({ steps }) => steps.filter((step) => 'say' in step)),
].map((said) => ('say' in said ? said.say : said.text))

/** What a text is read as, in a line. What is not said of somebody is left out. */
function readingOf(text: string): string {
  const { certainty, people } = readIntroductions(text, MOMENT)
  const said = (fact: unknown) => fact !== null && !(Array.isArray(fact) && fact.length === 0)
  const told = people.map((person) => Object.fromEntries(Object.entries(person).filter(([, fact]) => said(fact))))
  return JSON.stringify({ text, certainty, people: told })
}

// A change of how texts are read shows here, word for word, also where the examples judge nothing: `npx vitest -u` takes
// the new readings over, and `git diff` shows whether they are better.
test('reads texts to the word as they were read', async () => {
  await expect(`${[...new Set(texts)].map(readingOf).join('\n')}\n`).toMatchFileSnapshot('readings.jsonl')
})
