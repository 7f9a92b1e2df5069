// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const measuresOrPledges: Divergence<'measures-or-pledges'> = {
  id: 'measures-or-pledges',
  kind: 'wording',
  label: { en: 'Six measures or six pledges', 'zh-Hans': '6项措施与6项承诺' },
  note: {
    en: 'The English text calls them measures here and pledges in the preface and in the title of the chapter; the Chinese text always pledges (chengnuo).',
    'zh-Hans': '英文版此处作“措施”，前言和章题作“承诺”；中文版均作“承诺”。',
  },
  fact: 'pledges',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#s3.p1', lang: 'zh-Hans', exact: '6项承诺', start: 34, end: 38 },
        { anchor: 'white-paper-2020#annex1.p28', lang: 'zh-Hans', exact: '6项承诺', start: 45, end: 49 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        { anchor: 'white-paper-2020#s3.p1', lang: 'en', exact: 'six measures', start: 108, end: 120 },
        { anchor: 'white-paper-2020#annex1.p28', lang: 'en', exact: 'six measures', start: 132, end: 144 },
      ],
    },
  ],
}

export default measuresOrPledges
