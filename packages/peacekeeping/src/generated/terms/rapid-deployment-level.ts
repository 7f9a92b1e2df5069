// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Term } from '@diglot/core'

export const rapidDeploymentLevel: Term<'rapid-deployment-level'> = {
  id: 'rapid-deployment-level',
  kind: 'term',
  preferred: { en: 'Rapid Deployment Level', 'zh-Hans': '快速部署等级' },
  variants: { en: ['RDL'], 'zh-Hans': [] },
  definition: { en: 'The level of the PCRS whose units must deploy within 60 days.', 'zh-Hans': '待命机制中须在60天内完成部署的等级。' },
  sort: { en: 'rapid deployment level', 'zh-Hans': 'kuai su bu shu deng ji' },
}

export default rapidDeploymentLevel
