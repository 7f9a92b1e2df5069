import { inPairs, type Check } from '../check.ts'
import { reportAtoms } from '../figures/report-atoms.ts'

/** Dates, field by field: year, month and day each have to stand on both sides. */
export const dates: Check = {
  id: 'dates',
  name: { en: 'Dates', 'zh-Hans': '日期' },
  run: inPairs((pair, texts) =>
    reportAtoms(
      pair,
      ({ field }) => field === 'year' || field === 'month' || field === 'day',
      texts.lengths(pair),
    ),
  ),
}
