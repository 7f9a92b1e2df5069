import type { Lang } from '@diglot/core'
import { readFigures, type Reading } from '@diglot/figures'
import { withSimplifiedNumerals } from './simplified-numerals.ts'

/** Digits that the reader steps over as labels and names, “resolution 2518”, “46/220”: they stand in both texts. */
const digits = /\d+(?:[,.]\d+)*/g

/**
 * What figures and dates say, without unit or hedge, in the same words for every language: `40000`, `1990`, `month 4`.
 * Parts of a date stand apart, as the other text may leave one out; “one” is left out, as every language uses it freely.
 */
export function figureAnchors(text: string, lang: Lang): string[] {
  const plain = withSimplifiedNumerals(text.normalize('NFKC'))
  const anchors: string[] = []
  let at = 0
  for (const { start, end, text: words, reading } of readFigures(plain, lang)) {
    anchors.push(...digitsIn(plain.slice(at, start)))
    anchors.push(...saidBy(reading).filter((said) => said !== '1' || /\d/.test(words)))
    at = end
  }
  return [...anchors, ...digitsIn(plain.slice(at))]
}

function digitsIn(text: string): string[] {
  return [...text.matchAll(digits)]
    .map(([found]) => String(Number(found.replaceAll(',', ''))))
    .filter((said) => said !== 'NaN')
}

function saidBy(reading: Reading): string[] {
  switch (reading.type) {
    case 'quantity':
      return [String(inYears(reading.amount, reading.unit))]
    case 'range':
      return [String(inYears(reading.from, reading.unit)), String(inYears(reading.to, reading.unit))]
    case 'ordinal':
      return [String(reading.ordinal)]
    case 'date':
      return reading.date === undefined
        ? [`month ${reading.month}`, ...(reading.day === undefined ? [] : [String(reading.day)])]
        : partsOf(reading.date)
    case 'period':
      return [...partsOf(reading.from), ...(reading.to === undefined ? [] : partsOf(reading.to))]
  }
}

/** Three decades are 30 years. */
function inYears(amount: number, unit: string | undefined): number {
  return Number((unit === 'decade' ? amount * 10 : amount).toPrecision(12))
}

function partsOf(date: string): string[] {
  const [year, month, day] = date.split('-').map(Number)
  return [
    ...(year === undefined ? [] : [String(year)]),
    ...(month === undefined ? [] : [`month ${month}`]),
    ...(day === undefined ? [] : [String(day)]),
  ]
}
