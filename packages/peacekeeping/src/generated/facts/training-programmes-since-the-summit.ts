// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Fact } from '@diglot/core'

export const trainingProgrammesSinceTheSummit: Fact<'training-programmes-since-the-summit'> = {
  id: 'training-programmes-since-the-summit',
  label: { en: 'Training programmes held since the summit', 'zh-Hans': '峰会以来举办的专业培训' },
  statements: [
    {
      source: 'white-paper-2020',
      value: { type: 'quantity', amount: 20, unit: 'course' },
      period: { from: '2015', to: '2020' },
      note: {
        en: 'Chapter IV counts over 20 programmes since June 2009; how the two counts stand to each other is not stated.',
        'zh-Hans': '第四章计2009年6月以来的培训班20余期；两个数字的关系没有写明。',
      },
      citations: [
        {
          anchor: 'white-paper-2020#s3.3.p1',
          lang: 'en',
          exact: 'In five years 20 training programmes',
          start: 243,
          end: 279,
        },
        {
          anchor: 'white-paper-2020#s3.3.p1',
          lang: 'zh-Hans',
          exact: '5年来举办保护平民、女性军官、军事专业人员、教官、特派团高级官员等专业培训20批',
          start: 54,
          end: 94,
        },
      ],
    },
  ],
}

export default trainingProgrammesSinceTheSummit
