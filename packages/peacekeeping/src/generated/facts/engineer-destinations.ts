// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const engineerDestinations: Fact<'engineer-destinations'> = {
  id: 'engineer-destinations',
  label: { en: 'Destinations of the engineer units', 'zh-Hans': '工兵分队所赴任务区' },
  statements: [
    {
      source: 'white-paper-2020.zh-Hans',
      value: { type: 'quantity', amount: 8, unit: 'mission-area' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'zh-Hans',
        reason: {
          en: 'The English text counts missions, the Chinese text mission areas.',
          'zh-Hans': '英文版按维和行动计，中文版按任务区计。',
        },
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '8个维和任务区', start: 47, end: 54 }],
    },
    {
      source: 'white-paper-2020.en',
      value: { type: 'quantity', amount: 8, unit: 'mission' },
      period: { from: '1990', to: '2020' },
      only: {
        lang: 'en',
        reason: {
          en: 'The English text counts missions, the Chinese text mission areas.',
          'zh-Hans': '英文版按维和行动计，中文版按任务区计。',
        },
      },
      note: {
        en: 'The places named had nine missions in Annex II, since there were two in the Democratic Republic of the Congo.',
        'zh-Hans': '附录2中，所列地点共有9项维和行动，因为刚果（金）先后有两项。',
      },
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: 'eight UN missions', start: 97, end: 114 }],
    },
  ],
}

export default engineerDestinations
