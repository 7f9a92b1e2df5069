// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const displacedPersons: Divergence<'displaced-persons'> = {
  id: 'displaced-persons',
  kind: 'omission',
  label: { en: 'Internally displaced persons', 'zh-Hans': '境内流离失所者' },
  note: { en: 'They are mentioned in the English text only.', 'zh-Hans': '只见于英文版。' },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s2.6.p2', lang: 'zh-Hans', exact: '安置难民', start: 33, end: 37 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.p2',
          lang: 'en',
          exact: 'refugees and internally displaced persons (IDPs)',
          start: 227,
          end: 275,
        },
      ],
    },
  ],
}

export default displacedPersons
