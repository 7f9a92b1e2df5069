import { leading } from './leading.ts'
import type { ParagraphStyle } from './paragraph-style.ts'

type Sizes = readonly [size: number, leading: number, before?: number, after?: number]

/** Sizes, leadings and space around, points: one language, then two, which say everything twice. */
const sizes: Readonly<Record<string, readonly [single: Sizes, parallel: Sizes]>> = {
  Normal: [
    [9, 11.6],
    [8.5, 10.8],
  ],
  Masthead: [
    [20, 24, 0, 1],
    [17, 20, 0, 1],
  ],
  MastheadText: [
    [8.5, 10.6, 0, 1],
    [8, 10, 0, 1],
  ],
  Heading1: [
    [12, 15, 6, 3],
    [11, 13, 5, 2],
  ],
  Heading2: [
    [11, 13.4, 7, 2],
    [10.5, 12.6, 4, 1.5],
  ],
  Heading3: [
    [9, 11.6, 4, 1],
    [8.5, 10.8, 3, 1],
  ],
  BoxTitle: [
    [9.5, 12, 0, 1.5],
    [9, 11, 0, 1],
  ],
  Caption: [
    [8.5, 10.6, 3, 2],
    [8, 10, 2, 1],
  ],
  Source: [
    [7.5, 9, 1, 3],
    [7, 8.6, 1, 2],
  ],
  ColumnHead: [
    [7.5, 9, 0, 2],
    [7, 8.6, 0, 1],
  ],
  Spacer: [
    [1, 3],
    [1, 2],
  ],
  BodyText: [
    [9, 11.6, 0, 3],
    [8.5, 10.8, 0, 2],
  ],
  BodyTextHan: [
    [9, 14, 0, 2],
    [8.5, 12.4, 0, 1.5],
  ],
  ParagraphNumbered: [
    [9, 11.6, 0, 3],
    [8.5, 10.8, 0, 2],
  ],
  ParagraphNumberedHan: [
    [9, 14, 0, 2],
    [8.5, 12.4, 0, 1.5],
  ],
  ListItem: [
    [9, 11.6, 0, 1.5],
    [8.5, 10.8, 0, 1],
  ],
  ListItemHan: [
    [9, 14, 0, 1],
    [8.5, 12.4, 0, 1],
  ],
  Quote: [
    [9, 11.6, 0, 3],
    [8.5, 10.8, 0, 2],
  ],
  QuoteHan: [
    [9, 14, 0, 2],
    [8.5, 12.4, 0, 1.5],
  ],
  BoxText: [
    [9, 11.6, 0, 2],
    [8.5, 10.6, 0, 1],
  ],
  BoxTextHan: [
    [9, 13.6, 0, 2],
    [8.5, 12, 0, 1],
  ],
  TableText: [
    [8, 9.8],
    [7.5, 9.2],
  ],
  TableTextHan: [
    [8, 11.2],
    [7.5, 10.2],
  ],
  TableHead: [
    [8, 9.8],
    [7.5, 9.2],
  ],
  TableHeadHan: [
    [8, 11.2],
    [7.5, 10.2],
  ],
  FootnoteText: [
    [7, 8.6, 0, 0.5],
    [7, 8.4],
  ],
  FootnoteTextHan: [
    [7, 9.6, 0, 0.5],
    [7, 9.2],
  ],
  Imprint: [
    [7, 8.6, 0, 1],
    [7, 8.4, 0, 1],
  ],
  ImprintHan: [
    [7, 9.6, 0, 1],
    [7, 9.2, 0, 1],
  ],
  TimelineEntry: [
    [9, 11.6, 0, 1.5],
    [8.5, 10.8, 0, 1],
  ],
  TimelineEntryHan: [
    [9, 14, 0, 1],
    [8.5, 12.4, 0, 1],
  ],
  GlossaryEntry: [
    [8.5, 10.6, 0, 1],
    [8, 10, 0, 1],
  ],
  GlossaryEntryHan: [
    [8.5, 12.4, 0, 1],
    [8, 11, 0, 1],
  ],
}

/** A style of a book at the size it has on a sheet. */
export function onSheet(style: ParagraphStyle, parallel: boolean): ParagraphStyle {
  const chosen = sizes[style.id]?.[parallel ? 1 : 0]
  if (chosen === undefined) return style
  const [size, lines, before = 0, after = 0] = chosen
  return { ...style, size, spacing: { ...style.spacing, ...leading(lines, { before, after }) } }
}
