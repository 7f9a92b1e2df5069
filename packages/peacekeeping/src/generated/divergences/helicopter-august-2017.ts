// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const helicopterAugust2017: Divergence<'helicopter-august-2017'> = {
  id: 'helicopter-august-2017',
  kind: 'wording',
  label: { en: 'What the helicopter unit did in August 2017', 'zh-Hans': '2017年8月直升机分队的行动' },
  note: {
    en: 'August 2017 is the month of the first flight in the English text, of deployment in place in the Chinese.',
    'zh-Hans': '2017年8月，英文版为首次飞行，中文版为部署到位。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s3.5.p1', lang: 'zh-Hans', exact: '部署到位', start: 46, end: 50 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s3.5.p1',
          lang: 'en',
          exact: 'flew its first peacekeeping mission in August 2017',
          start: 22,
          end: 72,
        },
      ],
    },
  ],
}

export default helicopterAugust2017
