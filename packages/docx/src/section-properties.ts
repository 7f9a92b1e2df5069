import type { Lang } from '@diglot/core'
import {
  type ISectionPropertiesOptions,
  DocumentGridType,
  NoteNumberRestart,
  NumberFormat,
  SectionType,
  VerticalAlignSection,
} from 'docx'
import type { PageSequence } from './page-sequence.ts'
import type { Theme } from './theme.ts'

const opening = {
  recto: SectionType.ODD_PAGE,
  any: SectionType.NEXT_PAGE,
  here: SectionType.CONTINUOUS,
} satisfies Record<PageSequence['opens'], string>

/**
 * Page, margins, folios and notes of a sequence of pages (ECMA-376 17.6.17).
 *
 * Front matter is numbered i, ii, iii; the count starts again at 1 with the body.
 */
export function sectionProperties(
  sequence: PageSequence,
  theme: Theme,
  isFirstOfBody: boolean,
): ISectionPropertiesOptions {
  const { inner, outer, ...margin } = theme.margin
  return {
    type: opening[sequence.opens],
    titlePage: sequence.isOpening,
    ...(sequence.kind === 'imprint' ? { verticalAlign: VerticalAlignSection.BOTTOM } : {}),
    ...(sequence.columns === 2 && theme.sheet
      ? { column: { count: 2, space: theme.sheet.columnGap, equalWidth: true } }
      : {}),
    page: {
      size: theme.page,
      // With mirror margins, left is the inner margin and right the outer.
      margin: { ...margin, left: inner, right: outer, gutter: 0 },
      pageNumbers: {
        formatType: sequence.matter === 'front' ? NumberFormat.LOWER_ROMAN : NumberFormat.DECIMAL,
        ...(isFirstOfBody ? { start: 1 } : {}),
      },
    },
    grid: { type: DocumentGridType.DEFAULT, linePitch: 280 },
    ...notes(theme.parallel ? 'en' : theme.lang),
  }
}

/** Chinese notes are ①②③ on every page; notes of two languages are counted through. */
function notes(lang: Lang): Pick<ISectionPropertiesOptions, 'footnoteProperties'> {
  return lang === 'zh-Hans'
    ? {
        footnoteProperties: {
          numberFormat: { type: NumberFormat.DECIMAL_ENCLOSED_CIRCLE_CHINESE },
          restart: NoteNumberRestart.EACH_PAGE,
        },
      }
    : {}
}
