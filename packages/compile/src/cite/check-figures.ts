import { formatValue, languages } from '@diglot/core'
import type { Citation, Lang, Value } from '@diglot/core'
import { describeReading, readFigures, readingMatches } from '@diglot/figures'
import type { FigureReading } from '@diglot/figures'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'

/** Words that are cited for a value, and the whole block that they were found in. */
export interface CitedFigure {
  readonly words: string
  readonly lang: Lang
  readonly place: Place
  readonly inText?: { readonly text: string; readonly start: number }
}

/**
 * Whether all the words cited say what the value says. Words that cut a figure short, or leave its hedge behind, are
 * found out by reading them where they stand. When no words agree, it is the value that is reported, once.
 */
export function checkFigures(
  value: Value,
  cited: readonly CitedFigure[],
  placeOfValue: Place,
  report: Report,
): void {
  const readings = cited.map(({ words, lang }) => readFigures(words, lang))
  const matching = readings.map((each) => each.filter(({ reading }) => readingMatches(reading, value)))
  const expected = formatValue(value, 'en')
  if (cited.length > 1 && matching.every((each) => each.length === 0)) {
    const all = [...new Set(readings.map(found))]
    report(placeOfValue, {
      code: 'figure-differs',
      message: `Expected ${expected}, found ${all.join('; ')} in the words cited`,
      hint: boundHint(value, readings.flat()) ?? 'correct the value, or cite the words that say it',
    })
    return
  }
  for (const [index, { words, lang, place, inText }] of cited.entries()) {
    const good = matching[index] ?? []
    const read = readings[index] ?? []
    if (good.length === 0) {
      report(place, {
        code: 'figure-differs',
        message: `Expected ${expected}, found ${found(read)} in “${words}”`,
        hint: boundHint(value, read) ?? 'correct the value, or cite the words that say it',
      })
      continue
    }
    const cut =
      inText && good.map((one) => cutShort(one, value, lang, inText)).find((one) => one !== undefined)
    if (cut === undefined) continue
    report(place, {
      code: 'figure-differs',
      message: `Expected ${expected}, found ${describeReading(cut.reading)}: the words cut “${cut.text}” short`,
      hint: 'cite the whole figure, its hedge and unit included',
    })
  }
}

/** Whether some of the words cited in each language say what the value says. */
export function checkStated(
  value: Value,
  citations: readonly Citation[],
  placeOfValue: Place,
  report: Report,
): void {
  const cited = languages.flatMap((lang) => {
    const words = citations.filter((citation) => citation.lang === lang)
    return words.length === 0
      ? []
      : { lang, readings: words.flatMap(({ exact }) => readFigures(exact, lang)) }
  })
  const silent = cited.filter(
    ({ readings }) => !readings.some(({ reading }) => readingMatches(reading, value)),
  )
  const [first] = silent
  if (first === undefined) return
  const readings = silent.flatMap((each) => each.readings)
  const all = [...new Set(silent.map((each) => found(each.readings)))].join('; ')
  report(placeOfValue, {
    code: 'figure-differs',
    message: `Expected ${formatValue(value, 'en')}, found ${all} in the ${silent.length < cited.length ? `${first.lang} ` : ''}words cited`,
    hint: boundHint(value, readings) ?? 'correct the value, or cite the words that say it as well',
  })
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
  lang: Lang,
  inText: { readonly text: string; readonly start: number },
): FigureReading | undefined {
  if (value.type !== 'quantity') return undefined
  const [from, to] = [inText.start + start, inText.start + end]
  const over = readFigures(inText.text, lang).filter((one) => one.start < to && from < one.end)
  return over.some(({ reading }) => readingMatches(reading, value)) ? undefined : over[0]
}
