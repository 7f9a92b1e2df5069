// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const seedsOfHopeWording: Divergence<'seeds-of-hope-wording'> = {
  id: 'seeds-of-hope-wording',
  kind: 'wording',
  label: { en: 'Sowing the seeds of hope or spreading hope', 'zh-Hans': '播撒希望' },
  note: { en: 'One Chinese term, two English ones.', 'zh-Hans': '同一中文名称的两种英文。' },
  sides: [
    {
      source: 'commentary-2020',
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'spreading hope', start: 343, end: 357 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '播撒希望', start: 58, end: 62 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.h',
          lang: 'en',
          exact: 'Sowing the Seeds of Hope',
          start: 0,
          end: 24,
        },
        { anchor: 'white-paper-2020#s2.6.h', lang: 'zh-Hans', exact: '播撒希望', start: 0, end: 4 },
      ],
    },
  ],
}

export default seedsOfHopeWording
