import type { Lang } from '../lang.ts'

/**
 * A number as its language writes it.
 *
 * English groups thousands with commas, as the papers do. Chinese (GB/T 15835) writes up to four digits without
 * grouping and uses 万 and 亿 where nothing is lost by it: 40000 is 4万, 33620000 is 3362万, 25768 stays 25768.
 */
export function formatNumber(n: number, lang: Lang): string {
  if (!Number.isFinite(n)) throw new RangeError(`Cannot write ${n}, expected a finite number`)
  return lang === 'en' ? grouped(n) : myriads(n)
}

function grouped(n: number): string {
  const [whole = '', fraction] = decimal(Math.abs(n)).split('.')
  const groups = whole.replace(/\B(?=(\d{3})+$)/g, ',')
  return sign(n) + groups + (fraction ? `.${fraction}` : '')
}

function myriads(n: number): string {
  const size = Math.abs(n)
  for (const [unit, name] of [
    [1e8, '亿'],
    [1e4, '万'],
  ] as const) {
    if (size >= unit && isShort(size / unit)) return sign(n) + decimal(size / unit) + name
  }
  return sign(n) + decimal(size)
}

/** At most two decimals, so that 万 and 亿 shorten and lose nothing. */
function isShort(scaled: number): boolean {
  return Math.abs(scaled * 100 - Math.round(scaled * 100)) < 1e-6
}

function decimal(n: number): string {
  const text = String(Number(n.toPrecision(15)))
  return text.includes('e') ? BigInt(Math.round(n)).toString() : text
}

function sign(n: number): string {
  return n < 0 ? '\u2212' : ''
}
