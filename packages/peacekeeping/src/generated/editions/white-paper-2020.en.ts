// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'white-paper-2020', BlockIds['white-paper-2020']> = {
  document: 'white-paper-2020',
  lang: 'en',
  title: 'China’s Armed Forces: 30 Years of UN Peacekeeping Operations',
  restates: 'white-paper-2020.en',
  sections: [
    {
      id: 'preface',
      role: 'preface',
      heading: { type: 'heading', id: 'preface.h', children: [{ type: 'text', text: 'Preface' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 'preface.p1',
          number: '1',
          children: [
            {
              type: 'text',
              text: 'The white paper notes three anniversaries in 2020: 75 years since victory in the Chinese People’s War of Resistance Against Japanese Aggression and the World Anti-Fascist War, 75 since the United Nations (UN) was founded, and 30 since China’s armed forces first took part in UN peacekeeping.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'preface.p2',
          number: '2',
          children: [
            {
              type: 'text',
              text: 'Peace, it says, is an abiding aspiration of China’s people and the salient feature of its development. Firmly committed to peaceful development since it was founded, the People’s Republic of China is said to have contributed significantly to world peace and development as it realized its own, always to have resolutely safeguarded the UN-centred international system and the basic norms of international relations resting on the UN Charter’s purposes and principles, and to have upheld multilateralism, equity and justice with other countries.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'preface.p3',
          number: '3',
          children: [
            {
              type: 'text',
              text: 'China, the paper says, takes concrete action for world peace and is active in UN peacekeeping. It ranks China as the second largest contributor both to the peacekeeping assessment and to UN membership fees and, among the permanent members of the Security Council, the largest troop-contributing country (TCC). In 30 years its armed forces are said to have resolutely served the Charter’s purposes and principles, sent over 40,000 peacekeepers',
            },
            { type: 'note-reference', note: 'preface.n-deployed' },
            {
              type: 'text',
              text: ' on 25 UN missions, done their duty faithfully, contributed positively to world peace and common development, and been a steadfast, disciplined force for peace and justice.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'preface.p4',
          number: '4',
          children: [
            {
              type: 'text',
              text: 'According to the paper, the armed forces of the new era fully implement the pledges President Xi Jinping announced at the UN Leaders’ Summit on Peacekeeping. They do more to support and join in UN peacekeeping, contributing to building a community with a shared future for mankind, and bring conflict areas greater confidence in peace and development and hope for both. It calls them a critical element and key force of UN peacekeeping that lends world peace and development more positive energy.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'preface.p5',
          number: '5',
          children: [
            {
              type: 'text',
              text: 'Amid profound changes unseen in a century and mounting risks and challenges, the paper holds, peace and development are still the overriding theme of the times. However the world evolves, it says, China will always strive to maintain peace, promote growth worldwide and uphold international order, and its armed forces will always act as a force of justice for peace and development.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'preface.p6',
          number: '6',
          children: [
            {
              type: 'text',
              text: 'The Chinese government, it states, issues the paper to review its armed forces’ glorious journey in 30 years of UN peacekeeping, expound their ideas on safeguarding peace in the new era and set out their efforts.',
            },
          ],
        },
        {
          type: 'note',
          id: 'preface.n-deployed',
          children: [
            {
              type: 'text',
              text: 'The paper’s English text counts over 40,000 peacekeepers. Its Chinese text counts over 40,000 deployments (',
            },
            { type: 'emphasis', children: [{ type: 'text', text: 'renci' }] },
            { type: 'text', text: '): a person sent twice is counted twice.' },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 's1',
      role: 'chapter',
      number: 1,
      heading: {
        type: 'heading',
        id: 's1.h',
        children: [{ type: 'text', text: 'Embarking on Missions for World Peace' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '7',
          children: [
            {
              type: 'text',
              text: 'The paper calls UN peacekeeping an instrument developed for peace that has contributed significantly to it. China, it recalls, recovered its legitimate UN seat in 1971 and became more active in international affairs; reform and opening up began in 1978,',
            },
            { type: 'note-reference', note: 's1.n-reform' },
            {
              type: 'text',
              text: ' and its involvement in UN peacekeeping gradually increased. In April 1990 its armed forces sent five military observers to the United Nations Truce Supervision Organization (UNTSO), starting what it calls a new voyage. With courage and determination, it says, they have for three decades aspired to meet a major country’s responsibilities, safeguard world peace and contribute to the building of a community with a shared future for mankind; China’s Blue Helmets are now a key force in UN peacekeeping.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p2',
          number: '8',
          children: [
            {
              type: 'text',
              text: 'The first of four reasons given for taking part is the pursuit of peace in the Chinese nation’s genes. The nation, it says, values peace and harmony; its mind on the universe is voiced in “unity of man and nature”, on international relations in “harmony among all nations”, on society in “harmony without uniformity” and on ethics in “kindness towards fellow human beings”. Peace, amity and harmony are called its primary aspiration of old, and peace, harmony, cooperation and common development its philosophy down the generations. In its veins and DNA for millennia, peace is said to be its armed forces’ consistent goal.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p3',
          number: '9',
          children: [
            {
              type: 'text',
              text: 'The second reason given is that the Chinese people care about humanity’s well-being. They always dream, the paper says, of a harmonious world where all belong to one family; they would have just causes pursued for the common good and concern for others’ well-being put before personal interests, and hope for a better life for other peoples as well as themselves. Chinese service members are said to join UN efforts to bring hope and further peace.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p4',
          number: '10',
          children: [
            {
              type: 'text',
              text: 'The third is the people’s armed forces’ fundamental purpose: to serve the people. They come from the people, the paper says, are rooted in them, developed to serve them and fight for them; they serve wholeheartedly always and in all situations, stay close to the people and always put their interests first. Chinese peacekeeping troops work with love and humanity for the peace and happiness of people in mission areas.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p5',
          number: '11',
          children: [
            {
              type: 'text',
              text: 'The fourth is that China honours its responsibilities as a major country. A UN founding member and responsible member of the international community, China is said to honour its obligations, firmly support the UN’s authority and stature and be active in peacekeeping; as a permanent member of the Security Council it is bound to be so. Calling world peace indivisible and humanity’s destiny common, the paper holds participation integral to China’s joint efforts with others towards building a community with a shared future for mankind.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p6',
          number: '12',
          children: [
            {
              type: 'text',
              text: 'China’s armed forces, the paper says, commit themselves to six policy stances on peacekeeping:',
            },
          ],
        },
        {
          type: 'list',
          id: 's1.l1',
          ordered: false,
          items: [
            {
              type: 'list-item',
              id: 's1.l1.i1',
              number: 'a',
              children: [
                { type: 'strong', children: [{ type: 'text', text: 'Charter purposes and principles.' }] },
                {
                  type: 'text',
                  text: ' China is said always to abide by the UN’s primary principles, such as all members’ sovereign equality and the peaceful settlement of international disputes, respect other countries’ own choice of social system and development path, and respect and accommodate all parties’ legitimate security concerns.',
                },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i2',
              number: 'b',
              children: [
                { type: 'strong', children: [{ type: 'text', text: 'Basic principles of UN peacekeeping.' }] },
                {
                  type: 'text',
                  text: ' China is said always to adhere to these, including host-nation consent, impartiality, and no use of force except in self-defence and defence of the mandate,',
                },
                { type: 'note-reference', note: 's1.n-principles' },
                {
                  type: 'text',
                  text: ' to respect sovereign states’ territorial integrity and political independence, always to remain impartial, and to fulfil the Security Council mandate strictly.',
                },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i3',
              number: 'c',
              children: [
                {
                  type: 'strong',
                  children: [
                    {
                      type: 'text',
                      text: 'Global governance through extensive consultation, joint contribution and shared benefits.',
                    },
                  ],
                },
                {
                  type: 'text',
                  text: ' The paper describes China as committed to lasting peace through dialogue and consultation, common security for all through joined efforts, and common prosperity through win-win cooperation, in a world kept open and inclusive by exchanges and mutual learning, and clean and beautiful by green, low-carbon development.',
                },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i4',
              number: 'd',
              children: [
                {
                  type: 'strong',
                  children: [{ type: 'text', text: 'Common, comprehensive, cooperative and sustainable security.' }],
                },
                {
                  type: 'text',
                  text: ' China is said always to respect and ensure every country’s security, uphold security in traditional and non-traditional fields, promote that of countries and wider regions through dialogue and cooperation, and focus on development and security so that security lasts.',
                },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i5',
              number: 'e',
              children: [
                { type: 'strong', children: [{ type: 'text', text: 'Peaceful settlement of disputes.' }] },
                {
                  type: 'text',
                  text: ' China, the paper says, advocates peaceful means of resolving disputes and differences between or within countries: dialogue should build mutual trust, settle disputes and promote security, and wilful use of force or threats of it should be rejected.',
                },
              ],
            },
            {
              type: 'list-item',
              id: 's1.l1.i6',
              number: 'f',
              children: [
                { type: 'strong', children: [{ type: 'text', text: 'Stronger peacekeeping partnerships.' }] },
                {
                  type: 'text',
                  text: ' Through peacekeeping reform China is said to strive for greater involvement of host nations, of TCCs and of fund-contributing countries (FCCs), leverage the role of regional and subregional organizations and promote closer partnerships.',
                },
              ],
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-reform',
          children: [
            {
              type: 'text',
              text: 'The year is given in the paper’s English text only; the Chinese text says “after reform and opening up”.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-principles',
          children: [
            { type: 'text', text: 'The paper’s Chinese text has “neutrality” (' },
            { type: 'emphasis', children: [{ type: 'text', text: 'zhongli' }] },
            { type: 'text', text: ') where the English has “impartiality”, and “carrying out the mandate” (' },
            { type: 'emphasis', children: [{ type: 'text', text: 'lüxing shouquan' }] },
            { type: 'text', text: ') where the English has “defense of the mandate”.' },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 'annex2',
      role: 'annex',
      number: 2,
      heading: {
        type: 'heading',
        id: 'annex2.h',
        children: [{ type: 'text', text: 'Participation in UN Peacekeeping Missions' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 'annex2.p1',
          number: '13',
          children: [
            {
              type: 'text',
              text: 'This annex of the white paper lists the 25 UN peacekeeping missions in which China’s armed forces have taken part,',
            },
            { type: 'note-reference', note: 'annex2.n-names' },
            {
              type: 'text',
              text: ' one in each row, with the month in which their participation began and the month in which it ended.',
            },
            { type: 'note-reference', note: 'annex2.n-participation' },
            {
              type: 'text',
              text: ' “Present” means that it was continuing when the paper appeared in September 2020, as it was in eight missions.',
            },
          ],
        },
        {
          type: 'table',
          id: 'annex2.t1',
          caption: [
            {
              type: 'text',
              text: 'UN peacekeeping missions with Chinese military participation, as the white paper lists them',
            },
          ],
          records: 'missions',
          columns: [
            { key: 'number', header: [{ type: 'text', text: 'No.' }], kind: 'figure' },
            {
              key: 'name',
              header: [{ type: 'text', text: 'United Nations peacekeeping mission' }],
              kind: 'text',
            },
            {
              key: 'participation',
              header: [{ type: 'text', text: 'Period of participation' }],
              kind: 'date',
            },
          ],
          rows: [
            {
              type: 'table-row',
              id: 'annex2.r1',
              record: 'UNTSO',
              cells: [
                [{ type: 'text', text: '1' }],
                [{ type: 'text', text: 'United Nations Truce Supervision Organization (UNTSO)' }],
                [{ type: 'text', text: 'April 1990 – present' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r2',
              record: 'UNIKOM',
              cells: [
                [{ type: 'text', text: '2' }],
                [{ type: 'text', text: 'United Nations Iraq-Kuwait Observation Mission (UNIKOM)' }],
                [{ type: 'text', text: 'April 1991 – January 2003' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r3',
              record: 'MINURSO',
              cells: [
                [{ type: 'text', text: '3' }],
                [
                  {
                    type: 'text',
                    text: 'United Nations Mission for the Referendum in Western Sahara (MINURSO)',
                  },
                ],
                [{ type: 'text', text: 'September 1991 – present' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r4',
              record: 'UNAMIC',
              cells: [
                [{ type: 'text', text: '4' }],
                [{ type: 'text', text: 'United Nations Advance Mission in Cambodia (UNAMIC)' }],
                [{ type: 'text', text: 'December 1991 – March 1992' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r5',
              record: 'UNTAC',
              cells: [
                [{ type: 'text', text: '5' }],
                [{ type: 'text', text: 'United Nations Transitional Authority in Cambodia (UNTAC)' }],
                [{ type: 'text', text: 'March 1992 – September 1993' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r6',
              record: 'ONUMOZ',
              cells: [
                [{ type: 'text', text: '6' }],
                [{ type: 'text', text: 'United Nations Operation in Mozambique (ONUMOZ)' }],
                [{ type: 'text', text: 'June 1993 – December 1994' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r7',
              record: 'UNOMIL',
              cells: [
                [{ type: 'text', text: '7' }],
                [{ type: 'text', text: 'United Nations Observer Mission in Liberia (UNOMIL)' }],
                [{ type: 'text', text: 'November 1993 – September 1997' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r8',
              record: 'UNOMSIL',
              cells: [
                [{ type: 'text', text: '8' }],
                [{ type: 'text', text: 'United Nations Observer Mission in Sierra Leone (UNOMSIL)' }],
                [{ type: 'text', text: 'August 1998 – October 1999' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r9',
              record: 'UNAMSIL',
              cells: [
                [{ type: 'text', text: '9' }],
                [{ type: 'text', text: 'United Nations Mission in Sierra Leone (UNAMSIL)' }],
                [{ type: 'text', text: 'October 1999 – December 2005' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r10',
              record: 'UNMEE',
              cells: [
                [{ type: 'text', text: '10' }],
                [{ type: 'text', text: 'United Nations Mission in Ethiopia and Eritrea (UNMEE)' }],
                [{ type: 'text', text: 'October 2000 – August 2008' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r11',
              record: 'MONUC',
              cells: [
                [{ type: 'text', text: '11' }],
                [
                  {
                    type: 'text',
                    text: 'United Nations Organization Mission in the Democratic Republic of the Congo (MONUC)',
                  },
                ],
                [{ type: 'text', text: 'April 2001 – June 2010' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r12',
              record: 'UNMIL',
              cells: [
                [{ type: 'text', text: '12' }],
                [{ type: 'text', text: 'United Nations Mission in Liberia (UNMIL)' }],
                [{ type: 'text', text: 'October 2003 – December 2017' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r13',
              record: 'UNOCI',
              cells: [
                [{ type: 'text', text: '13' }],
                [{ type: 'text', text: 'United Nations Operation in Côte d’Ivoire (UNOCI)' }],
                [{ type: 'text', text: 'April 2004 – February 2017' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r14',
              record: 'ONUB',
              cells: [
                [{ type: 'text', text: '14' }],
                [{ type: 'text', text: 'United Nations Operation in Burundi (ONUB)' }],
                [{ type: 'text', text: 'June 2004 – September 2006' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r15',
              record: 'UNMIS',
              cells: [
                [{ type: 'text', text: '15' }],
                [{ type: 'text', text: 'United Nations Mission in Sudan (UNMIS)' }],
                [{ type: 'text', text: 'April 2005 – July 2011' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r16',
              record: 'UNIFIL',
              cells: [
                [{ type: 'text', text: '16' }],
                [{ type: 'text', text: 'United Nations Interim Force in Lebanon (UNIFIL)' }],
                [{ type: 'text', text: 'March 2006 – present' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r17',
              record: 'UNMIT',
              cells: [
                [{ type: 'text', text: '17' }],
                [{ type: 'text', text: 'United Nations Integrated Mission in Timor-Leste (UNMIT)' }],
                [{ type: 'text', text: 'October 2006 – November 2012' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r18',
              record: 'UNAMID',
              cells: [
                [{ type: 'text', text: '18' }],
                [{ type: 'text', text: 'African Union-United Nations Hybrid Operation in Darfur (UNAMID)' }],
                [{ type: 'text', text: 'November 2007 – present' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r19',
              record: 'MONUSCO',
              cells: [
                [{ type: 'text', text: '19' }],
                [
                  {
                    type: 'text',
                    text: 'United Nations Organization Stabilization Mission in the Democratic Republic of the Congo (MONUSCO)',
                  },
                ],
                [{ type: 'text', text: 'July 2010 – present' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r20',
              record: 'UNFICYP',
              cells: [
                [{ type: 'text', text: '20' }],
                [{ type: 'text', text: 'United Nations Peacekeeping Force in Cyprus (UNFICYP)' }],
                [{ type: 'text', text: 'February 2011 – August 2014' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r21',
              record: 'UNMISS',
              cells: [
                [{ type: 'text', text: '21' }],
                [{ type: 'text', text: 'United Nations Mission in South Sudan (UNMISS)' }],
                [{ type: 'text', text: 'July 2011 – present' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r22',
              record: 'UNISFA',
              cells: [
                [{ type: 'text', text: '22' }],
                [
                  {
                    type: 'text',
                    text: 'United Nations Organization Interim Security Force for Abyei (UNISFA)',
                  },
                ],
                [{ type: 'text', text: 'July 2011 – October 2011' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r23',
              record: 'UNSMIS',
              cells: [
                [{ type: 'text', text: '23' }],
                [{ type: 'text', text: 'United Nations Supervision Mission in Syria (UNSMIS)' }],
                [{ type: 'text', text: 'April 2012 – August 2012' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r24',
              record: 'MINUSMA',
              cells: [
                [{ type: 'text', text: '24' }],
                [
                  {
                    type: 'text',
                    text: 'United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA)',
                  },
                ],
                [{ type: 'text', text: 'October 2013 – present' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex2.r25',
              record: 'MINUSCA',
              cells: [
                [{ type: 'text', text: '25' }],
                [
                  {
                    type: 'text',
                    text: 'United Nations Multidimensional Integrated Stabilization Mission in the Central African Republic (MINUSCA)',
                  },
                ],
                [{ type: 'text', text: 'January 2020 – present' }],
              ],
            },
          ],
        },
        {
          type: 'note',
          id: 'annex2.n-names',
          children: [
            {
              type: 'text',
              text: 'Names are those the annex gives. The UN’s own name for UNISFA is United Nations Interim Security Force for Abyei.',
            },
          ],
        },
        {
          type: 'note',
          id: 'annex2.n-participation',
          children: [
            {
              type: 'text',
              text: 'The period is that of Chinese participation, not the life of the mission: UNFICYP and UNISFA, for example, continued after the months given here.',
            },
          ],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
