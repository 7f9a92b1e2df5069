// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const sixPledges: Term<'six-pledges'> = {
  id: 'six-pledges',
  kind: 'term',
  preferred: { en: 'six pledges', 'zh-Hans': '六项承诺' },
  variants: { en: ['six measures'], 'zh-Hans': ['6项承诺'] },
  definition: {
    en: 'The pledges that President Xi Jinping announced at the Leaders’ Summit on Peacekeeping in September 2015.',
    'zh-Hans': '习近平主席2015年9月在联合国维和峰会上宣布的承诺。',
  },
  note: {
    en: 'The white paper’s English text calls them measures in chapter III and the timeline, pledges in the preface and in the title of chapter III.',
    'zh-Hans': '白皮书英文版第三章和大事记作“措施”，前言和第三章标题作“承诺”。',
  },
  sort: { en: 'six pledges', 'zh-Hans': 'liu xiang cheng nuo' },
}

export default sixPledges
