import { ones, tens } from './number-words.ts'

const units = [...ones.keys()].slice(1, 10).join('|')
const teens = [...ones.keys()].slice(10).join('|')
const rest = `(?:(?:${[...tens.keys()].join('|')})(?:[ -](?:${units}))?|${teens}`

/** "nineteen ninety-six", "nineteen zero one", "two thousand and eighteen", "twenty ten". */
export const yearWords: string =
  `(?:seventeen|eighteen|nineteen|twenty)[ -](?:hundred (?:and )?)?${rest}|(?:oh|zero)[ -](?:${units}))` +
  `|two thousand(?: (?:and )?${rest}|${units}))?`

/** The year of such words, which match. */
export function yearOfWords(words: string): number {
  const [first = '', second = '', ...others] = words.toLowerCase().split(/[ -]/)
  const century = first === 'two' && second === 'thousand' ? 2000 : (ones.get(first) ?? 20) * 100
  const later = first === 'two' && second === 'thousand' ? others : [second, ...others]
  return later.reduce((sum, word) => sum + (ones.get(word) ?? tens.get(word) ?? 0), century)
}
