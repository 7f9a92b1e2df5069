// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'training-exchange-2021', BlockIds['training-exchange-2021']> = {
  document: 'training-exchange-2021',
  lang: 'en',
  title: 'China, UN Co-host Meeting on Peacekeeping Experience Sharing',
  restates: 'training-exchange-2021.en',
  sections: [
    {
      id: 's1',
      role: 'chapter',
      number: 1,
      heading: {
        type: 'heading',
        id: 's1.h',
        children: [{ type: 'text', text: 'China, UN Co-host Meeting on Peacekeeping Experience Sharing' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '1',
          children: [
            {
              type: 'text',
              text: 'China’s Ministry of National Defense, through its Peacekeeping Affairs Center, and the UN Department of Peace Operations, through its Training Division, held an online meeting on 29 April 2021 to exchange peacekeeping experience, says the report (Beijing, 30 April 2021). Experts discussed in depth the difficulties and challenges of peacekeeping training, ways to improve its effectiveness, support for UN peacekeeping and more.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p2',
          number: '2',
          children: [
            {
              type: 'text',
              text: 'UN peacekeeping is an important means to international peace and security, the report says. China’s military and police have joined nearly 30 UN operations and sent more than 50,000 peacekeepers; more than 2,500 now serve at UN Headquarters and in eight mission areas.',
            },
            { type: 'note-reference', note: 's1.n-counts' },
            {
              type: 'text',
              text: ' China, it says, is now the second largest contributor both to the peacekeeping assessment and to UN membership fees and, of the Security Council’s permanent members, the largest troop-contributing country (TCC), which the UN hails as a “key force in peacekeeping operations”.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p3',
          number: '3',
          children: [
            {
              type: 'text',
              text: 'The Security Council, it says, passed resolution 2518 in March 2020, the first on strengthening peacekeepers’ security that China promoted.',
            },
            { type: 'note-reference', note: 's1.n-first' },
            {
              type: 'text',
              text: ' The Group of Friends on the Safety and Security of UN Peacekeepers began at UN Headquarters in New York on 27 April 2021, with China its co-chair.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p4',
          number: '4',
          children: [
            {
              type: 'text',
              text: 'The year, it notes, is the 50th anniversary of China’s regaining its lawful UN seat and the 100th of the Communist Party of China. China’s series of commemorative activities on peacekeeping, economic development, society and humanities, poverty alleviation and reduction, and the ecology is meant to showcase its actions for the UN-centred international system and an order based on international law.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-counts',
          children: [
            {
              type: 'text',
              text: '“Nearly 30” and “more than 50,000” cover the military and the police together. Whether “more than 2,500” includes police is not said.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-first',
          children: [
            {
              type: 'text',
              text: 'The source (“the first resolution … promoted by China”) leaves open whether it was the first on the subject or the first on it that China promoted.',
            },
          ],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
