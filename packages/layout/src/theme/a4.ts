import { textStyles } from './text-styles.ts'
import { millimetres, type Theme } from './theme.ts'

const headings = {
  numeral: { en: [36, 40], 'zh-Hans': [20, 28] },
  section: { en: [13, 14], 'zh-Hans': [12, 18.667] },
  subsection: { en: [10.5, 14], 'zh-Hans': [10.5, 18.667] },
  small: { en: [9.5, 14], 'zh-Hans': [9.5, 14] },
  table: { en: [8.5, 11.5], 'zh-Hans': [9, 13] },
  note: { en: [8, 10.5], 'zh-Hans': [8.5, 13] },
  imprint: { en: [8, 11], 'zh-Hans': [8, 12] },
  title: { en: [26, 32], 'zh-Hans': [26, 36] },
  halfTitle: { en: [14, 20], 'zh-Hans': [14, 22] },
} as const

/** A4 (ISO 216): 10.5/14 and 10.5/18.67 on a measure of 126 mm; two languages in columns of 96 and 64 mm. */
export const a4: Theme = {
  name: 'a4',
  page: { width: millimetres(210), height: millimetres(297) },
  latinInHan: 1.06,
  single: {
    frame: {
      inner: millimetres(24),
      head: millimetres(27),
      measure: millimetres(126),
      depth: 672,
      runningHead: 22,
      folio: 34,
      marginNumber: 14,
      drop: 112,
    },
    styles: textStyles({
      ...headings,
      body: { en: [10.5, 14], 'zh-Hans': [10.5, 56 / 3] },
      chapter: { en: [22, 28], 'zh-Hans': [20, 28] },
    }),
    grid: { en: 14, 'zh-Hans': 56 / 3 },
    rowGap: 0,
  },
  parallel: {
    frame: {
      inner: millimetres(24),
      head: millimetres(23),
      measure: millimetres(166),
      depth: 702,
      runningHead: 20,
      folio: 30,
      marginNumber: 10,
      drop: 112,
    },
    styles: textStyles({
      ...headings,
      body: { en: [9.5, 13], 'zh-Hans': [9.5, 15.6] },
      bodyBaseline: 10.11,
      chapter: { en: [20, 25], 'zh-Hans': [17, 25] },
      section: { en: [11.5, 15.6], 'zh-Hans': [11, 15.6] },
      small: { en: [9, 13], 'zh-Hans': [9, 13] },
    }),
    columns: [
      { x: 0, width: millimetres(96) },
      { x: millimetres(102), width: millimetres(64) },
    ],
    rowGap: 2.6,
  },
}
