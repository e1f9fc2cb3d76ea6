import { parseArgs } from 'node:util'

export interface Options {
  readonly logging: boolean
  readonly conversations: boolean
  /** The ids of the examples to play; null plays all of them. */
  readonly only: ReadonlySet<string> | null
  /** The first and the last line of `logging.jsonl` to play, counted from 1. */
  readonly from: number
  readonly upto: number
  /** Whether the texts of logging are only read, those of `logging-more.jsonl` too: a second instead of minutes. */
  readonly reading: boolean
  /** Whether only figures are shown, and nothing of what is wrong. */
  readonly figures: boolean
}

export const USAGE = `usage: npm run examples -- [options]
  --logging             play only logging.jsonl
  --conversations       play only conversations.jsonl
  --reading             read the texts of logging.jsonl and logging-more.jsonl, and play nothing
  --only C012[,L007]    play only these
  --from 214 --upto 320 play only these lines of logging.jsonl
  --figures             show no failures, so that examples kept aside stay unread`

/** Options that cannot be understood; the message says which and why. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError'
}

/** Reads the command line's arguments. Throws an `OptionsError`. */
export function readOptions(args: readonly string[]): Options {
  const { logging = false, conversations = false, reading = false, only, from, upto, figures = false } = parse(args)
  return {
    logging: logging || !conversations,
    conversations: !reading && (conversations || !logging),
    reading,
    only: only === undefined ? null : new Set(only.split(',')),
    from: from === undefined ? 1 : readLineNumber(from),
    upto: upto === undefined ? Number.POSITIVE_INFINITY : readLineNumber(upto),
    figures,
  }
}

function parse(args: readonly string[]) {
  try {
    const options = {
      logging: { type: 'boolean' },
      conversations: { type: 'boolean' },
      reading: { type: 'boolean' },
      only: { type: 'string' },
      from: { type: 'string' },
      upto: { type: 'string' },
      figures: { type: 'boolean' },
    } as const
    return parseArgs({ args: [...args], options }).values
  } catch (cause) {
    throw new OptionsError(cause instanceof Error ? cause.message : 'the options cannot be understood', { cause })
  }
}

function readLineNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new OptionsError(`a line is a number from 1, not ${text}`)
  return Number(text)
}
