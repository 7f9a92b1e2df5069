import { inPairs, type Check } from '../check.ts'
import { reportAtoms } from '../figures/report-atoms.ts'

/** Both ends of ranges: 10 to 15, 3万至5万. */
export const ranges: Check = {
  id: 'ranges',
  name: { en: 'Ranges', 'zh-Hans': '数值范围' },
  run: inPairs((pair, texts) =>
    reportAtoms(
      pair,
      ({ field, figure }) => field === 'amount' && figure?.reading.type === 'range',
      texts.lengths(pair),
    ),
  ),
}
