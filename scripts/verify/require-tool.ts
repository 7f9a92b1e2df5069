import type { TestContext } from 'vitest'
import { isInstalled } from './tool.ts'
import type { Tool } from './tool.ts'

/**
 * Skips the running test, and says what to install, where a tool is missing.
 *
 * @throws Error with the same words where `CI=true`: there nothing may be skipped.
 */
export function requireTool(context: TestContext, ...tools: readonly Tool[]): void {
  const missing = tools.filter((tool) => !isInstalled(tool))
  if (missing.length === 0) return
  const message = `needs ${missing.join(' and ')}: run \`npx -y pnpm@12.21.0 verify:install\``
  if (process.env['CI'] === 'true') throw new Error(message)
  console.warn(`skipped "${context.task.name}": ${message}`)
  context.skip(message)
}
