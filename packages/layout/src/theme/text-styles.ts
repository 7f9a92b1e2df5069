import type { Localized, Paint } from '@diglot/core'
import type { TextStyle, TextStyles } from './theme.ts'

export const ink: Paint = { role: 'ink' }
const accent: Paint = { role: 'accent' }
export const muted: Paint = { role: 'muted' }

/** Size and leading, in points, per language. */
export type Sizes = Localized<readonly [size: number, leading: number]>

/** The sizes that a page design chooses; everything else about a text follows from its role. */
export interface SizeChoices {
  readonly body: Sizes
  readonly chapter: Sizes
  readonly section: Sizes
  readonly subsection: Sizes
  readonly numeral: Sizes
  readonly small: Sizes
  readonly table: Sizes
  readonly note: Sizes
  readonly imprint: Sizes
  readonly title: Sizes
  readonly halfTitle: Sizes
  /** Of a box that sums up; as `small` when absent. */
  readonly summary?: Sizes
  /** Same first baseline for two languages side by side. */
  readonly bodyBaseline?: number
}

function localized(
  sizes: Sizes,
  style: Omit<TextStyle, 'size' | 'leading'>,
  han?: Partial<TextStyle>,
): Localized<TextStyle> {
  const [size, leading] = sizes.en
  const [hanSize, hanLeading] = sizes['zh-Hans']
  return {
    en: { ...style, size, leading },
    'zh-Hans': { ...style, size: hanSize, leading: hanLeading, ...han },
  }
}

/** Styles of every role from a page design's sizes. Han headings are 黑体; Han paragraphs indent by two ems. */
export function textStyles(sizes: SizeChoices): TextStyles {
  const baseline = sizes.bodyBaseline === undefined ? {} : { baseline: sizes.bodyBaseline }
  const small = { cut: 'regular', align: 'justify', paint: ink } as const
  const text = { ...small, ...baseline }
  const head = { cut: 'bold', align: 'start', paint: ink } as const
  const start = { cut: 'regular', align: 'start', paint: ink } as const
  const sans = { cut: 'sans' } as const
  return {
    body: localized(sizes.body, { ...text, indent: 1 }, { indent: 2 }),
    chapter: localized(sizes.chapter, { ...head, cut: 'regular' }, sans),
    numeral: localized(sizes.numeral, { ...start, paint: accent }, sans),
    'chapter-label': localized(sizes.section, { ...start, paint: accent }, sans),
    section: localized(sizes.section, head, sans),
    subsection: localized(sizes.subsection, { ...head, cut: 'italic' }, sans),
    quote: localized(sizes.body, text),
    list: localized(sizes.body, text),
    caption: localized(sizes.table, head, sans),
    cell: localized(sizes.table, start),
    'column-head': localized(sizes.table, head, sans),
    source: localized(sizes.note, { ...start, paint: muted }),
    note: localized(sizes.note, small),
    'box-title': localized(sizes.small, { ...head, paint: accent }, sans),
    box: localized(sizes.small, small),
    summary: localized(sizes.summary ?? sizes.small, small),
    'small-print': localized(sizes.note, start),
    term: localized(sizes.small, head, sans),
    definition: localized(sizes.small, small),
    index: localized(sizes.table, start),
    'index-initial': localized(sizes.table, { ...head, paint: accent }, sans),
    'half-title': localized(sizes.halfTitle, start),
    title: localized(sizes.title, start, sans),
    subtitle: localized(sizes.halfTitle, start),
    issuer: localized(sizes.body, start),
    imprint: localized(sizes.imprint, start),
    'contents-title': localized(sizes.chapter, { ...head, cut: 'regular' }, sans),
    'contents-1': localized(sizes.body, head, sans),
    'contents-2': localized(sizes.body, start),
    'contents-3': localized(sizes.body, start),
    'running-head': localized({ en: [8, 10], 'zh-Hans': [8, 10] }, { ...start, paint: muted }),
    folio: localized({ en: [9, 11], 'zh-Hans': [9, 11] }, start),
    'margin-number': localized({ en: [7.5, 10], 'zh-Hans': [7.5, 10] }, { ...start, paint: accent }),
  }
}
