import { formatValue } from '@diglot/core'
import type { Citation, Value } from '@diglot/core'
import { describeReading, readFigures, readingMatches } from '@diglot/figures'
import type { FigureReading } from '@diglot/figures'
import type { Finding } from '../report/report.ts'

/**
 * Whether the words say what the value says. `text` is the whole block: words that cut a figure short, or leave its
 * hedge behind, are found out by reading them where they stand.
 */
export function checkFigure(
  value: Value,
  words: string,
  lang: Citation['lang'],
  inText?: { text: string; start: number },
): Finding | undefined {
  const readings = readFigures(words, lang)
  const matching = readings.filter(({ reading }) => readingMatches(reading, value))
  const expected = formatValue(value, 'en')
  if (matching.length === 0) {
    return {
      code: 'figure-differs',
      message: `Expected ${expected}, found ${found(readings)} in “${words}”`,
      hint: boundHint(value, readings) ?? 'correct the value, or cite the words that say it',
    }
  }
  const cut =
    inText && matching.map((one) => cutShort(one, value, lang, inText)).find((one) => one !== undefined)
  return (
    cut && {
      code: 'figure-differs',
      message: `Expected ${expected}, found ${describeReading(cut.reading)}: the words cut “${cut.text}” short`,
      hint: 'cite the whole figure, its hedge and unit included',
    }
  )
}

/** What to write when words and value differ in their hedge alone. */
function boundHint(value: Value, readings: readonly FigureReading[]): string | undefined {
  if (value.type !== 'quantity') return undefined
  const { bound: _, ...exact } = value
  for (const { reading } of readings) {
    if (reading.type !== 'quantity' || reading.bound === value.bound) continue
    const { bound, ...unhedged } = reading
    if (readingMatches(unhedged, exact))
      return bound === undefined
        ? 'leave the `bound` out of the value'
        : `add \`bound: ${bound}\` to the value`
  }
  return undefined
}

function found(readings: readonly FigureReading[]): string {
  return readings.length === 0
    ? 'no figure'
    : readings.map(({ reading }) => describeReading(reading)).join(' and ')
}

/** The reading of the whole text that stands over a reading of the words and says something else. */
function cutShort(
  { start, end }: FigureReading,
  value: Value,
  lang: Citation['lang'],
  inText: { readonly text: string; readonly start: number },
): FigureReading | undefined {
  if (value.type !== 'quantity') return undefined
  const [from, to] = [inText.start + start, inText.start + end]
  const over = readFigures(inText.text, lang).filter((one) => one.start < to && from < one.end)
  return over.some(({ reading }) => readingMatches(reading, value)) ? undefined : over[0]
}
