import type { Diagnostic } from '@diglot/core'
import { byPlace } from './place.ts'
import { diagnosticOf } from './report.ts'
import type { Report } from './report.ts'

/** Collects what is found; `diagnostics` gives it sorted by place, each thing once, under the user's name of the folder. */
export function collector(root: string): {
  readonly report: Report
  readonly diagnostics: () => Diagnostic[]
} {
  const found = new Map<string, Diagnostic>()
  const prefix = root === '' || root.endsWith('/') ? root : `${root}/`
  const report: Report = (place, finding) => {
    const diagnostic = diagnosticOf({ ...place, file: prefix + place.file }, finding)
    const key = JSON.stringify(diagnostic)
    if (!found.has(key)) found.set(key, diagnostic)
  }
  return { report, diagnostics: () => [...found.values()].toSorted(byPlace) }
}
