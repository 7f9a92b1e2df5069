// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const nameOfUnisfa: Divergence<'name-of-unisfa'> = {
  id: 'name-of-unisfa',
  kind: 'wording',
  label: { en: 'Name of UNISFA', 'zh-Hans': '阿卜耶伊临时安全部队的英文名称' },
  note: {
    en: 'The paper’s English text has “Organization” in the name; the UN’s own name is United Nations Interim Security Force for Abyei.',
    'zh-Hans': '白皮书英文版的名称多“Organization”一词，联合国的名称没有。',
  },
  sides: [
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#annex2.r22',
          lang: 'en',
          exact: 'United Nations Organization Interim Security Force for Abyei',
          start: 5,
          end: 65,
        },
      ],
    },
    { source: 'Records of the United Nations', citations: [] },
  ],
}

export default nameOfUnisfa
