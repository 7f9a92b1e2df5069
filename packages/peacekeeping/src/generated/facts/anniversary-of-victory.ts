// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const anniversaryOfVictory: Fact<'anniversary-of-victory'> = {
  id: 'anniversary-of-victory',
  label: {
    en: 'Anniversary of victory in the War of Resistance and the World Anti-Fascist War',
    'zh-Hans': '抗日战争暨世界反法西斯战争胜利周年',
  },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 75, of: 'anniversary' },
      asOf: '2020',
      citations: [
        {
          anchor: 'white-paper-2020#preface.p1',
          lang: 'en',
          exact: '2020: 75 years since victory',
          start: 45,
          end: 73,
        },
        {
          anchor: 'white-paper-2020#preface.p1',
          lang: 'zh-Hans',
          exact: '2020年是中国人民抗日战争暨世界反法西斯战争胜利75周年',
          start: 6,
          end: 35,
        },
        {
          anchor: 'white-paper-2020#closing.p1',
          lang: 'en',
          exact: 'victory over fascism 75 years ago',
          start: 27,
          end: 60,
        },
        { anchor: 'white-paper-2020#closing.p1', lang: 'zh-Hans', exact: '75年前，世界人民浴血奋战', start: 6, end: 19 },
      ],
    },
    {
      source: 'commentary-2020',
      value: { type: 'ordinal', ordinal: 75, of: 'anniversary' },
      asOf: '2020',
      citations: [
        {
          anchor: 'commentary-2020#preface.p1',
          lang: 'en',
          exact: 'the 75th anniversary of victory',
          start: 39,
          end: 70,
        },
        {
          anchor: 'commentary-2020#preface.p1',
          lang: 'zh-Hans',
          exact: '2020年是中国人民抗日战争暨世界反法西斯战争胜利75周年',
          start: 5,
          end: 34,
        },
      ],
    },
  ],
}

export default anniversaryOfVictory
