import { inPairs, type Check } from '../check.ts'
import { reportAtoms } from '../figures/report-atoms.ts'

/** Numbers of things: resolution 47/203, article 15, 附件四. */
export const sectionNumbers: Check = {
  id: 'section-numbers',
  name: { en: 'Section numbers', 'zh-Hans': '条款编号' },
  run: inPairs((pair, texts) => reportAtoms(pair, ({ field }) => field === 'reference', texts.lengths(pair))),
}
