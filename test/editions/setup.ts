import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildEditions, root } from './build-editions.ts'

declare module 'vitest' {
  export interface ProvidedContext {
    /** Every edition, built once a run; or what the build said, so that tests of other things still run. */
    readonly editions: { readonly folder: string; readonly failure?: string }
  }
}

export default async function setup(project: TestProject): Promise<() => void> {
  const folder = mkdtempSync(path.join(tmpdir(), 'diglot-editions-'))
  try {
    await buildEditions(folder, { folder: root, env: { TZ: 'UTC', LANG: 'C', LC_ALL: 'C' } })
    project.provide('editions', { folder })
  } catch (error) {
    project.provide('editions', { folder, failure: error instanceof Error ? error.message : String(error) })
  }
  return () => rmSync(folder, { recursive: true, force: true })
}
