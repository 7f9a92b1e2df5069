// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const democraticRepublicOfTheCongo: Term<'democratic-republic-of-the-congo'> = {
  id: 'democratic-republic-of-the-congo',
  kind: 'place',
  preferred: { en: 'Democratic Republic of the Congo', 'zh-Hans': '刚果民主共和国' },
  variants: { en: ['DRC', 'the DRC'], 'zh-Hans': ['刚果（金）'] },
  note: { en: 'Two missions, MONUC and MONUSCO, followed each other there.', 'zh-Hans': '联刚特派团和联刚稳定团先后部署于此。' },
  sort: { en: 'democratic republic of the congo', 'zh-Hans': 'gang guo min zhu gong he guo' },
}

export default democraticRepublicOfTheCongo
