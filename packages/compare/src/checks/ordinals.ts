import { inPairs, type Check } from '../check.ts'
import { reportAtoms } from '../figures/report-atoms.ts'

/** Ordinals: the 47th session, 75周年, level 2. */
export const ordinals: Check = {
  id: 'ordinals',
  name: { en: 'Ordinals', 'zh-Hans': '序数' },
  run: inPairs((pair, texts) => reportAtoms(pair, ({ field }) => field === 'ordinal', texts.lengths(pair))),
}
