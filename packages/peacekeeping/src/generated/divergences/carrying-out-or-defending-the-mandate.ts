// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const carryingOutOrDefendingTheMandate: Divergence<'carrying-out-or-defending-the-mandate'> = {
  id: 'carrying-out-or-defending-the-mandate',
  kind: 'wording',
  label: { en: 'Carrying out or defending the mandate', 'zh-Hans': '履行授权与捍卫授权' },
  note: {
    en: 'The exception to the rule of no force is “carrying out the mandate” in Chinese, “defense of the mandate” in English.',
    'zh-Hans': '不使用武力的例外，中文版作“履行授权”，英文版作“捍卫授权”。',
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
          exact: 'defence of the mandate',
          start: 170,
          end: 192,
        },
      ],
    },
  ],
}

export default carryingOutOrDefendingTheMandate
