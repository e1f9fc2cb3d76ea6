import type { RequestListener } from 'node:http'
import type { Watch } from '../happening.ts'

const SORT_KEY = /"SK":\{"S":"([^"]*)"/

/** What an item is, by how its sort key begins; any other is a key under which a contact is found. */
const ITEMS: readonly (readonly [RegExp, string])[] = [
  [/^(TEXT|RAW)#/, 'a text'],
  [/^(PLAN|PART)#/, 'a plan'],
  [/^CONTACT#/, 'a contact'],
  [/^NOTE#/, 'a note'],
  [/^WEEK#/, 'the week'],
  [/^AGENDA$/, 'the owner'],
  [/^AGENDA /, 'what is to be announced'],
  [/^AGENDA!/, 'a text sent'],
  [/^AGENDA#/, 'a due day'],
]

/** Reads along as requests come in to the database, beside whoever answers them, and tells of the writes. */
export function watchWrites(watch: Watch): RequestListener {
  return (request) => {
    if (!/\.(PutItem|UpdateItem)$/.test(String(request.headers['x-amz-target']))) return
    const chunks: Buffer[] = []
    request.on('data', (chunk: Buffer) => chunks.push(chunk))
    request.on('end', () => {
      const key = SORT_KEY.exec(Buffer.concat(chunks).toString())?.[1]
      if (key !== undefined) watch({ part: 'table', what: `writes ${describe(key)}` })
    })
  }
}

function describe(key: string): string {
  return ITEMS.find(([beginning]) => beginning.test(key))?.[1] ?? 'a look-up'
}
