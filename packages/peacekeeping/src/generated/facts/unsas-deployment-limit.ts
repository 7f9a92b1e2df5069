// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const unsasDeploymentLimit: Fact<'unsas-deployment-limit'> = {
  id: 'unsas-deployment-limit',
  label: { en: 'Time within which the standby units were pledged to deploy', 'zh-Hans': '待命部队承诺的部署时限' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 90, unit: 'day' },
      asOf: '2002-02',
      citations: [
        {
          anchor: 'white-paper-2020#annex1.p6',
          lang: 'en',
          exact: 'within 90 days of a UN request',
          start: 242,
          end: 272,
        },
        { anchor: 'white-paper-2020#annex1.p6', lang: 'zh-Hans', exact: '接到派兵请求后90天内', start: 61, end: 72 },
      ],
    },
  ],
}

export default unsasDeploymentLimit
