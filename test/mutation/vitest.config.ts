import { defineConfig } from 'vitest/config'
import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The first test that fails ends a mutant's run, so what plays conversations waits for the rules' own tests. */
class NearestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isFar = ({ moduleId }: TestSpecification) => Number(!/\/unit\/(domain|language)\//.test(moduleId))
    return (await super.sort(files)).toSorted((a, b) => isFar(a) - isFar(b))
  }
}

/** The tests that mutants of the pure layers are tried with: those of the layers, and the conversations they carry. */
export default defineConfig({
  test: {
    include: ['test/unit/{domain,language,conversation}/**/*.test.ts', 'test/unit/pages/json.test.ts'],
    exclude: [
      // Thousands of texts, read for seconds: minutes for what tests of single texts say at once.
      'test/unit/language/introduction/{any-text,rendered-record}.test.ts',
      'test/unit/language/more-labelled-examples.test.ts',
      'test/unit/domain/matching/precision.test.ts',
    ],
    setupFiles: ['test/mutation/stopped-clock.ts'],
    testTimeout: 60_000,
    // What the tests import is loaded once for each mutant, by Node itself and from its compile cache: in a quarter of
    // the time. (Vite's module runner would also forget which test covers what, after the first file.)
    isolate: false,
    experimental: { viteModuleRunner: false, nodeLoader: false },
    sequence: { sequencer: NearestFirst },
  },
})
