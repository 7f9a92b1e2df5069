/** The first year of the Republic of China is 1912. */
const beforeFirstYear = 1911

/** Whether two numbers can be one year: by another calendar, or without its century: 九六年. */
export function isSameYear(year: number, other: number): boolean {
  if (year > beforeFirstYear && year < 2100 && year - other === beforeFirstYear) return true
  return other >= 10 && other < 100 && year >= 1000 && year % 100 === other
}

const clock = /[ap]\.?m\b|o'clock|noon|hours\b|[上下中]午|晚上|[时時点點](?:正|整|[半一二三四五\d])/i

/** Whether two numbers can be one hour, in a text that tells the time: 2 p.m. is 14时. */
export function isSameHour(one: number, two: number, text: string): boolean {
  const [small, large] = one < two ? [one, two] : [two, one]
  return small >= 1 && small <= 11 && large - small === 12 && clock.test(text)
}
