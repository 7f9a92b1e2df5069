// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const kindsOfTask: Enumeration<'kinds-of-task'> = {
  id: 'kinds-of-task',
  kind: 'task',
  label: { en: 'Kinds of task of Chinese peacekeepers', 'zh-Hans': '中国维和官兵的任务种类' },
  document: 'white-paper-2020',
  items: [
    {
      id: 'ceasefire-supervision',
      label: { en: 'Ceasefire supervision', 'zh-Hans': '监督停火' },
      citations: [
        { anchor: 'white-paper-2020#s2.1.h', lang: 'en', exact: 'Ceasefire Supervision', start: 0, end: 21 },
        { anchor: 'white-paper-2020#s2.1.h', lang: 'zh-Hans', exact: '监督停火', start: 0, end: 4 },
      ],
      facts: ['professionals-sent', 'professionals-missions', 'senior-posts', 'professionals-serving'],
    },
    {
      id: 'stabilizing',
      label: { en: 'Stabilizing the situation', 'zh-Hans': '稳定局势' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.2.h',
          lang: 'en',
          exact: 'Stabilizing the Situation',
          start: 0,
          end: 25,
        },
        { anchor: 'white-paper-2020#s2.2.h', lang: 'zh-Hans', exact: '稳定局势', start: 0, end: 4 },
      ],
      facts: [
        'infantry-battalion-strength',
        'infantry-rotations',
        'long-range-patrols',
        'short-distance-patrols',
        'armed-escorts',
        'weapons-free-zone-hours',
      ],
    },
    {
      id: 'protecting-civilians',
      label: { en: 'Protecting civilians', 'zh-Hans': '保护平民' },
      citations: [
        { anchor: 'white-paper-2020#s2.3.h', lang: 'en', exact: 'Protecting Civilians', start: 0, end: 20 },
        { anchor: 'white-paper-2020#s2.3.h', lang: 'zh-Hans', exact: '保护平民', start: 0, end: 4 },
      ],
      facts: ['juba-villages', 'juba-civilians'],
    },
    {
      id: 'force-protection',
      label: { en: 'Providing force protection', 'zh-Hans': '安全护卫' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.4.h',
          lang: 'en',
          exact: 'Providing Force Protection',
          start: 0,
          end: 26,
        },
        { anchor: 'white-paper-2020#s2.4.h', lang: 'zh-Hans', exact: '安全护卫', start: 0, end: 4 },
      ],
      facts: [
        'force-protection-unit-strength',
        'force-protection-troops',
        'force-protection-rotations',
        'force-protection-operations',
      ],
    },
    {
      id: 'enabling',
      label: { en: 'Deploying enabling capabilities', 'zh-Hans': '支援保障' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.5.h',
          lang: 'en',
          exact: 'Deploying Enabling Capabilities',
          start: 0,
          end: 31,
        },
        { anchor: 'white-paper-2020#s2.5.h', lang: 'zh-Hans', exact: '支援保障', start: 0, end: 4 },
      ],
      facts: [
        'engineer-units',
        'engineer-troops',
        'transport-units',
        'transport-troops',
        'medical-units',
        'medical-troops',
        'helicopter-units',
        'helicopter-troops',
      ],
    },
    {
      id: 'hope',
      label: { en: 'Sowing the seeds of hope', 'zh-Hans': '播撒希望' },
      citations: [
        {
          anchor: 'white-paper-2020#s2.6.h',
          lang: 'en',
          exact: 'Sowing the Seeds of Hope',
          start: 0,
          end: 24,
        },
        { anchor: 'white-paper-2020#s2.6.h', lang: 'zh-Hans', exact: '播撒希望', start: 0, end: 4 },
      ],
      facts: ['wells-drilled', 'bukavu-twinning'],
    },
  ],
}

export default kindsOfTask
