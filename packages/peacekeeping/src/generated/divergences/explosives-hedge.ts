// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const explosivesHedge: Divergence<'explosives-hedge'> = {
  id: 'explosives-hedge',
  kind: 'hedge',
  label: { en: 'Landmines and ordnance: 14,000 or more', 'zh-Hans': '地雷和未爆炸物1.4万枚与1.4万余枚' },
  note: { en: 'The Chinese text hedges the figure (yu); the English text does not.', 'zh-Hans': '中文版有“余”字，英文版没有。' },
  fact: 'explosives-cleared',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '1.4万余枚', start: 96, end: 102 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: '14,000 landmines', start: 295, end: 311 }],
    },
  ],
}

export default explosivesHedge
