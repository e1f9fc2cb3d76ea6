import { expect, test } from 'vitest'
import { readMoreConversations } from '../examples/conversations/conversation.ts'
import { playConversation } from '../examples/conversations/play-conversation.ts'
import { formatFailures } from '../examples/report.ts'

test('goes through every other conversation as it must, and nothing fails inside', async () => {
  const played = []
  for (const conversation of readMoreConversations()) played.push(await playConversation(conversation))
  expect(formatFailures([], played)).toEqual([])
  expect(played.flatMap(({ problems }) => problems)).toEqual([])
}, 300_000)
