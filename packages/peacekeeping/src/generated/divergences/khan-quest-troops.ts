// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const khanQuestTroops: Divergence<'khan-quest-troops'> = {
  id: 'khan-quest-troops',
  kind: 'omission',
  label: { en: 'Troops at Khan Quest every year', 'zh-Hans': '“可汗探索”每年派实兵' },
  note: {
    en: 'Only the Chinese text says that troops were sent, to Mongolia every year and to India and Indonesia.',
    'zh-Hans': '只有中文版写明派“实兵”，并称赴蒙古国为每年。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#s4.3.p1', lang: 'zh-Hans', exact: '每年派实兵', start: 150, end: 155 },
        { anchor: 'white-paper-2020#s4.3.p1', lang: 'zh-Hans', exact: '实兵到印度、印尼', start: 172, end: 180 },
      ],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s4.3.p1',
          lang: 'en',
          exact: 'Khan Quest multinational peacekeeping exercises (Mongolia, 2015 to 2019)',
          start: 545,
          end: 617,
        },
      ],
    },
  ],
}

export default khanQuestTroops
