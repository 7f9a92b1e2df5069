import { defineConfig } from 'vitest/config'
import type { Reporter } from 'vitest/node'

/** Prints the plain closing line that any reader of a log can find. */
const closingLine: Reporter = {
  onTestRunEnd(modules) {
    const count = { passed: 0, failed: 0, skipped: 0, pending: 0 }
    for (const module of modules)
      for (const test of module.children.allTests()) count[test.result().state] += 1
    process.on('exit', () => {
      console.log(`${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`)
    })
  },
}

export default defineConfig({
  resolve: { conditions: ['@diglot/source'] },
  ssr: { resolve: { conditions: ['@diglot/source', 'node', 'import', 'default'] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'test/**/*.test.ts', 'scripts/**/*.test.ts'],
    restoreMocks: true,
    isolate: false,
    passWithNoTests: true,
    reporters: ['default', closingLine],
    coverage: {
      provider: 'v8',
      include: ['packages/*/src/**'],
      exclude: ['packages/*/src/**/*.test.ts', 'packages/peacekeeping/src/generated/**'],
      reporter: ['text-summary'],
    },
  },
})
