// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const anniversaryOfTheUnitedNations: Fact<'anniversary-of-the-united-nations'> = {
  id: 'anniversary-of-the-united-nations',
  label: { en: 'Anniversary of the founding of the United Nations', 'zh-Hans': '联合国成立周年' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'ordinal', ordinal: 75, of: 'anniversary' },
      asOf: '2020',
      citations: [
        {
          anchor: 'white-paper-2020#preface.p1',
          lang: 'en',
          exact: '75 since the United Nations (UN) was founded',
          start: 176,
          end: 220,
        },
        { anchor: 'white-paper-2020#preface.p1', lang: 'zh-Hans', exact: '联合国成立75周年', start: 36, end: 45 },
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
          exact: 'the 75th of the United Nations’ (UN) founding',
          start: 173,
          end: 218,
        },
        { anchor: 'commentary-2020#preface.p1', lang: 'zh-Hans', exact: '联合国成立75周年', start: 35, end: 44 },
      ],
    },
  ],
}

export default anniversaryOfTheUnitedNations
