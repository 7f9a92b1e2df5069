import type { Diagnostic } from '@diglot/core'
import { byPlace } from './place.ts'
import type { Place } from './place.ts'
import { diagnosticOf } from './report.ts'
import type { Report } from './report.ts'

/** Collects what is found; `diagnostics` gives it sorted by place, each thing once, under the user's name of the folder. */
export function collector(root: string): {
  readonly report: Report
  readonly diagnostics: () => Diagnostic[]
} {
  const found = new Map<string, Diagnostic>()
  const report: Report = (place, finding) => {
    const diagnostic = diagnosticOf(under(root, place), finding)
    const key = JSON.stringify(diagnostic)
    if (!found.has(key)) found.set(key, diagnostic)
  }
  return { report, diagnostics: () => [...found.values()].toSorted(byPlace) }
}

/** A place of the content folder under the user's name of it. */
export function under(root: string, place: Place): Place {
  return { ...place, file: (root === '' || root.endsWith('/') ? root : `${root}/`) + place.file }
}
