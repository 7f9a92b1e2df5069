import { languages } from '@diglot/core'
import type { Divergence, DivergenceSide } from '@diglot/core'
import type { ReadDocument } from '../document/read-document.ts'
import type { AllRecords, Placed } from '../records/read-records.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredDivergence, AuthoredDivergenceSide } from '../schema/authored.ts'
import type { YamlPath } from '../yaml/read-yaml.ts'
import { checkReference, idsOf } from './check-references.ts'
import { resolveCitations } from './resolve-citation.ts'
import { sourcesOf, unknownSource } from './sources.ts'
import type { Sources } from './sources.ts'
import type { Texts } from './texts.ts'

/** A divergence whose sides were found in the texts. */
export function resolveDivergence(
  { record, placeOf }: Placed<AuthoredDivergence>,
  records: AllRecords,
  documents: readonly ReadDocument[],
  texts: Texts,
  report: Report,
): Divergence {
  if (record.fact !== undefined) {
    checkReference('fact', record.fact, idsOf(records.facts), placeOf('fact'), report)
  }
  const sources = sourcesOf(documents)
  const resolve = (side: AuthoredDivergenceSide, index: number): DivergenceSide => {
    const placed = { record: side, placeOf: (...path: YamlPath) => placeOf('sides', index, ...path) }
    checkSource(placed, sources, report)
    return { source: side.source, citations: resolveCitations(placed, texts, report) }
  }
  const [first, second, ...others] = record.sides
  return {
    ...record,
    sides: [resolve(first, 0), resolve(second, 1), ...others.map((side, index) => resolve(side, index + 2))],
  }
}

/** A side that cites words names a document or a source; one without may name anything else in words. */
function checkSource(
  { record: { source, cited }, placeOf }: Placed<AuthoredDivergenceSide>,
  { ids, lang, isCertain }: Sources,
  report: Report,
): void {
  if (!ids.includes(source)) {
    if (isCertain(source) && (cited.length > 0 || looksLikeId(source)))
      report(placeOf('source'), unknownSource(source, ids))
    return
  }
  const spoken = lang(source)
  for (const [index, words] of cited.entries()) {
    for (const other of languages) {
      if (spoken === undefined || other === spoken || words[other] === undefined) continue
      report(placeOf('cited', index, other), {
        code: 'uncited-language',
        message: `Words are cited in ${other}, while \`${source}\` is in ${spoken}`,
        hint: 'cite them on a side of their own',
      })
    }
  }
}

/** `white-paper-2021`, `white-paper-2020.en`: one word in small letters at first, unlike "Records of the UN". */
function looksLikeId(source: string): boolean {
  return /^[a-z][a-z0-9]*(?:[-.][a-z0-9]+)*$/i.test(source) && !/^[A-Z]/.test(source)
}
