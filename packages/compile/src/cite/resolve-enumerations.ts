import { languages, splitAnchor } from '@diglot/core'
import type { Enumeration, EnumerationItem } from '@diglot/core'
import type { AllRecords, Placed } from '../records/read-records.ts'
import { pointer } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredEnumeration, AuthoredEnumerationItem } from '../schema/authored.ts'
import type { YamlPath } from '../yaml/read-yaml.ts'
import { checkStated } from './check-figures.ts'
import { checkReference, idsOf } from './check-references.ts'
import { resolveCitations } from './resolve-citation.ts'
import type { Texts } from './texts.ts'

/** An enumeration whose items were found in the texts; `undefined` when one has no citation left. */
export function resolveEnumeration(
  { record, placeOf }: Placed<AuthoredEnumeration>,
  records: AllRecords,
  texts: Texts,
  report: Report,
): Enumeration | undefined {
  checkReference('document', record.document, texts.documents, placeOf('document'), report)
  const placed = record.items.map((item, index): Placed<AuthoredEnumerationItem> => ({
    record: item,
    placeOf: (...path: YamlPath) => placeOf('items', index, ...path),
  }))
  checkItemIds(placed, report)
  const [first, ...others] = placed.map((item) => resolveItem(item, records, texts, report))
  const rest = others.filter((item) => item !== undefined)
  if (first === undefined || rest.length < others.length) return undefined
  return { ...record, items: [first, ...rest] }
}

function resolveItem(
  placed: Placed<AuthoredEnumerationItem>,
  records: AllRecords,
  texts: Texts,
  report: Report,
): EnumerationItem | undefined {
  const { cited: _, ...item } = placed.record
  for (const [index, id] of item.facts.entries()) {
    checkReference('fact', id, idsOf(records.facts), placed.placeOf('facts', index), report)
  }
  checkLanguages(placed, texts, report)
  const [first, ...others] = resolveCitations(placed, texts, report)
  if (first === undefined) return undefined
  const citations = [first, ...others] as const
  const { id, label, facts, target, state } = item
  if (target !== undefined) checkStated(target, citations, placed.placeOf('target'), report)
  return {
    id,
    label,
    citations,
    facts,
    ...(target !== undefined && { target }),
    ...(state !== undefined && { state }),
  }
}

function checkLanguages(
  { record, placeOf }: Placed<AuthoredEnumerationItem>,
  texts: Texts,
  report: Report,
): void {
  for (const [index, cited] of record.cited.entries()) {
    const at = splitAnchor(cited.at)
    if (at === undefined) continue
    for (const lang of languages) {
      if (cited[lang] !== undefined || texts.text(at.document, lang, at.block) === undefined) continue
      report(placeOf('cited', index), {
        code: 'uncited-language',
        message: `No words are cited in ${lang}, expected some in every language`,
        hint: `add \`${lang}: …\``,
      })
    }
  }
}

function checkItemIds(items: readonly Placed<AuthoredEnumerationItem>[], report: Report): void {
  for (const { record, placeOf } of items) {
    const first = items.find((other) => other.record.id === record.id)
    const place = placeOf('id')
    const earlier = first?.placeOf('id')
    if (earlier === undefined || first?.record === record) continue
    report(place, {
      code: 'duplicate-id',
      message: `The item \`${record.id}\` stands twice in its enumeration, first at ${pointer(earlier, place)}`,
      hint: 'give each item an id of its own',
    })
  }
}
