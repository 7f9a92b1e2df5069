import type { Lang, Severity } from '@diglot/core'
import type { Comparison } from './model.ts'

export interface Summary {
  readonly a: { readonly name: string; readonly lang: Lang; readonly segments: number }
  readonly b: { readonly name: string; readonly lang: Lang; readonly segments: number }
  readonly pairs: number
  /** Pairs with an error or a warning. */
  readonly flagged: number
  readonly severities: Readonly<Record<Severity, number>>
  /** How many issues each check found, by its id. */
  readonly checks: Readonly<Record<string, number>>
  readonly dismissed: number
}

/** What a comparison comes to, in numbers. */
export function summarize({ a, b, pairs, issues, dismissed }: Comparison): Summary {
  const severities = { error: 0, warning: 0, info: 0 }
  const checks: Record<string, number> = {}
  for (const { severity, check } of issues) {
    severities[severity] += 1
    checks[check] = (checks[check] ?? 0) + 1
  }
  const flagged = new Set(issues.filter(({ severity }) => severity !== 'info').map(({ pair }) => pair))
  return {
    a: { name: a.name, lang: a.lang, segments: a.segments.length },
    b: { name: b.name, lang: b.lang, segments: b.segments.length },
    pairs: pairs.length,
    flagged: flagged.size,
    severities,
    checks: Object.fromEntries(Object.entries(checks).toSorted(([one], [two]) => (one < two ? -1 : 1))),
    dismissed: dismissed.length,
  }
}
