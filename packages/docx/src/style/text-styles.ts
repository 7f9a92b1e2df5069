import type { Lang } from '@diglot/core'
import { points, type Theme } from '../theme.ts'
import { heading } from './face.ts'
import { leading, sizes } from './leading.ts'
import type { Look } from './paragraph-style.ts'

/** Styles of running text, each with a form for Han: larger leading, and a first line of two characters. */
export const textStyleIds = [
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

export type TextStyle = (typeof textStyleIds)[number]

/** Id of the style that text of a language takes. */
export function styleOf(style: TextStyle, lang: Lang): string {
  return lang === 'zh-Hans' ? `${style}Han` : style
}

const listIndent: Readonly<Record<Lang, number>> = { en: points(22), 'zh-Hans': points(30) }

/** The looks of running text in Latin, and what is different in Han. */
export function textStyles(
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
