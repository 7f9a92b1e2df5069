import { languages, type Lang } from '@diglot/core'
import { composeEdition } from '@diglot/edition'
import { layout, themes, type FontBytes } from '@diglot/layout'
import { library } from '@diglot/peacekeeping'
import { blankArea, type BlankArea } from './blank-area.ts'
import { openingsOf } from './long-publication.ts'
import { faultKinds, pageFaults, type Fault } from './page-faults.ts'

export interface EditionRow {
  readonly theme: string
  readonly languages: string
  readonly papers: number
  readonly pages: number
  readonly faults: readonly Fault[]
  readonly warnings: number
  /** Of the longest paper, in two languages. */
  readonly blank?: BlankArea
}

const choices: readonly (readonly [Lang] | readonly [Lang, Lang])[] = [
  ...languages.map((lang) => [lang] as const),
  ['en', 'zh-Hans'],
]

const longest = 'white-paper-2020'

/** Every paper of the library in every language on every paper size, looked at page by page. */
export function editionRows(fonts: FontBytes): EditionRow[] {
  return Object.values(themes).flatMap((theme) =>
    choices.map((edition): EditionRow => {
      const setting = edition.length > 1 ? theme.parallel : theme.single
      let warnings = 0
      const set = library.documents.map(({ id }) => {
        const publication = composeEdition(library, { documents: [id], languages: edition })
        const pages = layout(publication, { fonts, theme, onWarning: () => (warnings += 1) })
        const blank =
          id === longest && edition.length > 1
            ? blankArea(pages, openingsOf(publication), setting)
            : undefined
        return { pages, blank }
      })
      const blank = set.find((each) => each.blank !== undefined)?.blank
      return {
        theme: theme.name,
        languages: edition.join('+'),
        papers: set.length,
        pages: set.reduce((sum, { pages }) => sum + pages.pages.length, 0),
        faults: set.flatMap(({ pages }) => pageFaults(pages, setting)),
        warnings,
        ...(blank === undefined ? {} : { blank }),
      }
    }),
  )
}

/** Faults of every edition as a Markdown table. */
export function editionTable(rows: readonly EditionRow[]): string {
  const lines = rows.map(({ theme, languages: edition, papers, pages, faults, warnings, blank }) => {
    const counts = faultKinds.map((kind) => faults.filter((fault) => fault.kind === kind).length)
    const area = blank === undefined ? '' : `${(blank.blank * 100).toFixed(1)}%`
    return `| ${[theme, edition, papers, pages, ...counts, warnings, area].join(' | ')} |`
  })
  const heads = ['paper size', 'languages', 'papers', 'pages', ...faultKinds, 'warnings', 'blank']
  return [
    `| ${heads.join(' | ')} |`,
    `| --- | --- |${' ---: |'.repeat(heads.length - 2)}`,
    ...lines,
    `| bar | | | |${' 0 |'.repeat(faultKinds.length + 1)} 16.0% |`,
  ].join('\n')
}
