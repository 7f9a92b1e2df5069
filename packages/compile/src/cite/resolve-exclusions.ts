import { splitAnchor } from '@diglot/core'
import type { Exclusion } from '@diglot/core'
import { readFigures } from '@diglot/figures'
import type { Placed } from '../records/read-records.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredExclusion } from '../schema/authored.ts'
import { resolveCitations } from './resolve-citation.ts'
import type { Texts } from './texts.ts'

/** Figures that are no facts, where they stand; `undefined` when their words were not found. */
export function resolveExclusion(
  placed: Placed<AuthoredExclusion>,
  texts: Texts,
  report: Report,
): Exclusion | undefined {
  const [first, ...others] = resolveCitations(placed, texts, report)
  if (first === undefined) return undefined
  const citations = [first, ...others] as const
  for (const { anchor, lang, exact, start, end } of citations) {
    const at = splitAnchor(anchor)
    const text = (at && texts.text(at.document, lang, at.block)) ?? ''
    if (readFigures(text, lang).some((figure) => start <= figure.start && figure.end <= end)) continue
    const index = placed.record.cited.findIndex((cited) => cited.at === anchor && cited[lang] === exact)
    report(placed.placeOf('cited', index, lang), {
      severity: 'warning',
      code: 'no-figure',
      message: `No whole figure is read in “${exact}”`,
      hint: 'cite the whole of it, or remove these words: what is no figure needs no reason',
    })
  }
  return { reason: placed.record.reason, citations }
}
