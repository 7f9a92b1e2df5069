// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const pledges: Enumeration<'pledges'> = {
  id: 'pledges',
  kind: 'pledge',
  label: { en: 'Pledges announced at the Leaders’ Summit on Peacekeeping', 'zh-Hans': '在联合国维和峰会上宣布的承诺' },
  document: 'white-paper-2020',
  items: [
    {
      id: 'standby-force',
      label: { en: 'A peacekeeping standby force', 'zh-Hans': '维和待命部队' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.1.h',
          lang: 'en',
          exact: 'A Peacekeeping Standby Force in Position',
          start: 0,
          end: 40,
        },
        { anchor: 'white-paper-2020#s3.1.h', lang: 'zh-Hans', exact: '完成维和待命部队组建', start: 0, end: 10 },
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'en',
          exact: 'China completed registering 8,000 troops as a UN peacekeeping standby force in September 2017',
          start: 228,
          end: 321,
        },
        {
          anchor: 'white-paper-2020#s3.1.p1',
          lang: 'zh-Hans',
          exact: '2017年9月，8000人规模的维和待命部队完成在联合国注册',
          start: 56,
          end: 86,
        },
      ],
      facts: ['pledges', 'standby-force', 'standby-units', 'standby-categories', 'level-2-units', 'level-3-units'],
      state: { en: 'not-stated', 'zh-Hans': 'completed' },
    },
    {
      id: 'enablers',
      label: { en: 'More enabling capabilities', 'zh-Hans': '更多保障人员' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.2.h',
          lang: 'en',
          exact: 'More Enabling Capabilities to the UNPKOs',
          start: 0,
          end: 40,
        },
        { anchor: 'white-paper-2020#s3.2.h', lang: 'zh-Hans', exact: '派遣更多保障人员参加联合国维和行动', start: 0, end: 17 },
      ],
      facts: ['pledges', 'enabler-rotations', 'enabler-troops'],
      state: { en: 'in-progress', 'zh-Hans': 'in-progress' },
    },
    {
      id: 'training',
      label: { en: 'Training of foreign peacekeepers and demining assistance', 'zh-Hans': '为各国培训维和人员和扫雷援助' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.3.h',
          lang: 'en',
          exact: 'Training Foreign Peacekeepers',
          start: 0,
          end: 29,
        },
        { anchor: 'white-paper-2020#s3.3.h', lang: 'zh-Hans', exact: '完成为各国培训维和人员任务', start: 0, end: 13 },
      ],
      facts: [
        'pledges',
        'training-programmes-since-the-summit',
        'foreign-peacekeepers-trained',
        'trainees-countries',
        'deminers-trained',
        'police-trained',
      ],
      state: { en: 'not-stated', 'zh-Hans': 'completed' },
    },
    {
      id: 'african-union-aid',
      label: { en: 'Gratis military aid to the African Union', 'zh-Hans': '对非盟无偿军事援助' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.4.p1',
          lang: 'en',
          exact: 'US$100 million of gratis military aid',
          start: 204,
          end: 241,
        },
        { anchor: 'white-paper-2020#s3.4.p1', lang: 'zh-Hans', exact: '1亿美元无偿军事援助', start: 56, end: 66 },
      ],
      facts: ['pledges', 'african-union-aid'],
      target: { type: 'quantity', amount: 100000000, unit: 'USD' },
      state: { en: 'in-progress', 'zh-Hans': 'in-progress' },
    },
    {
      id: 'helicopter-unit',
      label: { en: 'The first peacekeeping helicopter unit', 'zh-Hans': '首支维和直升机分队' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.5.h',
          lang: 'en',
          exact: 'The First Peacekeeping Helicopter Unit in Operation',
          start: 0,
          end: 51,
        },
        { anchor: 'white-paper-2020#s3.5.h', lang: 'zh-Hans', exact: '派出首支维和直升机分队遂行任务', start: 0, end: 15 },
      ],
      facts: ['pledges', 'helicopter-unit-strength', 'helicopters'],
      state: { en: 'in-progress', 'zh-Hans': 'in-progress' },
    },
    {
      id: 'fund',
      label: { en: 'China-UN Peace and Development Fund', 'zh-Hans': '中国—联合国和平与发展基金' },
      citations: [
        {
          anchor: 'white-paper-2020#s3.6.h',
          lang: 'en',
          exact: 'China-UN Peace and Development Fund in Support of the UNPKOs',
          start: 0,
          end: 60,
        },
        {
          anchor: 'white-paper-2020#s3.6.h',
          lang: 'zh-Hans',
          exact: '设立中国—联合国和平与发展基金支持联合国维和行动',
          start: 0,
          end: 24,
        },
      ],
      facts: ['pledges', 'fund-projects', 'fund-sum', 'fund-peacekeeping-projects', 'fund-peacekeeping-sum'],
      state: { en: 'in-progress', 'zh-Hans': 'in-progress' },
    },
  ],
}

export default pledges
