const romans: readonly (readonly [number, string])[] = [
  [1000, 'M'],
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
]

/** Upper-case roman numeral of an integer from 1 to 3999; a RangeError otherwise. */
export function romanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 3999)
    throw new RangeError(`Cannot write ${n} as a roman numeral, expected an integer from 1 to 3999`)
  let rest = n
  let out = ''
  for (const [value, sign] of romans) {
    while (rest >= value) {
      out += sign
      rest -= value
    }
  }
  return out
}

const hanDigits = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九']

/** Chinese counting numeral of an integer from 1 to 99: 十, 二十一; a RangeError otherwise. */
export function hanNumeral(n: number): string {
  if (!Number.isInteger(n) || n < 1 || n > 99)
    throw new RangeError(`Cannot write ${n} as a Chinese numeral, expected an integer from 1 to 99`)
  const tens = Math.floor(n / 10)
  const ones = n % 10
  return (tens > 1 ? hanDigits[tens] : '') + (tens > 0 ? '十' : '') + (ones > 0 ? hanDigits[ones] : '')
}

const noteSigns = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳'

/** Sign of the n-th note of a page (Chinese) or of the publication: ① for 1, plain figures from 21 on. */
export function noteSign(n: number, lang: 'en' | 'zh-Hans'): string {
  return lang === 'zh-Hans' ? (noteSigns[n - 1] ?? String(n)) : String(n)
}

/** Lower-case letters as list labels use them: a … z, aa, ab …; from 1. */
export function letter(n: number): string {
  if (!Number.isInteger(n) || n < 1)
    throw new RangeError(`Cannot write ${n} as a letter, expected an integer from 1`)
  const rest = Math.floor((n - 1) / 26)
  return (rest > 0 ? letter(rest) : '') + String.fromCharCode(97 + ((n - 1) % 26))
}
