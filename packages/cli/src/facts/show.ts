import { formatDate, formatPeriod, formatValue } from '@diglot/core'
import type { Citation, Divergence, Fact, Statement } from '@diglot/core'
import { columns } from '../columns.ts'
import { byLanguage, type Place } from './places.ts'

/** A fact with every statement and the words that say it. */
export function shownFact({ id, label, statements }: Fact, place: Place): string {
  const lines = statements.map((statement) => {
    const { citations } = statement
    return `  ${said(statement)}\n${columns(
      byLanguage(citations).map((citation) => citationRow(citation, place)),
      { indent: '    ' },
    )}`
  })
  return `${id}  ${label.en} · ${label['zh-Hans']}\n${lines.join('')}`
}

/** A fact whose statements differ: what each says beside the words that say it, a line a citation. */
export function shownDisagreement({ id, label, statements }: Fact, place: Place): string {
  const rows = statements.flatMap((statement) =>
    byLanguage(statement.citations).map((citation, index) => [
      index === 0 ? formatValue(statement.value, 'en') : '',
      index === 0 ? statement.source : '',
      ...citationRow(citation, place),
    ]),
  )
  return `${id}  ${label.en} · ${label['zh-Hans']}\n${columns(rows, { indent: '  ' })}`
}

/** A divergence: what kind it is, what there is to note, and its sides, a line a citation. */
export function shownDivergence({ id, kind, label, note, fact, sides }: Divergence, place: Place): string {
  const rows = sides.flatMap(({ source, citations }) =>
    citations.length === 0
      ? [[source, '–']]
      : byLanguage(citations).map((citation, index) => [
          index === 0 ? source : '',
          ...citationRow(citation, place),
        ]),
  )
  return [
    `divergence ${id} (${kind}${fact === undefined ? '' : `, of ${fact}`})  ${label.en} · ${label['zh-Hans']}\n`,
    columns(rows, { indent: '  ' }),
    `  ${note.en}\n`,
  ].join('')
}

/** "25 missions · 25项维和行动, as of August 2020 (white-paper-2020)". */
function said({ source, value, scope, asOf, period }: Statement): string {
  const parts = [
    `${formatValue(value, 'en')} · ${formatValue(value, 'zh-Hans')}`,
    ...(scope === undefined ? [] : [scope.en]),
    ...(asOf === undefined ? [] : [`as of ${formatDate(asOf, 'en')}`]),
    ...(period === undefined ? [] : [formatPeriod(period, 'en')]),
  ]
  return `${parts.join(', ')} (${source})`
}

function citationRow(citation: Citation, place: Place): string[] {
  return [citation.lang, place(citation).place, citation.anchor, `“${citation.exact}”`]
}
