import type {
  Anchor,
  HeadingBlock,
  Inline,
  Lang,
  ParagraphBlock,
  PublicationBlock,
  PublicationCell,
  SectionBlock,
  TableBlock,
} from '@diglot/core'

/** Document that the report's own anchors belong to. */
const report = 'comparison'

export function reportAnchor(id: string): Anchor {
  return `${report}#${id}`
}

export function text(words: string, lang?: Lang): Inline[] {
  return words === '' ? [] : [{ type: 'text', text: words, ...(lang && { lang }) }]
}

export function paragraph(lang: Lang, children: string | readonly Inline[]): ParagraphBlock {
  return { type: 'paragraph', lang, children: typeof children === 'string' ? text(children) : children }
}

export function heading(id: string, level: 1 | 2, title: string, lang: Lang): HeadingBlock {
  return { type: 'heading', lang, level, anchor: reportAnchor(`${id}.h`), children: text(title) }
}

/** A chapter or a section of the report under its title. */
export function titled(
  id: string,
  role: 'chapter' | 'section',
  title: string,
  lang: Lang,
  blocks: readonly PublicationBlock[],
): SectionBlock {
  return {
    type: 'section',
    lang,
    anchor: reportAnchor(id),
    matter: 'body',
    role,
    children: [heading(id, role === 'chapter' ? 1 : 2, title, lang), ...blocks],
  }
}

/** A cell in the report's language, or in that of the words it holds. */
export type Cell = string | number | readonly Inline[] | PublicationCell

export interface Column {
  readonly header: string
  readonly weight: number
  readonly kind?: 'text' | 'figure'
  readonly heads?: boolean
}

export function table(
  lang: Lang,
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
): TableBlock {
  return {
    type: 'table',
    lang,
    columns: columns.map(({ weight, kind = 'text', heads }) => ({ kind, weight, ...(heads && { heads }) })),
    header: [{ cells: columns.map(({ header }) => ({ lang, children: text(header) })) }],
    rows: rows.map((row) => ({ cells: row.map((cell) => cellOf(cell, lang)) })),
  }
}

function cellOf(cell: Cell, lang: Lang): PublicationCell {
  if (typeof cell === 'string' || typeof cell === 'number') return { lang, children: text(String(cell)) }
  return 'children' in cell ? cell : { lang, children: cell }
}
