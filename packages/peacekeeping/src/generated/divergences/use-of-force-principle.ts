// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const useOfForcePrinciple: Divergence<'use-of-force-principle'> = {
  id: 'use-of-force-principle',
  kind: 'wording',
  label: { en: 'The principle on the use of force', 'zh-Hans': '关于使用武力的原则' },
  note: {
    en: 'The machine translation of the commentary prints “non-self-defense, or non-use of force”, the reverse of the principle. The restatement gives the principle, with a note. The white paper’s two texts differ too: carrying out the mandate in Chinese, defence of it in English.',
    'zh-Hans': '评论文章的机器译文作“non-self-defense, or non-use of force”，与原则相反；本文库转述原则本意并加注。白皮书两版也不同：中文版为履行授权，英文版为捍卫授权。',
  },
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#s1.l1.i2', lang: 'zh-Hans', exact: '除自卫或履行授权外不使用武力', start: 27, end: 41 }],
    },
    {
      source: 'white-paper-2020.en',
      citations: [
        {
          anchor: 'white-paper-2020#s1.l1.i2',
          lang: 'en',
          exact: 'no use of force except in self-defence and defence of the mandate',
          start: 127,
          end: 192,
        },
      ],
    },
    {
      source: 'commentary-2020',
      citations: [
        {
          anchor: 'commentary-2020#s2.p3',
          lang: 'en',
          exact: 'no use of force except in self-defence or to carry out the mandate',
          start: 52,
          end: 118,
        },
        { anchor: 'commentary-2020#s2.p3', lang: 'zh-Hans', exact: '除自卫或履行授权外不使用武力', start: 13, end: 27 },
        {
          anchor: 'commentary-2020#s2.n-principle',
          lang: 'en',
          exact: '“non-self-defense, or non-use of force”',
          start: 18,
          end: 57,
        },
        {
          anchor: 'commentary-2020#s2.n-principle',
          lang: 'zh-Hans',
          exact: '“non-self-defense, or non-use of force”',
          start: 5,
          end: 44,
        },
      ],
    },
  ],
}

export default useOfForcePrinciple
