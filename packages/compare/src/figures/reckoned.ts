/** The first year of the Republic of China is 1912. */
const beforeFirstYear = 1911

/** Whether two numbers can be one, reckoned otherwise: by another calendar or clock, or as years of this century. */
export function isReckoned(value: number, other: number, isYear: boolean): boolean {
  const [small, large] = value < other ? [value, other] : [other, value]
  if (large > beforeFirstYear && large < 2100 && large - small === beforeFirstYear) return true
  if (isYear && other < 100 && value % 100 === other) return true
  return small >= 1 && small <= 11 && large - small === 12
}
