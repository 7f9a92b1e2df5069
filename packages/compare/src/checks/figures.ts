import { inPairs, type Check } from '../check.ts'
import { reportAtoms } from '../figures/report-atoms.ts'

/** Amounts: digits, magnitude, percentages, sums of money. Their units and hedges are checks of their own. */
export const figures: Check = {
  id: 'figures',
  name: { en: 'Figures', 'zh-Hans': '数字' },
  run: inPairs((pair, texts) =>
    reportAtoms(
      pair,
      ({ field, figure }) => field === 'amount' && figure?.reading.type !== 'range',
      texts.lengths(pair),
    ),
  ),
}
