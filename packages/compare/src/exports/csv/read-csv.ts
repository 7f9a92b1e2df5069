import { isLang } from '@diglot/core'
import type { WordedIssue, WordedSide } from '../../worded-issue.ts'
import { isSeverity, spansOfText } from '../issue-fields.ts'
import { csvRows, textOfCell } from './cells.ts'

/** The issues of a CSV file that `toCsv` wrote, in its words. Throws a `SyntaxError` where it is none. */
export function readCsv(csv: string): WordedIssue[] {
  const [header, ...rows] = csvRows(csv.replace(/^\uFEFF/, ''))
  return rows.map((row, i) => {
    const cells = new Map(header?.map((column, k) => [column, textOfCell(row[k] ?? '')]))
    const issue = issueOf(cells)
    if (!issue) throw new SyntaxError(`Expected an issue in row ${i + 2}, found none`)
    return issue
  })
}

function issueOf(cells: ReadonlyMap<string, string>): WordedIssue | undefined {
  const cell = (column: string) => cells.get(column) ?? ''
  const [messageLang, severity] = [cell('message_lang'), cell('severity')]
  const [a, b] = [sideOf(cells, 'a'), sideOf(cells, 'b')]
  const pair = Number(cell('pair')) - 1
  if (!isLang(messageLang) || !isSeverity(severity) || !a || !b || !Number.isSafeInteger(pair))
    return undefined
  return { id: cell('id'), check: cell('check'), severity, messageLang, message: cell('message'), pair, a, b }
}

function sideOf(cells: ReadonlyMap<string, string>, side: 'a' | 'b'): WordedSide | undefined {
  const [lang, spans, value] = ['lang', 'spans', 'value'].map(
    (column) => cells.get(`${side}_${column}`) ?? '',
  )
  if (lang === undefined || !isLang(lang)) return undefined
  return { lang, spans: spansOfText(spans ?? ''), ...(value && { value }) }
}
