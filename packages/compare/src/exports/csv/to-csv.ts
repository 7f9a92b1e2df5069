import type { Lang } from '@diglot/core'
import type { ComparedText, Comparison } from '../../model.ts'
import { wordedIssue, type WordedSide } from '../../worded-issue.ts'
import { spansText } from '../issue-fields.ts'
import { csvCell } from './cells.ts'

/** The columns; those of a side come twice, `a_words` and `b_words`. */
const issueColumns = ['id', 'severity', 'check', 'message_lang', 'message', 'pair'] as const
const sideColumns = ['lang', 'place', 'section', 'words', 'value', 'spans', 'text'] as const

/**
 * The issues of a comparison as CSV (RFC 4180), a row an issue, in the words of one language. Pairs count from 1; a place is the printed number, the line
 * or the anchor; spans are `segment:start-end`, segments from 0, UTF-16 offsets. It begins with a byte order mark, without
 * which Excel takes Chinese for the code page of its machine.
 */
export function toCsv({ a, b, issues }: Comparison, lang: Lang = 'en'): string {
  const header = [
    ...issueColumns,
    ...['a', 'b'].flatMap((side) => sideColumns.map((column) => `${side}_${column}`)),
  ]
  const rows = issues
    .map((each) => wordedIssue(each, lang))
    .map((issue) => [
      issue.id,
      issue.severity,
      issue.check,
      issue.messageLang,
      issue.message,
      String(issue.pair + 1),
      ...sideCells(a, issue.a),
      ...sideCells(b, issue.b),
    ])
  return `\uFEFF${[header, ...rows].map((row) => `${row.map(csvCell).join(',')}\r\n`).join('')}`
}

function sideCells({ segments }: ComparedText, { lang, spans, value = '' }: WordedSide): string[] {
  const touched = [...new Set(spans.map(({ segment }) => segment))].flatMap((index) => segments[index] ?? [])
  const words = spans.map(({ segment, start, end }) => segments[segment]?.text.slice(start, end) ?? '')
  const places = touched.map(({ label, anchor }) => label ?? anchor ?? '')
  const sections = new Set(touched.flatMap(({ section }) => section ?? []))
  return [
    lang,
    places.join('; '),
    [...sections].join('; '),
    words.join(' … '),
    value,
    spansText(spans),
    touched.map(({ text }) => text).join('\n'),
  ]
}
