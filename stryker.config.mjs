import { fileURLToPath } from 'node:url'

// Each mutant's run loads the same sources again: they are compiled once. Inherited by the processes that do it.
process.env.NODE_COMPILE_CACHE = fileURLToPath(new URL('node_modules/.cache/wellmet/mutated/', import.meta.url))

/** Whether the tests notice when a rule is changed: `npm run mutate`, or of one file `npm run mutate -- --mutate lib/domain/need.ts`. */
export default {
  mutate: [
    'lib/{domain,language}/**/*.ts',
    // Lists of words and learned numbers: another word is another product, not a mistake.
    '!lib/language/words/*.ts',
    '!lib/language/tagging/weights.ts',
    '!lib/domain/matching-words.ts',
  ],
  // What runs once, when a file is loaded (a pattern, a list), has no test of its own: each mutant of it would take all tests.
  ignoreStatic: true,
  plugins: ['@stryker-mutator/vitest-runner'],
  testRunner: 'vitest',
  vitest: { configFile: 'test/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  // Node runs the sources as they are, and nobody checks their types.
  disableTypeChecks: false,
  concurrency: 2,
  // Which of thousands of tests runs which of thousands of mutants is more than Node's own bound holds.
  testRunnerNodeArgs: ['--max-old-space-size=8192'],
  // A busy machine is not a loop without an end.
  timeoutMS: 20_000,
  // A run that was stopped goes on where it was, and one after a change tries what changed.
  incremental: true,
  incrementalFile: '.cache/mutation/incremental.json',
  tempDirName: '.cache/mutation/sandbox',
  ignorePatterns: ['.cache', '.wellmet', 'cdk.out', 'coverage', 'screenshots'],
  reporters: ['clear-text', 'progress', 'html'],
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  clearTextReporter: { reportTests: false },
  thresholds: { high: 90, low: 80, break: null },
}
