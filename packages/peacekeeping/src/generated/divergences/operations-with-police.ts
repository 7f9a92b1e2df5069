// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const operationsWithPolice: Divergence<'operations-with-police'> = {
  id: 'operations-with-police',
  kind: 'scope',
  label: { en: 'Nearly 30 operations against 25', 'zh-Hans': '近30项与25项行动' },
  note: {
    en: 'The report of 2021 counts the operations of military and police together; the white paper those of the armed forces.',
    'zh-Hans': '2021年报道合计军队和警察参加的行动；白皮书只计军队。',
  },
  fact: 'missions-joined',
  sides: [
    {
      source: 'training-exchange-2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'nearly 30 UN operations',
          start: 132,
          end: 155,
        },
        { anchor: 'training-exchange-2021#s1.p2', lang: 'zh-Hans', exact: '近30项联合国维和行动', start: 37, end: 48 },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        { anchor: 'white-paper-2020#preface.p3', lang: 'en', exact: '25 UN missions', start: 446, end: 460 },
        { anchor: 'white-paper-2020#preface.p3', lang: 'zh-Hans', exact: '维和行动25项', start: 84, end: 91 },
      ],
    },
  ],
}

export default operationsWithPolice
