import { type Effort, measureEfforts } from './round-trips.ts'

/**
 * `npm run check:effort`: fails when answering a kind of text takes a round trip, an item or a segment more than
 * `kinds.ts` allows it. Nothing of it is a time, so that it is the same on every machine.
 */
const efforts = await measureEfforts()
const columns: (keyof Effort)[] = ['kind', 'roundTrips', 'announcements', 'calls', 'itemsRead', 'segments']
if (process.argv.includes('--json')) console.log(JSON.stringify(efforts, null, 2))
else console.table(efforts, columns)

const complaints = efforts.filter(({ complaint }) => complaint)
for (const { kind, complaint } of complaints) console.error(`${kind}: ${complaint}`)
process.exit(complaints.length > 0 ? 1 : 0)
