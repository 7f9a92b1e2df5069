import { textStyles } from './text-styles.ts'
import type { Setting } from './theme.ts'

/** What books on small pages share: one column, a language a page. Lengths are points. */
export interface SmallPage {
  readonly inner: number
  readonly head: number
  readonly measure: number
  readonly depth: number
  readonly folio: number
  /** Size of Han text; Latin is 10/13, Han leading 19.5, so that 39 points are three Latin and two Han lines. */
  readonly han: number
  /** Leading of Han text that faces English, where the shorter language may be set more openly; 19.5 by default. */
  readonly facingLeading?: number
}

const styles = {
  numeral: { en: [36, 40], 'zh-Hans': [20, 28] },
  table: { en: [8.5, 11.5], 'zh-Hans': [9, 13] },
  note: { en: [8, 10.5], 'zh-Hans': [8.5, 13] },
  imprint: { en: [8, 11], 'zh-Hans': [8, 12] },
  title: { en: [26, 32], 'zh-Hans': [26, 36] },
  halfTitle: { en: [14, 20], 'zh-Hans': [14, 22] },
  small: { en: [9, 13], 'zh-Hans': [9.5, 14] },
  chapter: { en: [22, 26], 'zh-Hans': [20, 28] },
  section: { en: [13, 13], 'zh-Hans': [12, 19.5] },
} as const

/** One language, or two on facing pages whose first lines share a baseline. */
export function smallPage({ han, folio, facingLeading = 19.5, ...page }: SmallPage): {
  readonly single: Setting
  readonly parallel: Setting
} {
  const frame = { ...page, runningHead: 20, folio, marginNumber: 10, drop: 117 }
  const body = { en: [10, 13], 'zh-Hans': [han, 19.5] } as const
  const subsection = { en: [10, 13], 'zh-Hans': [han, 19.5] } as const
  return {
    single: {
      frame,
      styles: textStyles({ ...styles, subsection, body }),
      grid: { en: 13, 'zh-Hans': 19.5 },
      rowGap: 0,
    },
    parallel: {
      frame,
      styles: textStyles({
        ...styles,
        subsection,
        body: { ...body, 'zh-Hans': [han, facingLeading] },
        bodyBaseline: 13.5,
      }),
      facing: true,
      rowGap: 0,
    },
  }
}
