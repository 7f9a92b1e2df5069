import type { Library } from '@diglot/core'
import type { ChartView } from './selection.ts'

/** A view of everything that a library says. */
export function wholeView(library: Library): ChartView {
  return {
    library,
    at: library.date,
    statements: ({ statements }) => statements,
    mission: () => true,
    death: () => true,
    event: () => true,
    period: (period) => period,
  }
}
