// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const firstResolution: Divergence<'first-resolution'> = {
  id: 'first-resolution',
  kind: 'scope',
  label: { en: 'The first resolution of what', 'zh-Hans': '首份决议的范围' },
  note: {
    en: 'The source leaves open whether resolution 2518 was the first on peacekeepers’ security or the first on it that China promoted; records of the UN were not consulted.',
    'zh-Hans': '源文未说明第2518号决议是该领域首份决议还是中国就此推动的首份决议；未查联合国记录。',
  },
  sides: [
    {
      source: 'training-exchange-2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p3',
          lang: 'en',
          exact: 'the first on strengthening peacekeepers’ security that China promoted',
          start: 69,
          end: 138,
        },
        {
          anchor: 'training-exchange-2021#s1.p3',
          lang: 'zh-Hans',
          exact: '首份关于加强维和人员安全的决议',
          start: 22,
          end: 37,
        },
      ],
    },
    { source: 'Records of the United Nations', citations: [] },
  ],
}

export default firstResolution
