import { readConversations } from './conversations/conversation.ts'
import { type ConversationResult, playConversation } from './conversations/play-conversation.ts'
import { type LoggingExample, readLoggingExamples, readMoreLoggingExamples } from './logging/example.ts'
import { type LoggingRun, playLogging } from './logging/play-logging.ts'
import { readLogging } from './logging/read-logging.ts'
import { type Options, OptionsError, readOptions, USAGE } from './options.ts'
import { formatFailures, formatScore } from './report.ts'
import { listShortfalls, score } from './score.ts'

/** Plays the examples that the options name, shows what came of them, and says whether the thresholds are reached. */
async function main(): Promise<boolean> {
  const options = readOptions(process.argv.slice(2))
  const logging = await playChosenLogging(options)
  const conversations = await playChosenConversations(options)
  const reached = score(logging.results, conversations)
  if (reached.exact.whole + reached.conversations.whole === 0) throw new OptionsError('there is nothing to play')
  if (!options.figures) write(formatFailures(logging.results, conversations))
  write(formatScore(reached))
  const complaints = [
    ...logging.problems,
    ...conversations.flatMap(({ problems }) => problems),
    ...listShortfalls(reached),
  ]
  for (const complaint of complaints) process.stderr.write(`${complaint}\n`)
  return complaints.length === 0
}

async function playChosenLogging({ logging, reading, only, from, upto }: Options): Promise<LoggingRun> {
  const examples = logging ? readLoggingExamples().slice(from - 1, upto) : []
  const isChosen = ({ id }: LoggingExample): boolean => only === null || only.has(id)
  if (!reading) return playLogging(examples.filter(isChosen))
  return { results: readLogging([...examples, ...readMoreLoggingExamples()].filter(isChosen)), problems: [] }
}

async function playChosenConversations({ conversations, only }: Options): Promise<ConversationResult[]> {
  const chosen = conversations ? readConversations().filter(({ id }) => only === null || only.has(id)) : []
  const results: ConversationResult[] = []
  for (const conversation of chosen) results.push(await playConversation(conversation, true))
  return results
}

function write(lines: readonly string[]): void {
  if (lines.length > 0) process.stdout.write(`${lines.join('\n')}\n\n`)
}

function fail(error: unknown): never {
  const known = error instanceof OptionsError ? `${error.message}\n${USAGE}` : null
  process.stderr.write(`${known ?? (error instanceof Error ? (error.stack ?? error.message) : String(error))}\n`)
  process.exit(2)
}

main().then((reached) => process.exit(reached ? 0 : 1), fail)
