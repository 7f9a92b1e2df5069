import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

/** Prints the plain closing line that any reader of a log can find, after everything else. */
const closingLine: Reporter = {
  onTestRunEnd(modules, unhandledErrors) {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules) {
      // A file that does not load, and an error outside every test, fail the run without a failed test.
      count.failed += module.errors().length
      for (const test of module.children.allTests()) count[test.result().state] += 1
    }
    count.failed += unhandledErrors.length
    process.once('exit', () => {
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
    })
  },
}

export default defineConfig({
  resolve: { conditions: ['@diglot/source'] },
  ssr: { resolve: { conditions: ['@diglot/source', 'node', 'import', 'default'] } },
  test: {
    restoreMocks: true,
    isolate: false,
    // Guards against a test that hangs; a property runs long on a busy machine.
    testTimeout: 60_000,
    setupFiles: ['test/properties.ts'],
    reporters: ['default', closingLine],
    projects: [
      {
        extends: true,
        test: {
          name: 'house',
          include: [
            'packages/*/src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'test/*.test.ts',
            'test/pages/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'editions',
          include: ['test/editions/*.test.ts'],
          // Editions are built once, and only when a test of theirs runs.
          globalSetup: 'test/editions/setup.ts',
        },
      },
    ],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**'],
      exclude: [
        'packages/*/src/**/*.test.ts',
        'packages/*/src/**/testing.ts',
        'packages/peacekeeping/src/generated/**',
      ],
      reporter: ['text-summary'],
      thresholds: { lines: 90 },
    },
  },
})
