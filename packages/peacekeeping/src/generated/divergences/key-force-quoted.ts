// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Divergence } from '@diglot/core'

export const keyForceQuoted: Divergence<'key-force-quoted'> = {
  id: 'key-force-quoted',
  kind: 'wording',
  label: { en: 'Who calls China a key force', 'zh-Hans': '“关键力量”出自何人' },
  note: {
    en: 'The report of 2021 gives “key force” as the UN’s words; the white paper says it itself.',
    'zh-Hans': '2021年报道称“关键力量”为联合国用语，白皮书则为自述。',
  },
  sides: [
    {
      source: 'training-exchange-2021',
      citations: [
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'en',
          exact: 'which the UN hails as a “key force in peacekeeping operations”',
          start: 481,
          end: 543,
        },
        {
          anchor: 'training-exchange-2021#s1.p2',
          lang: 'zh-Hans',
          exact: '被联合国誉为“维和行动的关键力量”',
          start: 137,
          end: 154,
        },
      ],
    },
    {
      source: 'white-paper-2020',
      citations: [
        {
          anchor: 'white-paper-2020#preface.p4',
          lang: 'en',
          exact: 'a critical element and key force of UN peacekeeping',
          start: 384,
          end: 435,
        },
        {
          anchor: 'white-paper-2020#preface.p4',
          lang: 'zh-Hans',
          exact: '联合国维和的关键因素和关键力量',
          start: 84,
          end: 99,
        },
      ],
    },
  ],
}

export default keyForceQuoted
