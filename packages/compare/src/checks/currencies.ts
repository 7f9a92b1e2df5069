import type { Localized } from '@diglot/core'
import { inPairs, type Check } from '../check.ts'
import { measureNames, measured, sameMeasure } from '../figures/measure.ts'
import type { Wordings } from '../wording.ts'
import { isCurrency, wordsOf } from './units.ts'

const says = {
  differ: (a: Localized, b: Localized) => ({
    en: `expected the same currency, found ${a.en} and ${b.en}`,
    'zh-Hans': `币种不一致：一方为${a['zh-Hans']}，另一方为${b['zh-Hans']}`,
  }),
} satisfies Wordings

/** Money of another country: US$ against 欧元. “$” and 元 are the sign of several. */
export const currencies: Check = {
  id: 'currencies',
  name: { en: 'Currencies', 'zh-Hans': '货币' },
  run: inPairs(({ a, b, matched }) =>
    matched.same.flatMap(([x, y]) => {
      if (!isCurrency(x.measure) && !isCurrency(y.measure)) return []
      if (!x.measure || !y.measure || sameMeasure(x.measure, y.measure)) return []
      return [
        {
          severity: 'error' as const,
          message: says.differ(measureNames[x.measure], measureNames[y.measure]),
          a: { spans: [withSign(a.text, wordsOf(a.text, x))], value: measured(x.value, x.measure) },
          b: { spans: [withSign(b.text, wordsOf(b.text, y))], value: measured(y.value, y.measure) },
        },
      ]
    }),
  ),
}

/** Signs stand before the figure. */
function withSign(text: string, span: { start: number; end: number }): { start: number; end: number } {
  const sign =
    /(?:[A-Z]{2,3} ?)?[$€£¥￥]? ?$/.exec(text.slice(Math.max(0, span.start - 5), span.start))?.[0] ?? ''
  return { start: span.start - sign.length, end: span.end }
}
