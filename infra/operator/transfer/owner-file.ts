import { createHash } from 'node:crypto'
import { closeSync, openSync, readFileSync, renameSync, writeSync } from 'node:fs'
import * as z from 'zod/mini'
import { Problem } from '../problem.ts'

/** Which way of writing these files, and the items in them, this version has. Another one is not read. */
const VERSION = 1

const Header = z.object({ wellmet: z.literal('owner'), version: z.number(), address: z.string() })
const Item = z.looseObject({ SK: z.string() })
const Footer = z.object({ items: z.number() })

/** An item without its partition: whose it is may be another where it is imported. */
export type FileItem = z.infer<typeof Item>

/** Everything that is kept of an owner, as a file holds it. */
export interface OwnerFile {
  /** What they texted from when it was written. */
  readonly address: string
  readonly items: readonly FileItem[]
  /** The same for the same file only. */
  readonly fingerprint: string
}

/**
 * Writes a file of JSON lines: who it is of, the items, how many there are. A file of that name is not touched until the
 * new one is whole. Returns how many items there are.
 */
export async function writeOwnerFile(path: string, address: string, items: AsyncIterable<FileItem>): Promise<number> {
  const unfinished = `${path}.unfinished`
  const file = openSync(unfinished, 'w', 0o600)
  const write = (line: unknown) => writeSync(file, `${JSON.stringify(line)}\n`)
  let count = 0
  try {
    write({ wellmet: 'owner', version: VERSION, address })
    for await (const item of items) {
      write(item)
      count++
    }
    write({ items: count })
  } finally {
    closeSync(file)
  }
  renameSync(unfinished, path)
  return count
}

/** Reads a file that `writeOwnerFile` wrote. Throws a `Problem` if it is another one, of another version, or not whole. */
export function readOwnerFile(path: string): OwnerFile {
  const content = readContent(path)
  const [first = '', ...lines] = content.trimEnd().split('\n')
  const { address } = readHeader(first, path)
  const footer = Footer.safeParse(parse(lines.pop() ?? ''))
  if (footer.data?.items !== lines.length) {
    throw new Problem(`${path} is cut short.`, 'Nothing was imported. Export it again.')
  }
  const items = lines.map((line) => readItem(line, path))
  return { address, items, fingerprint: createHash('sha256').update(content).digest('hex') }
}

function readContent(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch (cause) {
    throw new Problem(`${path} cannot be read.`, 'Give the file that an export wrote.', { cause })
  }
}

function readHeader(line: string, path: string): z.infer<typeof Header> {
  const header = Header.safeParse(parse(line))
  if (!header.success) {
    throw new Problem(`${path} is no export of wellmet's.`, 'Give the file that an export wrote.')
  }
  const { version } = header.data
  if (version === VERSION) return header.data
  throw new Problem(
    `${path} was written by another version of wellmet: it has format ${version}, and this version reads ${VERSION}.`,
    'Nothing was imported. Take the version that wrote it, or export again with this one.',
  )
}

function readItem(line: string, path: string): FileItem {
  const item = Item.safeParse(parse(line))
  if (item.success) return item.data
  throw new Problem(`${path} is damaged.`, 'Nothing was imported. Export it again.')
}

function parse(line: string): unknown {
  try {
    return JSON.parse(line)
  } catch {
    return null
  }
}
