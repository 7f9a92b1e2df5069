// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const medicsMissionAreas: Divergence<'medics-mission-areas'> = {
  id: 'medics-mission-areas',
  kind: 'unit',
  label: { en: 'Mission areas or missions of the medical units', 'zh-Hans': '医疗分队所赴的任务区与维和行动' },
  note: {
    en: 'The Chinese text counts mission areas, the English text missions. Annex II lists seven missions for the same places, because two followed each other in the Democratic Republic of the Congo.',
    'zh-Hans': '中文版按任务区计，英文版按维和行动计。附录2为相同地点列出7项行动，因为刚果（金）先后有两项。',
  },
  fact: 'medical-destinations',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '6个任务区', start: 214, end: 219 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [{ anchor: 'white-paper-2020#s2.5.p3', lang: 'en', exact: 'six missions', start: 657, end: 669 }],
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

export default medicsMissionAreas
