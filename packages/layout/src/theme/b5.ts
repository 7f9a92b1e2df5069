import { textStyles } from './text-styles.ts'
import { millimetres, type Theme } from './theme.ts'

const shared = {
  numeral: { en: [36, 40], 'zh-Hans': [20, 28] },
  subsection: { en: [10, 13], 'zh-Hans': [11, 19.5] },
  table: { en: [8.5, 11.5], 'zh-Hans': [9, 13] },
  note: { en: [8, 10.5], 'zh-Hans': [8.5, 13] },
  imprint: { en: [8, 11], 'zh-Hans': [8, 12] },
  title: { en: [26, 32], 'zh-Hans': [26, 36] },
  halfTitle: { en: [14, 20], 'zh-Hans': [14, 22] },
  small: { en: [9, 13], 'zh-Hans': [9.5, 14] },
} as const

/** B5 (ISO 216): 10/13 and 11/19.5 on a measure of 352 points, 42 Latin or 28 Han lines. */
export const b5: Theme = {
  name: 'b5',
  page: { width: millimetres(176), height: millimetres(250) },
  latinInHan: 1.06,
  single: {
    frame: {
      inner: millimetres(24),
      head: millimetres(24),
      measure: 352,
      depth: 546,
      runningHead: 20,
      folio: 34,
      marginNumber: 10,
      drop: 117,
    },
    styles: textStyles({
      ...shared,
      body: { en: [10, 13], 'zh-Hans': [11, 19.5] },
      chapter: { en: [22, 26], 'zh-Hans': [20, 28] },
      section: { en: [13, 13], 'zh-Hans': [12, 19.5] },
    }),
    grid: { en: 13, 'zh-Hans': 19.5 },
    rowGap: 0,
  },
  parallel: {
    frame: {
      inner: millimetres(20),
      head: millimetres(22),
      measure: millimetres(138),
      depth: 561,
      runningHead: 18,
      folio: 28,
      marginNumber: 6,
      drop: 99,
    },
    styles: textStyles({
      ...shared,
      body: { en: [8.5, 11], 'zh-Hans': [8.5, 13.2] },
      bodyBaseline: 8.73,
      chapter: { en: [17, 22], 'zh-Hans': [15, 22] },
      section: { en: [10.5, 13.2], 'zh-Hans': [10, 13.2] },
      small: { en: [8.5, 12], 'zh-Hans': [8.5, 12] },
    }),
    columns: [
      { x: 0, width: millimetres(80) },
      { x: millimetres(85), width: millimetres(53) },
    ],
    rowGap: 2.2,
  },
}
