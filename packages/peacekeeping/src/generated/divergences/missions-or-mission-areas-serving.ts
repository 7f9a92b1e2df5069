// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const missionsOrMissionAreasServing: Divergence<'missions-or-mission-areas-serving'> = {
  id: 'missions-or-mission-areas-serving',
  kind: 'unit',
  label: { en: 'Eight mission areas against eight missions', 'zh-Hans': '8个任务区与8个特派团' },
  note: {
    en: 'The report of 2021 counts mission areas, the white paper missions.',
    'zh-Hans': '2021年报道按任务区计，白皮书按特派团计。',
  },
  fact: 'mission-areas-serving',
  sides: [
    {
      source: 'training-exchange-2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'eight mission areas',
          start: 248,
          end: 267,
        },
        { anchor: 'training-exchange-2021#s1.p2', lang: 'zh-Hans', exact: '8个任务区', start: 82, end: 87 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p5',
          lang: 'en',
          exact: 'eight missions and at UNHQ',
          start: 233,
          end: 259,
        },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '8个特派团和联合国总部', start: 69, end: 80 },
      ],
    },
  ],
}

export default missionsOrMissionAreasServing
