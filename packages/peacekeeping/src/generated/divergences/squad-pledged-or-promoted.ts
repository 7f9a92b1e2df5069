// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const squadPledgedOrPromoted: Divergence<'squad-pledged-or-promoted'> = {
  id: 'squad-pledged-or-promoted',
  kind: 'wording',
  label: { en: 'Police squad pledged or promoted', 'zh-Hans': '维和警队“承诺纳入”与“升为”' },
  note: {
    en: 'The squad was pledged to the Rapid Deployment Level in the English text and promoted to it in the Chinese.',
    'zh-Hans': '英文版称该警队承诺纳入快速部署等级，中文版称其升为该等级。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '升为快速部署等级', start: 296, end: 304 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'en',
          exact: 'pledged to the Rapid Deployment Level (RDL)',
          start: 1073,
          end: 1116,
        },
      ],
    },
  ],
}

export default squadPledgedOrPromoted
