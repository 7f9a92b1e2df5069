import { accent, points, type Theme } from '../theme.ts'
import { contentsStyles } from './contents-styles.ts'
import { heading } from './face.ts'
import { leading } from './leading.ts'
import type { Look, Spacing } from './paragraph-style.ts'

/** Styles that serve every language. */
export const sharedStyleIds = [
  'Heading1',
  'Heading2',
  'Heading3',
  'HalfTitle',
  'Title',
  'Subtitle',
  'TitlePageText',
  'Masthead',
  'MastheadText',
  'TOCHeading',
  'TOC1',
  'TOC2',
  'TOC3',
  'Caption',
  'FigureSubtitle',
  'Figure',
  'Source',
  'ColumnHead',
  'BoxTitle',
  'IndexEntry',
  'Header',
  'Footer',
  'Spacer',
] as const

export type SharedStyle = (typeof sharedStyleIds)[number]

/** The looks of the styles that serve every language. */
export function sharedStyles(theme: Theme): Record<SharedStyle, Look> {
  const { measure, edge, gutter, parallel, lang } = theme
  const head: Pick<Look, 'face' | 'bold' | 'keepNext' | 'keepLines' | 'hyphenate' | 'align'> = {
    face: heading,
    bold: true,
    keepNext: true,
    keepLines: true,
    hyphenate: false,
    align: 'left',
  }
  const next = 'BodyText'
  const chapter = lang === 'zh-Hans' ? 20 : 22
  const section = lang === 'zh-Hans' ? 12 : 13
  const opened = (pt: number): Spacing => ({ ...leading(pt), atLeast: true })
  const titlePage: Pick<Look, 'align' | 'hyphenate' | 'indent' | 'face'> = {
    align: 'left',
    hyphenate: false,
    indent: { left: edge },
    face: heading,
  }
  return {
    Heading1: {
      ...head,
      name: 'heading 1',
      next,
      priority: 1,
      outline: 1,
      indent: { left: gutter },
      // The drop of a chapter's opening; a chapter in two columns opens below the names of its languages.
      ...(parallel
        ? { size: 15, spacing: leading(20, { before: 36, after: 14 }) }
        : { size: chapter, spacing: leading(28, { before: 112, after: 28 }) }),
    },
    Heading2: {
      ...head,
      name: 'heading 2',
      next,
      priority: 1,
      outline: 2,
      indent: { left: gutter },
      ...(parallel
        ? { size: 11, spacing: leading(15, { before: 13, after: 6 }) }
        : { size: section, spacing: leading(14, { before: 21, after: 7 }) }),
    },
    Heading3: {
      ...head,
      name: 'heading 3',
      next,
      priority: 1,
      outline: 3,
      indent: { left: gutter },
      size: parallel ? 9.5 : 10.5,
      spacing: leading(14, { before: 14, after: 4 }),
    },
    HalfTitle: {
      ...titlePage,
      name: 'Half-title',
      priority: 11,
      size: 14,
      spacing: { ...opened(20), before: points(140), after: points(8) },
    },
    Title: {
      ...titlePage,
      name: 'Title',
      next: 'Subtitle',
      priority: 11,
      size: 26,
      bold: true,
      spacing: {
        ...opened(lang === 'zh-Hans' ? 36 : 32),
        before: points(parallel ? 84 : 112),
        after: points(14),
      },
    },
    Masthead: {
      ...titlePage,
      name: 'Masthead',
      next: 'Subtitle',
      priority: 11,
      // The heading over those of the sheet.
      outline: 1,
      size: 20,
      bold: true,
      spacing: { ...opened(26), after: points(4) },
    },
    MastheadText: {
      ...titlePage,
      name: 'Masthead text',
      priority: 11,
      size: 9.5,
      colour: accent,
      spacing: { ...opened(13), after: points(4) },
    },
    Subtitle: {
      ...titlePage,
      name: 'Subtitle',
      priority: 11,
      size: 13,
      colour: accent,
      spacing: { ...opened(18), after: points(28) },
    },
    TitlePageText: {
      ...titlePage,
      name: 'Title page text',
      priority: 11,
      size: 10.5,
      spacing: { ...opened(16), after: points(4) },
    },
    TOCHeading: {
      ...head,
      name: 'TOC Heading',
      next,
      priority: 39,
      indent: { left: edge },
      size: parallel ? 15 : chapter,
      spacing: leading(28, { before: parallel ? 36 : 112, after: 14 }),
    },
    ...contentsStyles(theme),
    Caption: {
      name: 'caption',
      next: 'TableText',
      priority: 9,
      face: heading,
      bold: true,
      size: 9,
      align: 'left',
      keepNext: true,
      hyphenate: false,
      indent: { left: edge },
      spacing: leading(13, { before: 10, after: 5 }),
    },
    FigureSubtitle: {
      name: 'Figure subtitle',
      next: 'Figure',
      priority: 9,
      size: 9,
      align: 'left',
      keepNext: true,
      hyphenate: false,
      indent: { left: edge },
      spacing: leading(12, { after: 5 }),
    },
    Figure: {
      name: 'Figure',
      next: 'Source',
      priority: 9,
      align: 'left',
      keepNext: true,
      indent: { left: edge },
      spacing: { ...leading(12, { after: 2 }), atLeast: true },
    },
    Source: {
      name: 'Source line',
      priority: 9,
      size: 8,
      align: 'left',
      indent: { left: edge },
      spacing: leading(11, { before: 4, after: 10 }),
    },
    ColumnHead: {
      name: 'Column head',
      priority: 8,
      size: 8,
      colour: accent,
      keepNext: true,
      indent: { left: gutter },
      spacing: leading(11, { after: 6 }),
    },
    BoxTitle: { ...head, name: 'Box title', priority: 9, size: 9.5, spacing: leading(13, { after: 4 }) },
    IndexEntry: {
      name: 'index 1',
      priority: 13,
      size: 9,
      align: 'left',
      indent: { left: edge + points(14), hanging: points(14) },
      spacing: leading(12),
    },
    Header: {
      name: 'header',
      priority: 30,
      size: 8,
      align: 'left',
      hyphenate: false,
      tabs: [{ at: measure, align: 'right' }],
      spacing: leading(11),
    },
    Footer: { name: 'footer', priority: 30, size: 9, hyphenate: false, spacing: leading(11) },
    Spacer: { name: 'Spacer', priority: 99, size: 1, hyphenate: false, spacing: leading(6) },
  }
}
