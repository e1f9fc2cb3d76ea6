// What came of the tests, of vitest's reports named: each that failed, and at last "N passed, N failed". A file that could
// not be run at all is a failure too.
import { readFileSync } from 'node:fs'

const files = process.argv.slice(2).flatMap((path) => JSON.parse(readFileSync(path, 'utf8')).testResults)
const tests = files.flatMap(({ name, status, message, assertionResults }) =>
  status === 'failed' && assertionResults.every((test) => test.status !== 'failed')
    ? [{ status, fullName: `${name}: ${message}` }]
    : assertionResults,
)
const failures = tests.filter(({ status }) => status === 'failed')
for (const { fullName } of failures) console.log(`failed: ${fullName}`)
console.log(`${tests.filter(({ status }) => status === 'passed').length} passed, ${failures.length} failed`)
process.exit(failures.length === 0 ? 0 : 1)
