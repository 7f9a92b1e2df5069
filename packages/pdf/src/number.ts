/** A number as content streams write it: at most three decimals (a thousandth of a point), never an exponent. */
export function number(n: number): string {
  const rounded = Math.round(n * 1000) / 1000
  return rounded === 0 ? '0' : String(rounded)
}
