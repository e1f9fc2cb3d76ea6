import { expect, test } from 'vitest'
import { readMoreConversations } from '../examples/conversations/conversation.ts'
import { playConversation } from '../examples/conversations/play-conversation.ts'
import { formatFailures } from '../examples/report.ts'

/** The conversations by the first letter of their ids: each letter is what was written at one time. */
const sets = [...Map.groupBy(readMoreConversations(), ({ id }) => id.charAt(0))]

test.each(sets)(
  'goes through every other conversation as it must, and nothing fails inside: set %s',
  async (_letter, conversations) => {
    const played = []
    for (const conversation of conversations) played.push(await playConversation(conversation, false))
    expect(formatFailures([], played)).toEqual([])
    expect(played.flatMap(({ problems }) => problems)).toEqual([])
  },
  300_000,
)

test('there is such a set', () => {
  expect(sets.map(([letter]) => letter)).toEqual(['D', 'E', 'F', 'K', 'T', 'U'])
})
