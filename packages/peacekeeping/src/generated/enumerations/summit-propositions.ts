// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Enumeration } from '@diglot/core'

export const summitPropositions: Enumeration<'summit-propositions'> = {
  id: 'summit-propositions',
  kind: 'proposal',
  label: { en: 'Propositions put forward at the Leaders’ Summit on Peacekeeping', 'zh-Hans': '在联合国维和峰会上提出的主张' },
  document: 'white-paper-2020',
  items: [
    {
      id: 'principles',
      label: { en: 'Basic principles strictly followed', 'zh-Hans': '恪守维和基本原则' },
      citations: [
        {
          anchor: 'white-paper-2020#s4.1.p1',
          lang: 'en',
          exact: 'follow peacekeeping’s basic principles strictly',
          start: 393,
          end: 440,
        },
        { anchor: 'white-paper-2020#s4.1.p1', lang: 'zh-Hans', exact: '恪守基本原则', start: 110, end: 116 },
      ],
      facts: ['propositions'],
    },
    {
      id: 'system',
      label: { en: 'A better peacekeeping system', 'zh-Hans': '完善维和行动体系' },
      citations: [
        { anchor: 'white-paper-2020#s4.1.p1', lang: 'en', exact: 'improve its system', start: 442, end: 460 },
        { anchor: 'white-paper-2020#s4.1.p1', lang: 'zh-Hans', exact: '完善维和体系', start: 103, end: 109 },
      ],
      facts: ['propositions'],
    },
    {
      id: 'rapid-response',
      label: { en: 'Rapid response', 'zh-Hans': '提高快速反应水平' },
      citations: [
        {
          anchor: 'white-paper-2020#s4.1.p1',
          lang: 'en',
          exact: 'enhance rapid response',
          start: 462,
          end: 484,
        },
        { anchor: 'white-paper-2020#s4.1.p1', lang: 'zh-Hans', exact: '提高快速反应水平', start: 124, end: 132 },
      ],
      facts: ['propositions'],
    },
    {
      id: 'africa',
      label: { en: 'Support and help for Africa', 'zh-Hans': '加大对非洲的帮扶' },
      citations: [
        {
          anchor: 'white-paper-2020#s4.1.p1',
          lang: 'en',
          exact: 'give Africa greater support and help',
          start: 489,
          end: 525,
        },
        { anchor: 'white-paper-2020#s4.1.p1', lang: 'zh-Hans', exact: '加大对非帮扶', start: 117, end: 123 },
      ],
      facts: ['propositions'],
    },
  ],
}

export default summitPropositions
