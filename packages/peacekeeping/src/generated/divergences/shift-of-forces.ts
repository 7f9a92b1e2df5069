// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const shiftOfForces: Divergence<'shift-of-forces'> = {
  id: 'shift-of-forces',
  kind: 'wording',
  label: { en: 'What peacekeeping troops and aims were before', 'zh-Hans': '维和部队与目标的既往' },
  note: {
    en: 'In the Chinese text troops were mainly of one service and the aim was to stop armed conflict; in the English text they were of a single service and the aim was conflict prevention.',
    'zh-Hans': '中文版作“单一军种为主”“制止武装冲突”；英文版没有“为主”之意，后者作“预防冲突”。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#s3.p1', lang: 'zh-Hans', exact: '单一军种为主', start: 88, end: 94 },
        { anchor: 'white-paper-2020#s3.p1', lang: 'zh-Hans', exact: '制止武装冲突', start: 119, end: 125 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s3.p1',
          lang: 'en',
          exact: 'once of a single service',
          start: 399,
          end: 423,
        },
        { anchor: 'white-paper-2020#s3.p1', lang: 'en', exact: 'conflict prevention', start: 551, end: 570 },
      ],
    },
  ],
}

export default shiftOfForces
