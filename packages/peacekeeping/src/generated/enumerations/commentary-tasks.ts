// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const commentaryTasks: Enumeration<'commentary-tasks'> = {
  id: 'commentary-tasks',
  kind: 'task',
  label: { en: 'Six aspects of the peacekeepers’ tasks, in the commentary', 'zh-Hans': '评论文章所述维和任务的六个方面' },
  document: 'commentary-2020',
  items: [
    {
      id: 'ceasefires',
      label: { en: 'Monitoring ceasefires', 'zh-Hans': '监督停火' },
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'monitoring ceasefires', start: 228, end: 249 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '监督停火', start: 33, end: 37 },
      ],
      facts: ['task-aspects'],
    },
    {
      id: 'situation',
      label: { en: 'Stabilizing the situation', 'zh-Hans': '稳定局势' },
      citations: [
        {
          anchor: 'commentary-2020#s3.p1',
          lang: 'en',
          exact: 'stabilizing the situation',
          start: 251,
          end: 276,
        },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '稳定局势', start: 38, end: 42 },
      ],
      facts: ['task-aspects'],
    },
    {
      id: 'civilians',
      label: { en: 'Protecting civilians', 'zh-Hans': '保护平民' },
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'protecting civilians', start: 278, end: 298 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '保护平民', start: 43, end: 47 },
      ],
      facts: ['task-aspects'],
    },
    {
      id: 'security',
      label: { en: 'Security guards', 'zh-Hans': '安全护卫' },
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'security guards', start: 300, end: 315 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '安全护卫', start: 48, end: 52 },
      ],
      facts: ['task-aspects'],
    },
    {
      id: 'support',
      label: { en: 'Supporting guarantees', 'zh-Hans': '支援保障' },
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'supporting guarantees', start: 317, end: 338 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '支援保障', start: 53, end: 57 },
      ],
      facts: ['task-aspects'],
    },
    {
      id: 'hope',
      label: { en: 'Spreading hope', 'zh-Hans': '播撒希望' },
      citations: [
        { anchor: 'commentary-2020#s3.p1', lang: 'en', exact: 'spreading hope', start: 343, end: 357 },
        { anchor: 'commentary-2020#s3.p1', lang: 'zh-Hans', exact: '播撒希望', start: 58, end: 62 },
      ],
      facts: ['task-aspects'],
    },
  ],
}

export default commentaryTasks
