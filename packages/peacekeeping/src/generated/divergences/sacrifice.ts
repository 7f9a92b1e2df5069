// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const sacrifice: Divergence<'sacrifice'> = {
  id: 'sacrifice',
  kind: 'wording',
  label: { en: 'Fatalities or sacrificed', 'zh-Hans': '“牺牲”与去世' },
  note: {
    en: 'The title of the annex says “sacrificed” (xisheng) in Chinese and “fatalities” in English; chapter II says in both that they gave their lives. The words are the paper’s. The annex gives no cause of death.',
    'zh-Hans': '附录标题中文版作“牺牲”，英文版作“fatalities”；第二章两版都说献出生命。这些都是白皮书的说法。附录没有写明死因。',
  },
  fact: 'fatalities',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#annex3.h', lang: 'zh-Hans', exact: '牺牲的官兵', start: 13, end: 18 },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '为和平事业献出宝贵生命', start: 40, end: 51 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#annex3.h',
          lang: 'en',
          exact: 'Service Personnel Fatalities on UN Peacekeeping Missions',
          start: 0,
          end: 56,
        },
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: 'sacrificed their lives for a noble cause',
          start: 143,
          end: 183,
        },
      ],
    },
  ],
}

export default sacrifice
