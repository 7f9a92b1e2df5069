import { languages } from '@diglot/core'
import type { Lang } from '@diglot/core'
import type { Report } from '../report/report.ts'
import { ledgerSchema } from '../schema/ledger.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { Ledger } from './ledger.ts'
import type { TextMark } from './text-hash.ts'

/** Reads `anchors.yaml`; `undefined` after reporting what is wrong with it. */
export function readLedger(text: string, file: string, report: Report): Ledger | undefined {
  const yaml = readYaml(text, { file }, report)
  const read = yaml && checkYaml(yaml, ledgerSchema, report)
  return (
    read && {
      retired: read.retired,
      entries: read.entries.map(({ id, kind, number, record, ...marks }) => ({
        id,
        kind,
        ...(number !== undefined && { number }),
        ...(record !== undefined && { record }),
        marks: marksOf(marks),
      })),
    }
  )
}

function marksOf(written: Partial<Readonly<Record<Lang, TextMark>>>): Partial<Record<Lang, TextMark>> {
  const marks: Partial<Record<Lang, TextMark>> = {}
  for (const lang of languages) {
    const mark = written[lang]
    if (mark !== undefined) marks[lang] = mark
  }
  return marks
}
