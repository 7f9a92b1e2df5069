// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const originsOfMission: Fact<'origins-of-mission'> = {
  id: 'origins-of-mission',
  label: { en: 'Aspects from which the mission of peacekeeping comes', 'zh-Hans': '初心和使命“从何而来”的方面' },
  statements: [
    {
      source: 'commentary-2020',
      value: { type: 'quantity', amount: 4, unit: 'item' },
      note: {
        en: 'The source names four and adds “and other four aspects”; those four are probably meant.',
        'zh-Hans': '源文列举四项后称“以及其他四个方面”，当指所列四项。',
      },
      citations: [
        { anchor: 'commentary-2020#s1.p3', lang: 'en', exact: 'in four aspects', start: 122, end: 137 },
        { anchor: 'commentary-2020#s1.p3', lang: 'zh-Hans', exact: '从四个方面', start: 18, end: 23 },
      ],
    },
  ],
}

export default originsOfMission
