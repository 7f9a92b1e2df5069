// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Person } from '@diglot/core'

export const shenLiangliang: Person<'shen-liangliang'> = {
  id: 'shen-liangliang',
  name: { en: 'Shen Liangliang', 'zh-Hans': '申亮亮' },
  variants: { en: [], 'zh-Hans': [] },
  role: { en: 'First Sergeant, People’s Hero', 'zh-Hans': '维和士兵，“人民英雄”' },
  sort: { en: 'shen liangliang', 'zh-Hans': 'shen liang liang' },
  death: { number: 11, date: '2016-05-31', mission: 'MINUSMA' },
  citations: [
    {
      anchor: 'white-paper-2020#s2.4.p2',
      lang: 'en',
      exact: 'First Sergeant Shen Liangliang',
      start: 716,
      end: 746,
    },
    { anchor: 'white-paper-2020#s2.4.p2', lang: 'zh-Hans', exact: '维和士兵申亮亮', start: 209, end: 216 },
    { anchor: 'white-paper-2020#annex3.r11', lang: 'en', exact: 'Shen Liangliang', start: 5, end: 20 },
    { anchor: 'white-paper-2020#annex3.r11', lang: 'zh-Hans', exact: '申亮亮', start: 5, end: 8 },
  ],
}

export default shenLiangliang
