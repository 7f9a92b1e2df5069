// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const policeSquadAtRapidDeploymentLevel: Event<'police-squad-at-rapid-deployment-level'> = {
  id: 'police-squad-at-rapid-deployment-level',
  label: { en: 'The police squad reaches the Rapid Deployment Level', 'zh-Hans': '维和警队升为快速部署等级' },
  from: '2019-10',
  missions: [],
  people: [],
  sort: {
    en: 'the police squad reaches the rapid deployment level',
    'zh-Hans': 'wei he jing dui sheng wei kuai su bu shu deng ji',
  },
  citations: [
    {
      anchor: 'white-paper-2020#s3.1.p1',
      lang: 'en',
      exact: 'pledged to the Rapid Deployment Level (RDL) of the PCRS in October 2019',
      start: 1073,
      end: 1144,
    },
    { anchor: 'white-paper-2020#s3.1.p1', lang: 'zh-Hans', exact: '2019年10月升为快速部署等级', start: 288, end: 304 },
  ],
}

export default policeSquadAtRapidDeploymentLevel
