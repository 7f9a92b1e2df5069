import { textStyles, type SizeChoices } from './text-styles.ts'
import { millimetres, type Frame, type Setting, type Sheet, type TextStyles, type Theme } from './theme.ts'

const sizes: SizeChoices = {
  body: { en: [9, 11.6], 'zh-Hans': [9, 14] },
  chapter: { en: [12, 15], 'zh-Hans': [12, 16] },
  section: { en: [11, 13.4], 'zh-Hans': [10.5, 14] },
  subsection: { en: [9, 11.6], 'zh-Hans': [9, 14] },
  numeral: { en: [12, 15], 'zh-Hans': [12, 16] },
  small: { en: [8.4, 10.6], 'zh-Hans': [8.4, 12.4] },
  summary: { en: [10, 13.2], 'zh-Hans': [10, 15.6] },
  table: { en: [8, 9.8], 'zh-Hans': [8, 11.2] },
  note: { en: [7.2, 8.9], 'zh-Hans': [7.2, 9.8] },
  imprint: { en: [7.2, 8.9], 'zh-Hans': [7.2, 9.8] },
  title: { en: [21, 25], 'zh-Hans': [20, 26] },
  halfTitle: { en: [11.5, 15], 'zh-Hans': [11, 16] },
}

/** Headings take the accent, so that parts are found at a glance. */
function headed(styles: TextStyles): TextStyles {
  const { en, 'zh-Hans': zh } = styles.section
  return {
    ...styles,
    section: { en: { ...en, paint: { role: 'accent' } }, 'zh-Hans': { ...zh, paint: { role: 'accent' } } },
  }
}

const open = headed(textStyles(sizes))

/** Two languages say everything twice. */
const dense = headed(
  textStyles({
    ...sizes,
    body: { en: [8.6, 10.8], 'zh-Hans': [8.6, 12.6] },
    section: { en: [10.5, 12.6], 'zh-Hans': [10, 12.6] },
    summary: { en: [8.8, 11], 'zh-Hans': [8.8, 12.6] },
    small: { en: [8.2, 10.2], 'zh-Hans': [8.2, 11.6] },
    table: { en: [7.8, 9.4], 'zh-Hans': [7.8, 10.4] },
    // Han within Latin is set smaller by as much as Latin within Han is larger, and stays readable.
    note: { en: [7.45, 8.5], 'zh-Hans': [7, 9.2] },
    title: { en: [18, 21], 'zh-Hans': [17, 21] },
  }),
)

/** Two columns of 85 mm on a measure of 176 mm. */
const sheet: Sheet = {
  columns: [
    { x: 0, width: millimetres(85) },
    { x: millimetres(91), width: millimetres(85) },
  ],
  minimum: 7,
}

const frame: Omit<Frame, 'inner' | 'depth'> = {
  head: 46,
  measure: millimetres(176),
  runningHead: 16,
  folio: 20,
  marginNumber: 8,
  drop: 0,
}

function sheetOn(name: string, width: number, height: number): Theme {
  const setting: Setting = {
    frame: { ...frame, inner: (width - frame.measure) / 2, depth: height - frame.head - 42 },
    styles: open,
    sheet,
    headingAir: { above: 0.9, below: 0.25 },
    rowGap: 3,
  }
  return {
    name,
    page: { width, height },
    latinInHan: 1.06,
    single: setting,
    parallel: {
      ...setting,
      styles: dense,
      columns: [
        { x: 0, width: millimetres(93) },
        { x: millimetres(98), width: millimetres(78) },
      ],
    },
  }
}

/** Sheets on A4 and Letter, by the name of the page. */
export const sheets: Readonly<Record<'a4' | 'letter', Theme>> = {
  a4: sheetOn('a4-sheet', millimetres(210), millimetres(297)),
  letter: sheetOn('letter-sheet', 612, 792),
}
