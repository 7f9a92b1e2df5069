// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const anniversaryOfParticipation: Fact<'anniversary-of-participation'> = {
  id: 'anniversary-of-participation',
  label: { en: 'Anniversary of the first Chinese participation', 'zh-Hans': '中国军队参加维和周年' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 30, of: 'anniversary' },
      asOf: '2020',
      citations: [
        {
          anchor: 'white-paper-2020#preface.p1',
          lang: 'en',
          exact: '30 since China’s armed forces first took part',
          start: 226,
          end: 271,
        },
        { anchor: 'white-paper-2020#preface.p1', lang: 'zh-Hans', exact: '中国军队参加维和30周年', start: 46, end: 58 },
      ],
    },
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 25, of: 'anniversary' },
      asOf: '2015-11',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p29',
          lang: 'en',
          exact: '25th Anniversary of China’s Armed Forces in UN Peacekeeping Operations',
          start: 104,
          end: 174,
        },
        {
          anchor: 'white-paper-2020#annex1.p29',
          lang: 'zh-Hans',
          exact: '中国军队参加联合国维和行动25周年',
          start: 17,
          end: 34,
        },
      ],
    },
    {
      source: 'commentary-2020',
      value: { type: 'ordinal', ordinal: 30, of: 'anniversary' },
      asOf: '2020',
      citations: [
        {
          anchor: 'commentary-2020#preface.p1',
          lang: 'en',
          exact: 'the 30th of Chinese military participation',
          start: 223,
          end: 265,
        },
        { anchor: 'commentary-2020#preface.p1', lang: 'zh-Hans', exact: '参加联合国维和行动30周年', start: 49, end: 62 },
      ],
    },
  ],
}

export default anniversaryOfParticipation
