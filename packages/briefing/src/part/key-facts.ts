import { formatList } from '@diglot/core'
import type { Inline, Lang, TableBlock } from '@diglot/core'
import type { Desk } from '../desk.ts'
import { dateText, figure, labelText, valueText } from '../figure.ts'
import { inLang, strong, text } from '../inline.ts'
import { citedBy, type Cited } from '../prose.ts'
import { table } from '../table.ts'
import { partTitles } from '../words.ts'
import { rowsAt, rowSizes, type PartOf, type PartWriter } from './part.ts'

/** Figures with what they count, their scope and date, in a box. */
export const keyFacts: PartWriter<'key-facts'> = {
  sizes: (part, desk) => rowSizes(part.least, citedIn(part, desk).length),
  compose: (part, size, desk) => {
    const cited = citedIn(part, desk)
    desk.omissions.statements += part.cites.length - cited.length
    const shown = rowsAt(cited, part.least, size)
    if (shown.length === 0) return { blocks: [] }
    const { title = partTitles['key-facts'] } = part
    const [lang] = desk.languages
    return {
      blocks: [
        {
          type: 'box',
          variant: 'key-facts',
          lang,
          title: text(desk.languages.map((each) => title[each]).join(' / ')),
          children: [factsTable(shown, desk)],
        },
      ],
      shown: shown.length,
      of: cited.length,
    }
  },
}

function citedIn(part: PartOf<'key-facts'>, desk: Desk): Cited[] {
  return part.cites.flatMap((key) => citedBy(key, desk) ?? [])
}

function factsTable(cited: readonly Cited[], desk: Desk): TableBlock {
  const columns = desk.languages.flatMap(() => [
    { header: [], weight: 7, heads: true },
    { header: [], weight: 9 },
  ])
  const rows = cited.map(({ cite, fact, statement }) =>
    desk.languages.flatMap((lang): readonly Inline[][] => [
      strong([figure(fact, statement, desk, valueText(statement, lang, cite.as))]),
      inLang(meaning({ cite, fact, statement }, lang), lang, desk),
    ]),
  )
  return table(columns, rows, desk)
}

function meaning({ fact, statement }: Cited, lang: Lang): string {
  const date = dateText(statement, lang)
  const parts = [labelText(fact, statement, lang), ...(date === '' ? [] : [date])]
  return lang === 'en' ? parts.join('; ') : formatParts(parts)
}

function formatParts(parts: readonly string[]): string {
  return parts.length < 2 ? formatList(parts, 'zh-Hans') : parts.join('；')
}
