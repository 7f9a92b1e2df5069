// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Event } from '@diglot/core'

export const trainingOfTrainersCourse: Event<'training-of-trainers-course'> = {
  id: 'training-of-trainers-course',
  label: { en: 'The UN Training of Trainers Course is co-hosted for the first time', 'zh-Hans': '首次合办联合国维和教官国际培训班' },
  from: '2011-03',
  missions: [],
  people: [],
  sort: {
    en: 'the un training of trainers course is co hosted for the first time',
    'zh-Hans': 'shou ci he ban lian he guo wei he jiao guan guo ji pei xun ban',
  },
  citations: [
    {
      anchor: 'white-paper-2020#annex1.p18',
      lang: 'en',
      exact: 'In March 2011 the Office and the UN Department co-hosted the UN Training of Trainers Course for the first time',
      start: 0,
      end: 110,
    },
    {
      anchor: 'white-paper-2020#annex1.p18',
      lang: 'zh-Hans',
      exact: '2011年3月，维和事务办公室、联合国维和行动部首次合办“联合国维和教官国际培训班”',
      start: 0,
      end: 42,
    },
  ],
}

export default trainingOfTrainersCourse
