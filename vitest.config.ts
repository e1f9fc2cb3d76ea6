import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { defineConfig, type TestProjectInlineConfiguration } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/**
 * Pure rules, the parts behind real endpoints, and the template: each can be run alone with `--project`. The time is for
 * what never ends, not for what is slow on a busy machine.
 */
const project = (name: string, timeout: number, options: TestProjectInlineConfiguration['test'] = {}) => ({
  extends: true as const,
  test: { name, include: [`test/${name}/**/*.test.ts`], testTimeout: timeout, hookTimeout: timeout, ...options },
})

/** Its files keep nothing that could be in each other's way, so that a process loads what they import once. */
const TOGETHER = { isolate: false }

/** What plays hundreds of conversations, or pairs of faults, begins first: nobody waits for it alone at the end. */
class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isLong = ({ moduleId }: TestSpecification) => Number(/(examples|pairs)\.test\.ts$/.test(moduleId))
    return (await super.sort(files)).toSorted((a, b) => isLong(b) - isLong(a))
  }
}

export default defineConfig({
  test: {
    environment: 'node',
    // The embedded database is a native module, which worker threads cannot share.
    pool: 'forks',
    // Packages of CommonJS are imported as Node imports them, as in the cloud and in `npm start`.
    deps: { interopDefault: false },
    // One more than there are processors: some tests wait for a process, a browser or a time-out.
    maxWorkers: Math.min(4, availableParallelism() + 1),
    sequence: { sequencer: LongestFirst },
    // Processes that tests start, `npm start` and the operator's commands say, are compiled once.
    env: { NODE_COMPILE_CACHE: fileURLToPath(new URL('node_modules/.cache/wellmet/compiled/', import.meta.url)) },
    projects: [
      project('unit', 30_000, TOGETHER),
      project('integration', 60_000, TOGETHER),
      // They take the place of modules, and of what a process begins with: each file has a process of its own.
      project('whatsapp', 60_000),
      project('operator', 60_000),
      project('infra', 30_000, TOGETHER),
      project('cloud', 240_000),
      project('browser', 60_000, { globalSetup: ['test/browser/harness/find-browser.ts'] }),
      // Minutes long: `npm test` leaves it to `npm run test:faults`, and takes a sample (test/integration/faults.test.ts).
      project('faults', 1_500_000),
    ],
    coverage: {
      provider: 'istanbul',
      include: ['lib/**/*.ts'],
      // Sent to the browser as it is, and tried there.
      exclude: ['lib/pages/web/script.ts'],
      reporter: ['text-summary', 'json-summary'],
      thresholds: { lines: 95, branches: 95 },
    },
  },
})
