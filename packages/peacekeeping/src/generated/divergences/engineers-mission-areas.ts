// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const engineersMissionAreas: Divergence<'engineers-mission-areas'> = {
  id: 'engineers-mission-areas',
  kind: 'unit',
  label: { en: 'Mission areas or missions of the engineer units', 'zh-Hans': '工兵分队所赴的任务区与维和行动' },
  note: {
    en: 'The Chinese text counts mission areas, the English text missions. Annex II lists nine missions for the same places, because two followed each other in the Democratic Republic of the Congo.',
    'zh-Hans': '中文版按任务区计，英文版按维和行动计。附录2为相同地点列出9项行动，因为刚果（金）先后有两项。',
  },
  fact: 'engineer-destinations',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '8个维和任务区', start: 47, end: 54 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: 'eight UN missions', start: 97, end: 114 }],
    },
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#annex2.r11', lang: 'en', exact: 'MONUC', start: 82, end: 87 },
        { anchor: 'white-paper-2020#annex2.r11', lang: 'zh-Hans', exact: 'MONUC', start: 19, end: 24 },
        { anchor: 'white-paper-2020#annex2.r19', lang: 'en', exact: 'MONUSCO', start: 96, end: 103 },
        { anchor: 'white-paper-2020#annex2.r19', lang: 'zh-Hans', exact: 'MONUSCO', start: 21, end: 28 },
      ],
    },
  ],
}

export default engineersMissionAreas
