// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const armyGamesWording: Divergence<'army-games-wording'> = {
  id: 'army-games-wording',
  kind: 'wording',
  label: { en: 'Name of International Army Games 2022', 'zh-Hans': '国际军事比赛-2022的英文名称' },
  note: {
    en: 'The machine translation renders the Chinese name word for word; the usual English is International Army Games 2022.',
    'zh-Hans': '机器译文逐字翻译中文名称；通用英文为International Army Games 2022。',
  },
  sides: [
    {
      source: 'military-cooperation-2022',
      citations: [
        {
          anchor: 'military-cooperation-2022#s1.p5',
          lang: 'en',
          exact: '“International Military Competition-2022”',
          start: 233,
          end: 274,
        },
        {
          anchor: 'military-cooperation-2022#s1.p5',
          lang: 'zh-Hans',
          exact: '“国际军事比赛-2022”',
          start: 71,
          end: 84,
        },
      ],
    },
    { source: 'Usual English name', citations: [] },
  ],
}

export default armyGamesWording
