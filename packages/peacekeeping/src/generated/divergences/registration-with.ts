// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const registrationWith: Divergence<'registration-with'> = {
  id: 'registration-with',
  kind: 'wording',
  label: { en: 'Registration in the PCRS or with the UN', 'zh-Hans': '在机制或在联合国注册' },
  note: {
    en: 'In September 2017 the standby force completed PCRS registration in the English timeline, registration with the UN in the Chinese.',
    'zh-Hans': '2017年9月，英文版大事记作完成在待命机制中注册，中文版作在联合国完成注册。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#annex1.p33', lang: 'zh-Hans', exact: '在联合国完成注册', start: 21, end: 29 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p33',
          lang: 'en',
          exact: 'completed PCRS registration',
          start: 62,
          end: 89,
        },
      ],
    },
  ],
}

export default registrationWith
