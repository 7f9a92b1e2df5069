// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const enablersCountedAsPeople: Divergence<'enablers-counted-as-people'> = {
  id: 'enablers-counted-as-people',
  kind: 'unit',
  label: { en: 'People and deployments in the Chinese text', 'zh-Hans': '中文版中的“人”与“人次”' },
  note: {
    en: 'Chapter III of the Chinese text counts the 7,001 of the 25 rotations as people (ren), where chapter II counts units sent in deployments (renci).',
    'zh-Hans': '中文版第三章25批7001人作“人”，第二章各类分队则按人次计。',
  },
  fact: 'enabler-troops',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s3.2.p1', lang: 'zh-Hans', exact: '25批7001人', start: 111, end: 119 }],
    },
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '25768人次', start: 63, end: 70 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '4259人次', start: 227, end: 233 },
      ],
    },
  ],
}

export default enablersCountedAsPeople
