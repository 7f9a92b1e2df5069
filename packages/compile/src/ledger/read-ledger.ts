import { languages } from '@diglot/core'
import type { Lang } from '@diglot/core'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import { ledgerSchema } from '../schema/ledger.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { Ledger } from './ledger.ts'
import type { TextMark } from './text-hash.ts'

/** A ledger and where its entries stand. */
export interface PlacedLedger {
  readonly ledger: Ledger
  readonly placeOf: (id: string) => Place
}

/** Reads `anchors.yaml`; `undefined` after reporting what is wrong with it. */
export function readLedger(text: string, file: string, report: Report): PlacedLedger | undefined {
  const yaml = readYaml(text, { file }, report)
  const read = yaml && checkYaml(yaml, ledgerSchema, report)
  if (yaml === undefined || read === undefined) return undefined
  const entries = read.entries.map(({ id, kind, number, record, ...marks }) => ({
    id,
    kind,
    ...(number !== undefined && { number }),
    ...(record !== undefined && { record }),
    marks: marksOf(marks),
  }))
  return { ledger: { entries, retired: read.retired }, placeOf: (id) => yaml.placeOfKey([id]) }
}

function marksOf(written: Partial<Readonly<Record<Lang, TextMark>>>): Partial<Record<Lang, TextMark>> {
  const marks: Partial<Record<Lang, TextMark>> = {}
  for (const lang of languages) {
    const mark = written[lang]
    if (mark !== undefined) marks[lang] = mark
  }
  return marks
}
