/** “1.”, “(a)”, “IV.”, “一、”, “（三）” where a segment begins. */
const label =
  /^[\s(（]*(?:(?<digits>\d{1,3})|(?<roman>[ivxl]{1,6}|[IVXL]{1,6})|(?<letter>[a-z])|(?<han>[一二三四五六七八九十]{1,4}))\s*[)）.、．:：]/u

/** “Annex II”, “Chapter 3”, “附录2”, “第三章”. */
const part =
  /^\s*(?:(?:annex|appendix|chapter|part|section|article)\s+(?:(?<digits>\d{1,3})|(?<roman>[ivxl]{1,6}))\b|(?:附[录錄件表]|第)\s*(?:(?<digits2>\d{1,3})|(?<han>[一二三四五六七八九十]{1,4}))(?![万亿百千]))/iu

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50 }
const hanDigits = '〇一二三四五六七八九'

/** The number or letter that a segment is labelled with, the same however it is written. */
export function labelAnchor(text: string): string[] {
  const found = (part.exec(text) ?? label.exec(text))?.groups ?? {}
  const { roman, letter, han } = found
  const digits = found['digits'] ?? found['digits2']
  if (digits !== undefined) return [`label ${Number(digits)}`]
  if (han !== undefined) return [`label ${fromHan(han)}`]
  if (roman !== undefined) return [`label ${fromRoman(roman.toLowerCase())}`]
  return letter === undefined ? [] : [`label ${letter}`]
}

function fromRoman(roman: string): number {
  const values = [...roman].map((digit) => romanDigits[digit] ?? 0)
  return values.reduce((sum, value, i) => (value < (values[i + 1] ?? 0) ? sum - value : sum + value), 0)
}

/** 十 is 10, 二十 20, 十五 15. */
function fromHan(han: string): number {
  if (!han.includes('十')) return hanDigits.indexOf(han.charAt(0))
  const [tens = '', ones = ''] = han.split('十', 2)
  return 10 * (tens === '' ? 1 : hanDigits.indexOf(tens)) + (ones === '' ? 0 : hanDigits.indexOf(ones))
}
