import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { bundlePage, pageModule } from '../scripts/page/bundle.ts'

test('the style sheet and the script of HTML files are those of packages/html/page', async () => {
  expect(readFileSync(pageModule, 'utf8'), 'run `pnpm generate:page`').toBe(await bundlePage())
})
