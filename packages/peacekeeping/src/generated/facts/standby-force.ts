// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const standbyForce: Fact<'standby-force'> = {
  id: 'standby-force',
  label: { en: 'Strength of the peacekeeping standby force', 'zh-Hans': '维和待命部队规模' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 8000, unit: 'person' },
      asOf: '2017-09',
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'en',
          exact: '8,000 troops as a UN peacekeeping standby force in September 2017',
          start: 256,
          end: 321,
        },
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'zh-Hans',
          exact: '2017年9月，8000人规模的维和待命部队',
          start: 56,
          end: 78,
        },
        {
          anchor: 'white-paper-2020#annex1.p33',
          lang: 'en',
          exact: 'standby force of 8,000',
          start: 39,
          end: 61,
        },
        { anchor: 'white-paper-2020#annex1.p33', lang: 'zh-Hans', exact: '8000人规模维和待命部队', start: 8, end: 21 },
      ],
    },
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 8000, unit: 'person' },
      citations: [
        {
          anchor: 'white-paper-2020#s5.5.p1',
          lang: 'en',
          exact: 'standby force of 8,000 troops',
          start: 273,
          end: 302,
        },
        { anchor: 'white-paper-2020#s5.5.p1', lang: 'zh-Hans', exact: '8000人规模维和待命部队', start: 78, end: 91 },
      ],
    },
    {
      source: 'commentary-2020',
      value: { type: 'quantity', amount: 8000, unit: 'person' },
      note: { en: 'The source gives no unit; the unit is that of the white paper.', 'zh-Hans': '源文未写单位，单位据白皮书。' },
      citations: [
        { anchor: 'commentary-2020#s4.p6', lang: 'en', exact: '8,000 in scale', start: 330, end: 344 },
        { anchor: 'commentary-2020#s4.p6', lang: 'zh-Hans', exact: '规模为8000', start: 85, end: 92 },
      ],
    },
  ],
}

export default standbyForce
