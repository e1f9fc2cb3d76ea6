import { addAbortSignal, type Readable } from 'node:stream'

/**
 * The lines of a stream, one at a time, without their `\n` or `\r\n`, until it ends or `ended` is aborted. Nothing else
 * ends a line: a text may hold Unicode's own line separators, at which `node:readline` would cut it.
 */
export async function* readLines(input: Readable, ended: AbortSignal): AsyncGenerator<string> {
  let rest = ''
  for await (const chunk of readUntil(input, ended)) {
    const lines = (rest + chunk).split('\n')
    rest = lines.pop() ?? ''
    for (const line of lines) yield line.replace(/\r$/, '')
  }
  if (rest !== '') yield rest
}

async function* readUntil(input: Readable, ended: AbortSignal): AsyncGenerator<string> {
  input.setEncoding('utf8')
  try {
    yield* addAbortSignal(ended, input)
  } catch (error) {
    if (!ended.aborted) throw error
  }
}
