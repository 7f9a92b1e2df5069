import { inPairs, type Check } from '../check.ts'
import { sameMeasure } from '../figures/measure.ts'
import { isCurrency, wordsOf } from './units.ts'

/** Money of another country: US$ against 欧元. “$” and 元 are the sign of several. */
export const currencies: Check = {
  id: 'currencies',
  run: inPairs(({ a, b, matched }) =>
    matched.same.flatMap(([x, y]) => {
      if (!isCurrency(x.measure) && !isCurrency(y.measure)) return []
      if (!x.measure || !y.measure || sameMeasure(x.measure, y.measure)) return []
      return [
        {
          severity: 'error' as const,
          message: `expected the same currency, found ${x.measure} and ${y.measure}`,
          a: { spans: [withSign(a.text, wordsOf(a.text, x))], value: `${x.value} ${x.measure}` },
          b: { spans: [withSign(b.text, wordsOf(b.text, y))], value: `${y.value} ${y.measure}` },
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
