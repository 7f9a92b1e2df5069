import {
  composeReport,
  toCsv,
  toJson,
  toTmx,
  toXliff,
  type Comparison,
  type ReportOptions,
} from '@diglot/compare'
import type { Lang } from '@diglot/core'
import type { Theme } from '@diglot/layout'
import { formats, writerContext, writers, type Format, type WriterContext } from '../writers.ts'

/** Exports hold the comparison for other programs, reports show it to people. */
export type ExportFormat = 'json' | 'csv' | 'tmx' | 'xliff'

/** Exports that people read too, in the language of a report. */
const worded = {
  csv: toCsv,
  tmx: toTmx,
  xliff: toXliff,
} as const satisfies Readonly<Partial<Record<ExportFormat, (comparison: Comparison, lang: Lang) => string>>>

const wordedFormats = ['csv', 'tmx', 'xliff'] as const

export const exportFormats: readonly ExportFormat[] = ['json', 'csv', 'tmx', 'xliff']
export const reportFormats: readonly Format[] = formats

/** Formats that are text, and can be printed as well as written. */
const texts: ReadonlySet<string> = new Set([...exportFormats, 'md', 'html'])

export function isText(format: string): boolean {
  return texts.has(format)
}

/** The exports asked for, by the end of their names: `json` for programs, `en.csv` and `zh-Hans.csv` in the words of reports. */
export function exportsOf(
  comparison: Comparison,
  asked: readonly string[],
  langs: readonly Lang[],
): ReadonlyMap<string, string> {
  const wanted = wordedFormats.filter((format) => asked.includes(format))
  return new Map([
    ...(asked.includes('json') ? [['json', toJson(comparison)] as const] : []),
    ...langs.flatMap((lang) =>
      wanted.map((format) => [`${lang}.${format}`, worded[format](comparison, lang)] as const),
    ),
  ])
}

/** The reports asked for, by format; the report is composed and laid out once. */
export async function reportsOf(
  comparison: Comparison,
  asked: readonly string[],
  options: ReportOptions,
  theme: Theme,
  onWarning: WriterContext['onWarning'],
): Promise<ReadonlyMap<Format, string | Uint8Array>> {
  const reports = new Map<Format, string | Uint8Array>()
  const wanted = reportFormats.filter((format) => asked.includes(format))
  if (wanted.length === 0) return reports
  const publication = composeReport(comparison, options)
  const context = writerContext(publication, theme, onWarning)
  for (const format of wanted) reports.set(format, await writers[format](publication, context))
  return reports
}
