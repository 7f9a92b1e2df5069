import { romanNumeral } from '@diglot/core'

/** A range of pages that are numbered on (ISO 32000-1, 12.4.2). */
export interface LabelRange {
  /** Index of the first page. */
  readonly from: number
  /** `r` roman, `R` upper-case roman, `D` decimal; none for labels that are no numbers. */
  readonly style?: 'r' | 'R' | 'D'
  readonly start?: number
  readonly prefix?: string
}

/** The ranges that give each page the label printed on it. */
export function labelRanges(labels: readonly string[]): LabelRange[] {
  const ranges: LabelRange[] = []
  let previous: { style: string; value: number } | undefined
  for (const [from, label] of labels.entries()) {
    const numbered = readLabel(label)
    if (numbered === undefined) ranges.push({ from, ...(label !== '' && { prefix: label }) })
    else if (previous?.style !== numbered.style || previous.value + 1 !== numbered.value)
      ranges.push({ from, style: numbered.style, start: numbered.value })
    previous = numbered
  }
  return ranges
}

function readLabel(label: string): { style: 'r' | 'R' | 'D'; value: number } | undefined {
  if (/^[1-9]\d*$/.test(label)) return { style: 'D', value: Number(label) }
  const value = romanValue(label.toUpperCase())
  if (value === undefined) return undefined
  const roman = romanNumeral(value)
  if (label === roman) return { style: 'R', value }
  return label === roman.toLowerCase() ? { style: 'r', value } : undefined
}

const romanDigits: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 }

function romanValue(text: string): number | undefined {
  if (!/^[IVXLCDM]{1,15}$/.test(text)) return undefined
  const digits = Array.from(text, (letter) => romanDigits[letter] ?? 0)
  const value = digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0)
  return value <= 3999 ? value : undefined
}
