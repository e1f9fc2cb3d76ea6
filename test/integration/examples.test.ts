import { beforeAll, expect, test } from 'vitest'
import { readConversations } from '../examples/conversations/conversation.ts'
import { type ConversationResult, playConversation } from '../examples/conversations/play-conversation.ts'
import { readLoggingExamples } from '../examples/logging/example.ts'
import { type LoggingRun, playLogging } from '../examples/logging/play-logging.ts'
import { formatFailures } from '../examples/report.ts'
import { listShortfalls, score } from '../examples/score.ts'

let logging: LoggingRun
const conversations: ConversationResult[] = []

beforeAll(async () => {
  logging = await playLogging(readLoggingExamples())
  for (const conversation of readConversations()) conversations.push(await playConversation(conversation, false))
}, 300_000)

test('goes through every conversation as it must', () => {
  expect(formatFailures([], conversations)).toEqual([])
})

test('reaches what it must in conversations, logging and segments per reply', () => {
  expect(listShortfalls(score(logging.results, conversations))).toEqual([])
})

test('plays all of it without a failure inside', () => {
  expect(logging.problems).toEqual([])
  expect(conversations.flatMap(({ problems }) => problems)).toEqual([])
})
