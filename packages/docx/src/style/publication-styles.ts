import type { Lang } from '@diglot/core'
import { accent, points, type Theme } from '../theme.ts'
import { heading, serif } from './face.ts'
import type { ParagraphStyle, Spacing } from './paragraph-style.ts'

/** Styles of running text, each with a form for Han: larger leading, and a first line of two characters. */
const perLanguage = [
  'ParagraphNumbered',
  'BodyText',
  'ListItem',
  'Quote',
  'BoxText',
  'TableText',
  'TableHead',
  'FootnoteText',
  'Imprint',
  'GlossaryEntry',
  'TimelineEntry',
] as const

/** Styles that serve every language. */
const shared = [
  'Heading1',
  'Heading2',
  'Heading3',
  'HalfTitle',
  'Title',
  'Subtitle',
  'TitlePageText',
  'TOCHeading',
  'TOC1',
  'TOC2',
  'TOC3',
  'Caption',
  'Source',
  'ColumnHead',
  'BoxTitle',
  'IndexEntry',
  'Header',
  'Footer',
  'Spacer',
] as const

export type TextStyle = (typeof perLanguage)[number]
export type SharedStyle = (typeof shared)[number]

/** Id of the style that text of a language takes. */
export function styleOf(style: TextStyle, lang: Lang): string {
  return lang === 'zh-Hans' ? `${style}Han` : style
}

const listIndent: Readonly<Record<Lang, number>> = { en: points(22), 'zh-Hans': points(30) }

type Look = Omit<ParagraphStyle, 'id'>

/** The paragraph styles of a theme, Normal first. */
export function paragraphStyles(theme: Theme): ParagraphStyle[] {
  const text = textStyles(theme)
  const one = sharedStyles(theme)
  return [
    {
      id: 'Normal',
      name: 'Normal',
      priority: 0,
      face: serif,
      size: sizes(theme).text,
      spacing: leading(sizes(theme).latin),
      hyphenate: true,
    },
    ...shared.map((id) => ({ id, ...one[id] })),
    ...perLanguage.flatMap((id) => [
      { id, ...text[id].latin },
      { id: `${id}Han`, basedOn: id, ...text[id].han, name: `${text[id].latin.name} Han` },
    ]),
  ]
}

/** Sizes and leadings in points (10.5/14 and 10.5/18.67; two languages 9.5/13 and 9.5/15.6). */
function sizes({ parallel }: Theme): { text: number; latin: number; han: number; after: number } {
  return parallel
    ? { text: 9.5, latin: 13, han: 15.6, after: 6.5 }
    : { text: 10.5, latin: 14, han: 18.67, after: 7 }
}

function leading(pt: number, around: { before?: number; after?: number } = {}): Spacing {
  return {
    before: points(around.before ?? 0),
    after: points(around.after ?? 0),
    leading: points(pt),
  }
}

function textStyles(
  theme: Theme,
): Record<TextStyle, { readonly latin: Look; readonly han: Omit<Look, 'name' | 'basedOn'> }> {
  const { text, latin, han, after } = sizes(theme)
  const { gutter, edge } = theme
  const twoCharacters = points(2 * text)
  const apart = theme.parallel ? { after } : {}
  return {
    ParagraphNumbered: {
      latin: {
        name: 'Paragraph numbered',
        priority: 5,
        align: 'both',
        spacing: leading(latin, { after }),
        indent: { left: gutter, hanging: gutter },
      },
      han: {
        priority: 5,
        spacing: leading(han, apart),
        indent: { left: gutter, hanging: gutter },
        tabs: [{ at: gutter + twoCharacters, align: 'left' }],
      },
    },
    BodyText: {
      latin: {
        name: 'Body Text',
        priority: 5,
        align: 'both',
        spacing: leading(latin, { after }),
        indent: { left: gutter },
      },
      han: {
        priority: 5,
        spacing: leading(han, { after }),
        indent: { left: gutter, firstLineChars: 200, firstLine: twoCharacters },
      },
    },
    ListItem: {
      latin: {
        name: 'List item',
        priority: 6,
        align: 'both',
        spacing: leading(latin, { after: after / 2 }),
        indent: { left: gutter + listIndent.en, hanging: listIndent.en },
      },
      han: {
        priority: 6,
        spacing: leading(han, apart),
        indent: { left: gutter + listIndent['zh-Hans'], hanging: listIndent['zh-Hans'] },
        tabs: [{ at: gutter + listIndent.en, align: 'clear' }],
      },
    },
    Quote: {
      latin: {
        name: 'Quote',
        priority: 7,
        align: 'both',
        spacing: leading(latin, { after }),
        indent: { left: gutter + points(22), right: points(22) },
      },
      han: {
        priority: 7,
        spacing: leading(han, { after }),
        indent: { left: gutter + points(22), right: points(22), firstLineChars: 0, firstLine: 0 },
      },
    },
    BoxText: {
      latin: { name: 'Box text', priority: 9, size: 9.5, align: 'both', spacing: leading(13, { after: 4 }) },
      han: {
        priority: 9,
        size: 9.5,
        spacing: leading(15.6, { after: 4 }),
        indent: { firstLineChars: 200, firstLine: points(19) },
      },
    },
    TableText: {
      latin: {
        name: 'Table text',
        priority: 8,
        size: 8.5,
        align: 'left',
        spacing: leading(11.5),
        hyphenate: false,
      },
      han: { priority: 8, size: 9, spacing: leading(13) },
    },
    TableHead: {
      latin: {
        name: 'Table head',
        basedOn: 'TableText',
        priority: 8,
        size: 8.5,
        bold: true,
        keepNext: true,
        spacing: leading(11.5),
      },
      han: { priority: 8, size: 9, face: heading, bold: false, spacing: leading(13) },
    },
    FootnoteText: {
      latin: {
        name: 'footnote text',
        priority: 10,
        size: 8,
        align: 'both',
        spacing: leading(10.5, { after: 2 }),
        indent: { left: points(12), hanging: points(12) },
      },
      han: { priority: 10, size: 8.5, spacing: leading(13, { after: 2 }) },
    },
    Imprint: {
      latin: {
        name: 'Imprint',
        priority: 12,
        size: 8,
        align: 'left',
        spacing: leading(11, { after: 5.5 }),
        indent: { left: edge },
        hyphenate: false,
      },
      han: { priority: 12, size: 8, spacing: leading(12.5, { after: 5.5 }) },
    },
    GlossaryEntry: {
      latin: {
        name: 'Glossary entry',
        priority: 13,
        align: 'left',
        size: 9.5,
        spacing: leading(13, { after: 4 }),
        indent: { left: edge + points(14), hanging: points(14) },
        keepLines: true,
      },
      han: { priority: 13, size: 9.5, spacing: leading(15, { after: 4 }) },
    },
    TimelineEntry: {
      latin: {
        name: 'Timeline entry',
        priority: 13,
        align: 'left',
        spacing: leading(latin, { after: 4 }),
        indent: { left: edge + points(90), hanging: points(90) },
      },
      han: { priority: 13, spacing: leading(han, { after: 4 }) },
    },
  }
}

function sharedStyles(theme: Theme): Record<SharedStyle, Look> {
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

/**
 * Entries of the contents: page numbers at the right edge behind dots.
 *
 * No right indent keeps long titles off the numbers, for LibreOffice loses a number that stands in one.
 */
function contentsStyles(theme: Theme): Record<'TOC1' | 'TOC2' | 'TOC3', Look> {
  const level = (depth: 1 | 2 | 3, before: number): Look => {
    const left = theme.edge + points(14) * depth
    return {
      name: `toc ${depth}`,
      priority: 39,
      align: 'left',
      hyphenate: false,
      size: depth === 1 ? 10.5 : 9.5,
      tabs: [{ at: theme.measure, align: 'right', leader: 'dot' }],
      indent: { left, hanging: points(14) },
      spacing: leading(14, { before }),
    }
  }
  return { TOC1: level(1, 7), TOC2: level(2, 0), TOC3: level(3, 0) }
}
