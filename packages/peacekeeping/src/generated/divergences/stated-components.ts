// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const statedComponents: Divergence<'stated-components'> = {
  id: 'stated-components',
  kind: 'scope',
  label: { en: 'Deployments stated by kind and in all', 'zh-Hans': '分类人次与累计人次' },
  note: {
    en: 'The deployments stated by kind (military professionals, force protection, engineer, transport, medical and helicopter units) add up to 39,115. That of the infantry is not stated: six rotations are, and the strength of the first, which must not be multiplied.',
    'zh-Hans': '写明的各类人次（军事专业人员、警卫、工兵、运输、医疗、直升机分队）合计39115人次。步兵营人次没有写明，只有6批和首批人数，不能相乘。',
  },
  fact: 'chinese-deployed',
  sides: [
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [{ anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '4万余人次', start: 100, end: 105 }],
    },
    {
      source: 'white-paper-2020.zh-Hans',
      citations: [
        { anchor: 'white-paper-2020#s2.1.p1', lang: 'zh-Hans', exact: '累计2064人次', start: 101, end: 109 },
        { anchor: 'white-paper-2020#s2.4.p2', lang: 'zh-Hans', exact: '1440人次', start: 130, end: 136 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '25768人次', start: 63, end: 70 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '5164人次', start: 157, end: 163 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '4259人次', start: 227, end: 233 },
        { anchor: 'white-paper-2020#s2.5.p3', lang: 'zh-Hans', exact: '420人次', start: 265, end: 270 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#s2.2.p2', lang: 'en', exact: 'six rotations', start: 239, end: 252 },
        { anchor: 'white-paper-2020#s2.2.p2', lang: 'zh-Hans', exact: '6批', start: 65, end: 67 },
      ],
    },
  ],
}

export default statedComponents
