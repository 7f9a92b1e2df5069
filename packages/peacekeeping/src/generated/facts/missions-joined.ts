// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const missionsJoined: Fact<'missions-joined'> = {
  id: 'missions-joined',
  label: { en: 'UN missions joined', 'zh-Hans': '参加的联合国维和行动' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 25, unit: 'mission' },
      period: { from: '1990', to: '2020' },
      citations: [
        { anchor: 'white-paper-2020#preface.p3', lang: 'en', exact: '25 UN missions', start: 446, end: 460 },
        { anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '维和行动25项', start: 84, end: 91 },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'en', exact: '25 UN missions', start: 73, end: 87 },
        { anchor: 'white-paper-2020#s2.6.p5', lang: 'zh-Hans', exact: '维和行动25项', start: 17, end: 24 },
        {
          anchor: 'white-paper-2020#annex2.p1',
          lang: 'en',
          exact: '25 UN peacekeeping missions',
          start: 40,
          end: 67,
        },
        { anchor: 'white-paper-2020#annex2.p1', lang: 'zh-Hans', exact: '25项联合国维和行动', start: 17, end: 27 },
      ],
    },
    {
      source: 'training-exchange-2021',
      value: { type: 'quantity', amount: 30, unit: 'mission', bound: 'nearly' },
      scope: { en: 'military and police', 'zh-Hans': '军队和警察' },
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'nearly 30 UN operations',
          start: 132,
          end: 155,
        },
        { anchor: 'training-exchange-2021#s1.p2', lang: 'zh-Hans', exact: '近30项联合国维和行动', start: 37, end: 48 },
      ],
    },
  ],
  derivation: { count: 'missions' },
}

export default missionsJoined
