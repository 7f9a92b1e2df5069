// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const riotOrFight: Divergence<'riot-or-fight'> = {
  id: 'riot-or-fight',
  kind: 'wording',
  label: { en: 'Riot or fight in Juba', 'zh-Hans': '朱巴事件的性质' },
  note: {
    en: 'The English text speaks of a large riot, the Chinese text of a large fight with weapons and bloodshed.',
    'zh-Hans': '英文版作“大规模骚乱”，中文版作“大规模械斗流血事件”。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.2.p2', lang: 'zh-Hans', exact: '大规模械斗流血事件', start: 184, end: 193 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.2.p2', lang: 'en', exact: 'a large riot', start: 608, end: 620 }],
    },
  ],
}

export default riotOrFight
