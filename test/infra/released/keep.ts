import { readFileSync, writeFileSync } from 'node:fs'
import * as z from 'zod/mini'
import { synthesize } from '../../../infra/app.ts'
import { configuration } from '../template.ts'

/** `npm run release:template`: keeps the template of the version in package.json, for the upgrades that come after it. */
const { version } = z.object({ version: z.string() }).parse(JSON.parse(readFileSync('package.json', 'utf8')))
const path = `test/infra/released/${version}.json`
writeFileSync(path, `${JSON.stringify(synthesize(configuration), null, 2)}\n`)
console.log(path)
