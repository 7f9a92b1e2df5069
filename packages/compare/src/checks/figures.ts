import { describeReading, sameValue } from '@diglot/figures'
import { inPairs, nothing, type Check } from '../check.ts'

/** Figures that only one side has. */
export const figures: Check = {
  id: 'figures',
  run: inPairs(({ a, b }) => {
    const left = [...b.figures]
    const onlyA = a.figures.filter(({ reading }) => {
      const match = left.findIndex((other) => sameValue(reading, other.reading))
      if (match >= 0) left.splice(match, 1)
      return match < 0
    })
    return [
      ...onlyA.map(({ start, end, text, reading }) => ({
        severity: 'warning' as const,
        message: `“${text}” has no counterpart`,
        a: { spans: [{ start, end }], value: describeReading(reading) },
        b: nothing,
      })),
      ...left.map(({ start, end, text, reading }) => ({
        severity: 'warning' as const,
        message: `“${text}” has no counterpart`,
        a: nothing,
        b: { spans: [{ start, end }], value: describeReading(reading) },
      })),
    ]
  }),
}
