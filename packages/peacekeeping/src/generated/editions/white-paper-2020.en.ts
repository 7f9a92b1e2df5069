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
      id: 's2',
      role: 'chapter',
      number: 2,
      heading: { type: 'heading', id: 's2.h', children: [{ type: 'text', text: 'A Key Force in UNPKOs' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's2.p1',
          number: '13',
          children: [
            {
              type: 'text',
              text: 'The white paper says that in 30 years China’s armed forces have sent growing numbers of peacekeepers on a widening range of UN peacekeeping operations (UNPKOs): a few military observers at first, formed units as well as military professionals now. They serve in engineer, medical and transport units, helicopter and infantry units and force protection, or as observers, staff officers and seconded officers. They have been in over 20 countries and regions, such as Cambodia, the Democratic Republic of the Congo (DRC), Liberia, Sudan, Lebanon, Cyprus, South Sudan, Mali and the Central African Republic. The paper credits them with a tremendous contribution to the peaceful settlement of disputes, regional security and stability, and host nations’ economic and social development.',
            },
          ],
        },
      ],
      sections: [
        {
          id: 's2.1',
          role: 'section',
          number: 1,
          heading: { type: 'heading', id: 's2.1.h', children: [{ type: 'text', text: 'Ceasefire Supervision' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.1.p1',
              number: '14',
              children: [
                {
                  type: 'text',
                  text: 'Ceasefires are supervised, the paper explains, to keep parties to a conflict to their agreements. This was UN peacekeeping’s earliest function and the Chinese military’s first task in it. Since 1990 more military professionals have taken part, as staff and seconded officers besides observers. In three decades 2,064 went to 25 missions and UN Headquarters (UNHQ), and 13 of them were appointed to key posts: force commander and deputy, sector commander and deputy.',
                },
                { type: 'note-reference', note: 's2.1.n-professionals' },
                {
                  type: 'text',
                  text: ' In August 2020, 84 were at work in missions and at UNHQ on patrol and observation, ceasefire supervision, liaison and negotiation, command and control, and planning of operations.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.1.p2',
              number: '15',
              children: [
                {
                  type: 'text',
                  text: 'Amid conflicts, military observers gather information on which decisions are made, and armed conflict, the paper notes, often puts their lives at risk. Du Zhaoyu, a young Chinese observer in south Lebanon,',
                },
                { type: 'note-reference', note: 's2.1.n-lebanon' },
                {
                  type: 'text',
                  text: ' bravely stayed at his post and did his duty on 25 July 2006, during the Israel-Lebanon conflict; he made, the paper says, the ultimate sacrifice for peace. The Chinese military posthumously awarded him First Class Merit, and the UN the Dag Hammarskjöld Medal.',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.1.n-professionals',
              children: [
                { type: 'text', text: 'The Chinese text counts 2,064 deployments (' },
                { type: 'emphasis', children: [{ type: 'text', text: 'renci' }] },
                {
                  type: 'text',
                  text: '), and speaks of 13 Chinese service members without saying that they are among these.',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.1.n-lebanon',
              children: [
                {
                  type: 'text',
                  text: 'Only the English text gives the place and, here and later in the chapter, names the Chinese military as awarding First Class Merit.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's2.2',
          role: 'section',
          number: 2,
          heading: { type: 'heading', id: 's2.2.h', children: [{ type: 'text', text: 'Stabilizing the Situation' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.2.p1',
              number: '16',
              children: [
                {
                  type: 'text',
                  text: 'Promptly stabilizing a situation, the paper says, opens the way for a peace process. It calls this a main task of UN missions and an important area into which Chinese troops have recently expanded their functions. Some mission areas pose severe security challenges: frequent conflicts, terrorist attacks, violent riots. Of all peacekeeping units, it is mainly infantry battalions that patrol under arms, keep parties to conflicts apart, control riots, cordon and search; the paper calls them UN peacekeeping’s backbone and stabilizers of security.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.2.p2',
              number: '17',
              children: [
                {
                  type: 'text',
                  text: 'The Chinese People’s Liberation Army (PLA) sent 700 troops, an infantry battalion, to the United Nations Mission in South Sudan (UNMISS) in January 2015, its first organic unit of the kind on a peacekeeping mission overseas. In five years six rotations have gone there. The paper pictures the infantrymen at work day and night to the sound of gunfire and explosions. As of August 2020, it reports, the battalions had completed 51 patrols at long range and 93 at short distance, 314 escorts under arms and over 30,000 hours on patrol in weapons-free zones, contributing significantly to stability there. When a large riot broke out in August 2018 in Juba, South Sudan’s capital,',
                },
                { type: 'note-reference', note: 's2.2.n-juba' },
                {
                  type: 'text',
                  text: ' the Chinese battalion is said to have acted on orders at once and ended the violence promptly and decisively.',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.2.n-juba',
              children: [
                {
                  type: 'text',
                  text: 'The Chinese text speaks not of a riot but of a large fight with weapons and bloodshed (',
                },
                { type: 'emphasis', children: [{ type: 'text', text: 'xiedou liuxue shijian' }] },
                { type: 'text', text: ').' },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's2.3',
          role: 'section',
          number: 3,
          heading: { type: 'heading', id: 's2.3.h', children: [{ type: 'text', text: 'Protecting Civilians' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.3.p1',
              number: '18',
              children: [
                {
                  type: 'text',
                  text: 'The protection of civilians (POC) is presented as an important part of UNPKOs and a duty that Chinese peacekeepers resolutely shoulder. The Chinese people, the paper recalls, suffered immensely from war in modern times, and their service members know only too well what peace and life are worth; with their sweat, youth and lives they keep peace in war-torn mission areas.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.3.p2',
              number: '19',
              children: [
                {
                  type: 'text',
                  text: 'In July 2016 government and opposition forces clashed in Juba. Both fired fiercely, with tanks, armed helicopters, large-calibre artillery and other heavy weapons, and a great many civilians were in severe danger. The Chinese infantry battalion and peacekeepers of other countries were to protect the civilians of downtown Juba and over a hundred villages around it. Under intense gunfire and shelling, the paper recounts, the Chinese risked their lives to build a defence for life, kept militants away from the POC camp and ensured that over 9,000 civilians were safe. Corporal Li Lei and Sergeant Yang Shupeng',
                },
                { type: 'note-reference', note: 's2.3.n-ranks' },
                {
                  type: 'text',
                  text: ' died; the paper says that they sacrificed their lives, bravely honouring a sacred obligation and solemn pledge to protect lives and safeguard peace. Both posthumously received the Chinese military’s First Class Merit and the UN’s Dag Hammarskjöld Medal.',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.3.n-ranks',
              children: [
                {
                  type: 'text',
                  text: 'Ranks are given in the English text only, here and for First Sergeant Shen Liangliang in the next section. The Chinese text calls the three men soldiers (',
                },
                { type: 'emphasis', children: [{ type: 'text', text: 'zhanshi' }] },
                { type: 'text', text: ', ' },
                { type: 'emphasis', children: [{ type: 'text', text: 'shibing' }] },
                { type: 'text', text: ').' },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's2.4',
          role: 'section',
          number: 4,
          heading: { type: 'heading', id: 's2.4.h', children: [{ type: 'text', text: 'Providing Force Protection' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.4.p1',
              number: '20',
              children: [
                {
                  type: 'text',
                  text: 'Force protection is, for the paper, vital to the security of a UN mission’s personnel and assets. It describes China’s armed forces, an important contributor to UNPKOs, as active in sending troops that protect UN missions reliably.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.4.p2',
              number: '21',
              children: [
                {
                  type: 'text',
                  text: 'In December 2013 China’s armed forces sent the United Nations Multidimensional Integrated Stabilization Mission in Mali (MINUSMA) 170 troops as a force protection unit to guard Sector East headquarters and protect VIPs, the first they dispatched for such duties in UNPKOs. The paper counts Mali among the most dangerous mission areas, with frequent roadside bombs, suicide attacks and other terrorist assaults. In seven years 1,440 troops',
                },
                { type: 'note-reference', note: 's2.4.n-guards' },
                {
                  type: 'text',
                  text: ' have gone there for force protection in eight rotations. On the hazardous southern edge of the Sahara they are said to have fulfilled their tasks effectively, among them over 3,900 armed patrols and escorts, and earned repute as Sector East’s “troupes d’élite”. On 31 May 2016 First Sergeant Shen Liangliang was killed as he tried to stop a terrorist vehicle full of explosives from crashing into the UN camp. Posthumously he received First Class Merit from the Chinese military, the Dag Hammarskjöld Medal from the UN and, at the 70th anniversary of the People’s Republic of China (PRC), the national honorary title “People’s Hero”.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.4.p3',
              number: '22',
              children: [
                {
                  type: 'text',
                  text: 'On 12 March 2017 intense fighting broke out in Yei, a border town of South Sudan, and seven UN civilian staff in the crossfire were in severe danger of death. The Chinese infantry battalion at once sent 12 officers and soldiers to rescue them. Despite threats and dangers on the way, the paper says, they outmanoeuvred the militants, overcame three attempts at interception and brought those trapped to safety. UNMISS is said to have hailed and publicized this timely, efficient action as a model of rescue.',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.4.n-guards',
              children: [
                { type: 'text', text: 'The Chinese text counts 1,440 deployments (' },
                { type: 'emphasis', children: [{ type: 'text', text: 'renci' }] },
                { type: 'text', text: '), not troops.' },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's2.5',
          role: 'section',
          number: 5,
          heading: {
            type: 'heading',
            id: 's2.5.h',
            children: [{ type: 'text', text: 'Deploying Enabling Capabilities' }],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.5.p1',
              number: '23',
              children: [
                {
                  type: 'text',
                  text: 'Engineer, transport, medical and helicopter units and other force enablers are, the paper states, irreplaceable in UNPKOs, and most Chinese peacekeeping troops now do such work. By skill, professionalism and dedication, it says, those in logistic support units have come to embody China’s quality, speed and standards.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.5.p2',
              number: '24',
              children: [
                {
                  type: 'text',
                  text: 'In January 2020 some terrorists attacked MINUSMA’s Tessalit Camp in Sector North; more than 20 people were wounded. From Sector East the Chinese medical unit was urgently flown in and evacuated seven injured Chadian peacekeepers to its camp; prompt emergency treatment, the paper says, saved all the wounded. In May 2020, despite the COVID-19 pandemic and tense security, the Chinese engineer unit in South Sudan bridged the Sopo River to the highest quality standards. This opened a transport route between Wau and Raga',
                },
                { type: 'note-reference', note: 's2.5.n-sopo' },
                {
                  type: 'text',
                  text: ' and, says the paper, was highly commended by local government and residents.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.5.p3',
              number: '25',
              children: [
                {
                  type: 'text',
                  text: 'The paper then totals 30 years. China’s armed forces sent 111 engineer units of 25,768 troops',
                },
                { type: 'note-reference', note: 's2.5.n-renci' },
                { type: 'text', text: ' to eight UN missions' },
                { type: 'note-reference', note: 's2.5.n-areas' },
                {
                  type: 'text',
                  text: ' (Cambodia, the DRC, Liberia, Sudan, Lebanon, Sudan’s Darfur, South Sudan and Mali). There they built and rehabilitated more than 17,000 kilometres of road and 300 bridges, cleared 14,000 landmines and pieces of unexploded ordnance',
                },
                { type: 'note-reference', note: 's2.5.n-hedges' },
                {
                  type: 'text',
                  text: ' and did much other engineering: levelling ground, renovating airports, building defence works, assembling prefabricated houses. To missions in Liberia and Sudan went 27 transport units of 5,164 troops, which moved over 1.2 million tons of equipment and materials and covered more than 13 million kilometres. To six missions (the DRC, Liberia, Sudan, Lebanon, South Sudan and Mali) went 85 medical units of 4,259 troops, whose services reached over 246,000 sick and wounded people. To Sudan’s Darfur went three helicopter units of 420 troops, which in 1,602 sorties and 1,951 flight hours carried over 480 tons of cargo and 10,410 passengers.',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.5.n-sopo',
              children: [
                {
                  type: 'text',
                  text: 'Only the English text says that the medical unit went by air and names the river; only the Chinese text places the bridge in the west of South Sudan.',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.5.n-renci',
              children: [
                {
                  type: 'text',
                  text: 'For all four kinds of unit the Chinese text counts deployments, not troops; its 246,000 are treatments and its 10,410 journeys by passengers (',
                },
                { type: 'emphasis', children: [{ type: 'text', text: 'renci' }] },
                { type: 'text', text: ' in each case).' },
              ],
            },
            {
              type: 'note',
              id: 's2.5.n-areas',
              children: [
                { type: 'text', text: 'The Chinese text has “mission areas” (' },
                { type: 'emphasis', children: [{ type: 'text', text: 'renwuqu' }] },
                {
                  type: 'text',
                  text: '), eight here and six for the medical units. For the DRC, Annex II lists two missions, one after the other.',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.5.n-hedges',
              children: [
                {
                  type: 'text',
                  text: 'The Chinese text says “over” of the 300 bridges and of the 14,000 as well.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's2.6',
          role: 'section',
          number: 6,
          heading: { type: 'heading', id: 's2.6.h', children: [{ type: 'text', text: 'Sowing the Seeds of Hope' }] },
          blocks: [
            {
              type: 'paragraph',
              id: 's2.6.p1',
              number: '26',
              children: [
                {
                  type: 'text',
                  text: 'All peoples, the paper says, share the wish for a better life. Chinese peacekeepers, far from home, have taken concrete action so that peoples afflicted by war have peace and hope.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.6.p2',
              number: '27',
              children: [
                {
                  type: 'text',
                  text: 'They actively facilitate humanitarian assistance. For 30 years, according to the paper, they have cooperated with international humanitarian agencies extensively and effectively and been active in distributing food, resettling refugees and internally displaced persons (IDPs),',
                },
                { type: 'note-reference', note: 's2.6.n-idps' },
                {
                  type: 'text',
                  text: ' building camps for both and relieving disasters. In April 2020 a rare flood in Uvira, in the eastern DRC, severely threatened local lives and property. Assigned to relief at the most critical moment, the Chinese engineer unit rushed to reinforce levees and repair bridges; it is said to have opened the way to help and protection and effectively kept those affected safe.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.6.p3',
              number: '28',
              children: [
                {
                  type: 'text',
                  text: 'They extensively join in post-conflict reconstruction. Once a country or region after war has a peace agreement, the paper argues, livelihoods and social order must be restored if conflict is not to recur and lasting peace and stability are to be achieved. Chinese troops monitored elections, built important infrastructure, promoted environmental protection and trained local doctors and nurses, and were acclaimed, it reports, by host nations’ governments and peoples. Darfur, on a desert’s edge and of complex geology, is one of the world’s regions shortest of water. In the most difficult conditions Chinese military engineers drilled 14 wells from 2007 to 2013 and effectively eased the scarcity.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.6.p4',
              number: '29',
              children: [
                {
                  type: 'text',
                  text: 'They pass on love and care. The paper calls them not just guardians of peace but friendship’s messengers. Chinese medical units in the DRC twinned with SOS Children’s Village Bukavu, where children touched by their love and care called the units’ women their Chinese mothers; consistent efforts, kept up for 17 years, are said to have won widespread local praise. In UNMISS Chinese peacekeepers gave local people farming techniques, tools and vegetable seeds, and middle schools invited them to teach Chinese culture and language, which, the paper says, proved very popular with students.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's2.6.p5',
              number: '30',
              children: [
                { type: 'text', text: 'In 30 years, the paper sums up, over 40,000 service members' },
                { type: 'note-reference', note: 's2.6.n-members' },
                {
                  type: 'text',
                  text: ' have gone on 25 UN missions, and 16 Chinese military peacekeepers are said to have sacrificed their lives for a noble cause, peace. As of August 2020, 2,521 were serving in eight missions and at UNHQ. Women, it says, play an ever more important role: over 1,000 have worked in medical support, patrol and observation, liaison and coordination, demining and explosive ordnance disposal, promoting gender equality, protecting women and children, and other fields, demonstrating Chinese women’s talent and professionalism. The UN and the international community have commended the troops’ contribution, it states, and country and military are honoured by it. On 1 October 2019, at the parade for the PRC’s 70th anniversary,',
                },
                { type: 'note-reference', note: 's2.6.n-parade' },
                {
                  type: 'text',
                  text: ' country and people reviewed Chinese military peacekeepers for the first time.',
                },
              ],
            },
            {
              type: 'note',
              id: 's2.6.n-idps',
              children: [{ type: 'text', text: 'Internally displaced persons are mentioned in the English text only.' }],
            },
            {
              type: 'note',
              id: 's2.6.n-members',
              children: [
                { type: 'text', text: 'The Chinese text counts over 40,000 deployments (' },
                { type: 'emphasis', children: [{ type: 'text', text: 'renci' }] },
                { type: 'text', text: ').' },
              ],
            },
            {
              type: 'note',
              id: 's2.6.n-parade',
              children: [{ type: 'text', text: 'The Chinese text says “National Day parade” without the anniversary.' }],
            },
          ],
          sections: [],
        },
      ],
    },
    {
      id: 's3',
      role: 'chapter',
      number: 3,
      heading: {
        type: 'heading',
        id: 's3.h',
        children: [{ type: 'text', text: 'Implementation of Pledges Announced at the UN Summit' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's3.p1',
          number: '31',
          children: [
            {
              type: 'text',
              text: 'Addressing the Leaders’ Summit on Peacekeeping at UNHQ on 28 September 2015, President Xi Jinping announced six measures',
            },
            { type: 'note-reference', note: 's3.n-pledges' },
            {
              type: 'text',
              text: ' by which China would support UN peacekeeping. According to the white paper, China’s government and armed forces have faithfully carried out his decisions and directions, taken concrete steps to keep their promises and made important progress in five years. Peacekeeping troops, once of a single service, now come from multiple military branches; besides enabling functions they can perform diverse tasks; and objectives go beyond conflict prevention to building lasting peace.',
            },
            { type: 'note-reference', note: 's3.n-shift' },
            {
              type: 'text',
              text: ' The armed forces’ peacekeeping capacity is said to be stronger as a result.',
            },
          ],
        },
        {
          type: 'note',
          id: 's3.n-pledges',
          children: [
            { type: 'text', text: 'The Chinese text speaks of six pledges (' },
            { type: 'emphasis', children: [{ type: 'text', text: 'chengnuo' }] },
            { type: 'text', text: '). Its headings on the standby force and on training say “completed” (' },
            { type: 'emphasis', children: [{ type: 'text', text: 'wancheng' }] },
            { type: 'text', text: '), which the English headings do not.' },
          ],
        },
        {
          type: 'note',
          id: 's3.n-shift',
          children: [
            {
              type: 'text',
              text: 'In the Chinese text the troops were “mainly” of a single service before, and the objective was to stop armed conflict (',
            },
            { type: 'emphasis', children: [{ type: 'text', text: 'zhizhi wuzhuang chongtu' }] },
            { type: 'text', text: ').' },
          ],
        },
      ],
      sections: [
        {
          id: 's3.1',
          role: 'section',
          number: 1,
          heading: {
            type: 'heading',
            id: 's3.1.h',
            children: [{ type: 'text', text: 'A Peacekeeping Standby Force in Position' }],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.1.p1',
              number: '32',
              children: [
                {
                  type: 'text',
                  text: 'Rapidly deployed forces, the paper says, have more chances to protect lives and keep peace; China’s military fully supports the UN in developing its Peacekeeping Capability Readiness System (PCRS) and rapid deployment capacity. China completed registering 8,000 troops as a UN peacekeeping standby force in September 2017, with 28 units in 10 categories: infantry, force protection, rapid response, engineer, transport, medical, helicopter, transport aircraft, unmanned aerial vehicle (UAV) and surface ship. Following a satisfactory Assessment and Advisory Visit (AAV) from UNHQ, 13 of them rose to PCRS Level 2 in October 2018; in 2019 and 2020 six rose from Level 2 to Level 3. The force, it says, trains in strict compliance with UN criteria, stays as prepared as required and is specialized, disciplined, well trained and well equipped; of all countries, China has the most standby peacekeeping troops, with the most diversified profile. Also, China’s Ministry of Public Security formed a permanent peacekeeping police squad in June 2016, the world’s first, which was pledged to the Rapid Deployment Level (RDL) of the PCRS in October 2019.',
                },
                { type: 'note-reference', note: 's3.1.n-squad' },
              ],
            },
            {
              type: 'note',
              id: 's3.1.n-squad',
              children: [
                { type: 'text', text: 'In the Chinese text the squad was promoted (' },
                { type: 'emphasis', children: [{ type: 'text', text: 'jinsheng' }] },
                { type: 'text', text: ') to that level.' },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's3.2',
          role: 'section',
          number: 2,
          heading: {
            type: 'heading',
            id: 's3.2.h',
            children: [{ type: 'text', text: 'More Enabling Capabilities to the UNPKOs' }],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.2.p1',
              number: '33',
              children: [
                {
                  type: 'text',
                  text: 'Enabler troops, engineer, transport and medical units among them, are described as vital support, important in making missions effective, rebuilding after conflict and bettering lives in host nations. China, the paper says, traditionally deploys hard-to-source enablers and, after the summit of 2015, responded actively to the UN’s call for more, including engineering and medical capabilities: 25 rotations of engineer and medical units, 7,001 troops, went to the DRC, South Sudan, Sudan’s Darfur, Mali and Lebanon. On UN missions as of August 2020 were six engineer units (1,188 troops) and four medical units (199). In danger, turbulence and harsh conditions, it says, they have performed all the UN’s tasks successfully, clearing mines and explosives, building paved roads and bridges, giving medical care and supporting reconstruction, and contributed to local peace processes and promoted UN peacekeepers’ public image.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's3.3',
          role: 'section',
          number: 3,
          heading: {
            type: 'heading',
            id: 's3.3.h',
            children: [{ type: 'text', text: 'Training Foreign Peacekeepers' }],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.3.p1',
              number: '34',
              children: [
                {
                  type: 'text',
                  text: 'China’s armed forces, the paper says, are willing to share peacekeeping assets in a win-win spirit and have actively helped other troop-contributing countries (TCCs) to train better, respond to complex situations and perform better in UNPKOs. In five years 20 training programmes, on civilian protection and for female officers, military professionals, trainers and senior mission officials, were held for over 1,500 peacekeepers of more than 60 countries. The military’s demining assistance trained more than 300 professionals from Cambodia, Laos, Ethiopia, Sudan, Zambia, Zimbabwe and other countries. The Ministry of Public Security trained over 1,000 foreign peacekeeping police.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's3.4',
          role: 'section',
          number: 4,
          heading: {
            type: 'heading',
            id: 's3.4.h',
            children: [{ type: 'text', text: 'Military Aid Gratis to the African Union (AU)' }],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.4.p1',
              number: '35',
              children: [
                {
                  type: 'text',
                  text: 'Africa, the paper says, needs peacekeeping most. To help its countries maintain peace and stability better and solve African issues the African way, the PLA is said to have honoured China’s commitment of US$100 million of gratis military aid',
                },
                { type: 'note-reference', note: 's3.4.n-aid' },
                {
                  type: 'text',
                  text: ' in support of the African Standby Force and the African Capacity for Immediate Response to Crisis. The AU has received the first instalment, including military equipment and supplies; Chinese military experts have gone to complete the handover and train users; and the two sides have agreed arrangements for the next instalments.',
                },
              ],
            },
            {
              type: 'note',
              id: 's3.4.n-aid',
              children: [
                {
                  type: 'text',
                  text: 'The Chinese text says that the armed forces are actively carrying out (',
                },
                { type: 'emphasis', children: [{ type: 'text', text: 'jiji luoshi' }] },
                { type: 'text', text: ') the aid.' },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's3.5',
          role: 'section',
          number: 5,
          heading: {
            type: 'heading',
            id: 's3.5.h',
            children: [{ type: 'text', text: 'The First Peacekeeping Helicopter Unit in Operation' }],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.5.p1',
              number: '36',
              children: [
                {
                  type: 'text',
                  text: 'A PLA helicopter unit flew its first peacekeeping mission in August 2017.',
                },
                { type: 'note-reference', note: 's3.5.n-helicopters' },
                {
                  type: 'text',
                  text: ' China’s first peacekeeping helicopter unit, 140 troops with four medium multi-purpose helicopters, was deployed to the African Union-United Nations Hybrid Operation in Darfur (UNAMID) for operational support, force delivery, logistic supply, search and rescue, and medical evacuation. It adapted, the paper says, to unknown complexities overseas and carried out multiple high-risk tasks; it has become UNAMID’s essential airborne arm and, for UN peacekeeping in Darfur, a pillar.',
                },
              ],
            },
            {
              type: 'note',
              id: 's3.5.n-helicopters',
              children: [
                {
                  type: 'text',
                  text: 'In the Chinese text, August 2017 is when the unit was deployed in place; no first flight is mentioned.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's3.6',
          role: 'section',
          number: 6,
          heading: {
            type: 'heading',
            id: 's3.6.h',
            children: [{ type: 'text', text: 'China-UN Peace and Development Fund in Support of the UNPKOs' }],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's3.6.p1',
              number: '37',
              children: [
                {
                  type: 'text',
                  text: 'China, the paper says, set up a China-UN Peace and Development Fund to support UN efforts for peace and further multilateral cooperation. It financed 52 peace and security projects from 2016 to 2019, worth US$33.62 million; 23 of them, at US$10.38 million, supported UNPKOs.',
                },
                { type: 'note-reference', note: 's3.6.n-sums' },
                {
                  type: 'text',
                  text: ' Their stated aims are to strengthen UNPKOs’ coordination and planning, increase African peacekeeping capacity, protect peacekeepers and improve lives in mission areas such as Sudan’s Darfur and Mali.',
                },
              ],
            },
            {
              type: 'note',
              id: 's3.6.n-sums',
              children: [{ type: 'text', text: 'The Chinese text says “about” of both sums.' }],
            },
          ],
          sections: [],
        },
      ],
    },
    {
      id: 's4',
      role: 'chapter',
      number: 4,
      heading: {
        type: 'heading',
        id: 's4.h',
        children: [{ type: 'text', text: 'Active Efforts for Greater International Cooperation' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's4.p1',
          number: '38',
          children: [
            {
              type: 'text',
              text: 'World peace, the white paper holds, is a responsibility of all countries, and peacekeeping needs wider multilateral cooperation. In this, it reports, China’s armed forces have worked with over 90 countries and 10 organizations, international and regional.',
            },
            { type: 'note-reference', note: 's4.n-organizations' },
            {
              type: 'text',
              text: ' Visits, expert discussions, training and joint exercises are said to have advanced mutual understanding, shared experience, practical cooperation, bilateral and multilateral relations and peacekeeping capability.',
            },
          ],
        },
        {
          type: 'note',
          id: 's4.n-organizations',
          children: [{ type: 'text', text: 'The Chinese text says “more than 10” organizations.' }],
        },
      ],
      sections: [
        {
          id: 's4.1',
          role: 'section',
          number: 1,
          heading: {
            type: 'heading',
            id: 's4.1.h',
            children: [
              {
                type: 'text',
                text: 'Strengthening Strategic Communication to Build Consensus on Peacekeeping',
              },
            ],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's4.1.p1',
              number: '39',
              children: [
                {
                  type: 'text',
                  text: 'To move UNPKOs forward, better strategic communication with UN leaders is important, says the paper. President Xi Jinping has met UN Secretaries-General 11 times since 2012, on multiple international occasions proposed Chinese ideas and solutions for world peace and development, and reiterated that China supports UNPKOs. At the Leaders’ Summit on Peacekeeping at UNHQ in 2015 he proposed to follow peacekeeping’s basic principles strictly, improve its system, enhance rapid response and give Africa greater support and help. China’s armed forces, it states, are resolved to implement the leaders’ consensus: they communicate more with relevant UN agencies, have attended several sessions of the UN Chiefs of Defense Conference and the UN Peacekeeping Defense Ministerial, and actively promote cooperation.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's4.1.p2',
              number: '40',
              children: [
                {
                  type: 'text',
                  text: 'Committed, the paper says, to bilateral and multilateral communication for understanding and trust, China’s armed forces cooperate actively on peacekeeping with the militaries of Russia, Pakistan, Cambodia, Indonesia, Vietnam, France, Germany, the UK, the US and others; reciprocal visits are said to have furthered policy communication, cooperation plans and friendship between States and militaries. In Beijing the first China-US consultation on UNPKOs took place in May 2010, and in April 2015 the Chinese and Vietnamese defence ministers signed a memorandum of understanding (MOU) between their ministries on peacekeeping cooperation. In 2015, too, China, Brazil, Russia, India and South Africa held the first BRICS consultation on UNPKOs; in February 2017, in the UK, came the first China-UK peacekeeping dialogue. In April 2018 the Russian, French, UK and US military advisers to the UN Military Staff Committee came to China for an extensive exchange on UNPKOs. In May the Chinese and Pakistani defence ministries',
                },
                { type: 'note-reference', note: 's4.1.n-pakistan' },
                {
                  type: 'text',
                  text: ' signed a protocol on UNPKO policy collaboration. In October the German defence minister went to the Training Base of the Peacekeeping Affairs Center of China’s Ministry of National Defense (MND), and an MND peacekeeping delegation to the German Armed Forces United Nations Training Centre.',
                },
              ],
            },
            {
              type: 'note',
              id: 's4.1.n-pakistan',
              children: [
                {
                  type: 'text',
                  text: 'The Chinese text says “China and Pakistan”, without the ministries; so do both texts in the timeline.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's4.2',
          role: 'section',
          number: 2,
          heading: {
            type: 'heading',
            id: 's4.2.h',
            children: [{ type: 'text', text: 'Contributing Chinese Wisdom and Sharing Experience' }],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's4.2.p1',
              number: '41',
              children: [
                {
                  type: 'text',
                  text: 'Mutual learning and shared experience improve UNPKOs effectively, the paper says, and China’s armed forces are active in international exchanges. PLA delegations visited peacekeeping training facilities of Argentina, Finland, Germany and other countries; more than 180 visits were received from other countries, the UN, the AU and other international organizations. China hosted over ten international peacekeeping events,',
                },
                { type: 'note-reference', note: 's4.2.n-events' },
                {
                  type: 'text',
                  text: ' among them the International Seminar on Challenges of Peace Operations – Into the 21st Century, the 2009 Beijing International Symposium on UN Peacekeeping Operations, and the Sino-UK and China-ASEAN Seminars on Peacekeeping Operations. Chinese peacekeepers in Mali, Sudan, South Sudan, the DRC, Liberia and Lebanon exchanged experience with those of France, Senegal and Spain.',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's4.2.p2',
              number: '42',
              children: [
                {
                  type: 'text',
                  text: 'China’s armed forces, it states, are widely involved in UN consultations on peacekeeping and in policy-making, and give input. They have been dynamic in the General Assembly’s Special Committee on Peacekeeping Operations and the TCC Contingent-Owned Equipment (COE) Working Group, brought to China officials of the Security Council and the UN High-level Independent Panel on Peace Operations, and made suggestions on reform, effectiveness and peacekeepers’ safety and security. China hosted expert meetings to draft and review the ',
                },
                {
                  type: 'emphasis',
                  children: [
                    {
                      type: 'text',
                      text: 'United Nations Peacekeeping Missions Military Engineer Unit Manual',
                    },
                  ],
                },
                { type: 'text', text: ', the ' },
                {
                  type: 'emphasis',
                  children: [{ type: 'text', text: 'Military Peacekeeping-Intelligence Handbook' }],
                },
                { type: 'text', text: ' and other documents; Chinese experts helped update' },
                { type: 'note-reference', note: 's4.2.n-manuals' },
                {
                  type: 'text',
                  text: ' UN manuals for civil-military cooperation and for infantry, force protection, transport, aviation and medical support units.',
                },
              ],
            },
            {
              type: 'note',
              id: 's4.2.n-events',
              children: [
                {
                  type: 'text',
                  text: 'The Chinese text calls these events large; it also adds “and other countries” (',
                },
                { type: 'emphasis', children: [{ type: 'text', text: 'deng guo' }] },
                { type: 'text', text: ') to France, Senegal and Spain.' },
              ],
            },
            {
              type: 'note',
              id: 's4.2.n-manuals',
              children: [
                { type: 'text', text: 'The Chinese text says “write and revise” (' },
                { type: 'emphasis', children: [{ type: 'text', text: 'bianxie xiuding' }] },
                { type: 'text', text: ').' },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's4.3',
          role: 'section',
          number: 3,
          heading: {
            type: 'heading',
            id: 's4.3.h',
            children: [
              {
                type: 'text',
                text: 'Extending Cooperation on Joint Exercises and Training to Build Capability',
              },
            ],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's4.3.p1',
              number: '43',
              children: [
                {
                  type: 'text',
                  text: 'Joint exercises and training, says the paper, are important in improving the UN’s peacekeeping capability and talent pool. China’s armed forces have held various kinds with the UN, relevant countries and regional organizations to learn from one another and gain skills. China and Mongolia held the joint exercise Peacekeeping Mission-2009 in Beijing in June and July 2009. Chinese personnel also joined multilateral events, such as the ADMM-Plus Experts’ Working Group Table-Top Exercise on Peacekeeping Operations (Philippines, February 2014), Khan Quest multinational peacekeeping exercises (Mongolia, 2015 to 2019),',
                },
                { type: 'note-reference', note: 's4.3.n-troops' },
                {
                  type: 'text',
                  text: ' field training exercises of the ADMM-Plus Experts’ Working Group on Peacekeeping Operations and Humanitarian Mine Action (India, March 2016; Indonesia, September 2019), table-top exercises on peacekeeping (Thailand, May 2016 and May 2018) and Viking 18, a multinational computer-assisted command-post exercise (Brazil, April 2018).',
                },
              ],
            },
            {
              type: 'paragraph',
              id: 's4.3.p2',
              number: '44',
              children: [
                {
                  type: 'text',
                  text: 'In June 2009 China’s armed forces set up a specialized peacekeeping training institution. Over 20 international programmes for UN peacekeepers followed, such as the UN Military Observers, Staff Officers and Senior National Planners Courses and the UN Peacekeeping Training of Trainers Course for Francophone Countries.',
                },
                { type: 'note-reference', note: 's4.3.n-francophone' },
                {
                  type: 'text',
                  text: ' UN experts and senior instructors from abroad came to train Chinese peacekeeping troops and military professionals before deployment; Chinese instructors assisted training in Australia, Germany, the Netherlands, Switzerland, Thailand, Vietnam and other countries; more than 100 PLA officers observed exercises or attended courses of the UN or other TCCs.',
                },
              ],
            },
            {
              type: 'note',
              id: 's4.3.n-troops',
              children: [
                { type: 'text', text: 'The Chinese text says that troops (' },
                { type: 'emphasis', children: [{ type: 'text', text: 'shibing' }] },
                {
                  type: 'text',
                  text: ') were sent to Khan Quest every year, and likewise to the exercises in India and Indonesia.',
                },
              ],
            },
            {
              type: 'note',
              id: 's4.3.n-francophone',
              children: [
                {
                  type: 'text',
                  text: 'The Chinese text has “French-speaking Africa”, and does not say that the programmes were for UN peacekeepers.',
                },
              ],
            },
          ],
          sections: [],
        },
      ],
    },
    {
      id: 's5',
      role: 'chapter',
      number: 5,
      heading: {
        type: 'heading',
        id: 's5.h',
        children: [{ type: 'text', text: 'Contributing to Building a Community with a Shared Future for Mankind' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's5.p1',
          number: '45',
          children: [
            {
              type: 'text',
              text: 'Profound changes unseen in a century are under way in the world, the paper says, and the COVID-19 pandemic hastens them. It sees more uncertainty and instability in international security, diverse threats to world peace and multiple challenges to UNPKOs: more constraints, heavier tasks, a more complex security environment. China, it states, will go on playing its part as a Security Council permanent member, firmly support and join in UNPKOs, respond actively to the Action for Peacekeeping (A4P) initiative, back reasonable and necessary reforms, and contribute its fair share to a world of lasting peace, universal security and common prosperity, open, inclusive, clean and beautiful.',
            },
          ],
        },
      ],
      sections: [
        {
          id: 's5.1',
          role: 'section',
          number: 1,
          heading: {
            type: 'heading',
            id: 's5.1.h',
            children: [
              {
                type: 'text',
                text: 'Upholding the Vision of a Community with a Shared Future for Mankind and Working Together to Promote World Peace',
              },
            ],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.1.p1',
              number: '46',
              children: [
                {
                  type: 'text',
                  text: 'People in areas of conflict, the paper says, still suffer; they yearn deeply for peace, hope for more from the UN and expect more of peacekeeping. Countries, it argues, should treat each other as equals and with respect, and settle disputes and problems by dialogue and consultation with the utmost sincerity and patience. None should wilfully resort to force or the threat of it, or undermine world peace and sovereign States’ national interests; all should raise awareness that people everywhere belong to a community of shared destiny, uphold humanitarianism, and support and take part in UNPKOs more. China will go on fulfilling its responsibilities as a major country, do more to support and join UNPKOs, and with others promote their sound and reasonable reform; its armed forces will endeavour to play a stronger role, comprehensively improve capability, do their duty faithfully and contribute more to world peace.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's5.2',
          role: 'section',
          number: 2,
          heading: {
            type: 'heading',
            id: 's5.2.h',
            children: [
              {
                type: 'text',
                text: 'Improving the Peacekeeping System and Addressing Both the Symptoms and Root Causes of Conflict',
              },
            ],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.2.p1',
              number: '47',
              children: [
                {
                  type: 'text',
                  text: 'Sustainable peace, the paper argues, is assured only if development and security get equal attention and conflict is treated in its symptoms and its root causes. Peacekeeping should align with preventive diplomacy and other work for peace, and be coordinated with national reconciliation, political mediation, rule of law and better living standards. China supports improvement of the UN’s system: with the focus on primary tasks, development should get a bigger share of limited resources. It advocates respect for host governments’ right to choose social systems and development paths independently, by national conditions, and for local people’s rights to subsistence and development; only then, the paper holds, can host nations concentrate on development and reconstruction and secure peacekeeping’s gains and sustainable peace. China’s armed forces will as always help make countries and regions in conflict safe and stable, join actively in health care and medical support, environmental protection, humanitarian assistance, social reconstruction and improving lives, and provide more public services, so that local people benefit from peaceful development.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's5.3',
          role: 'section',
          number: 3,
          heading: {
            type: 'heading',
            id: 's5.3.h',
            children: [
              {
                type: 'text',
                text: 'Pursuing Extensive Consultation, Joint Contribution, and Mutual Complementarity and Building a New Type of Peacekeeping Partnership',
              },
            ],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.3.p1',
              number: '48',
              children: [
                {
                  type: 'text',
                  text: 'TCCs and FCCs alike are called important contributors to UNPKOs. All countries, says the paper, should bear their respective peacekeeping responsibilities, follow consultation and collaboration as principles and use each other’s strengths for more synergy. China supports UN efforts for better partnerships, by closer coordination among Security Council, Secretariat, TCCs and host nations, and by optimized UN coordination and collaboration with regional and subregional organizations. China’s armed forces will respond actively to the UN’s triangular cooperation and give such organizations and other TCCs all possible support',
                },
                { type: 'note-reference', note: 's5.3.n-support' },
                { type: 'text', text: ' in technology, equipment, personnel and funds.' },
              ],
            },
            {
              type: 'note',
              id: 's5.3.n-support',
              children: [
                { type: 'text', text: 'The Chinese text says “support within their ability” (' },
                { type: 'emphasis', children: [{ type: 'text', text: 'li suo neng ji' }] },
                { type: 'text', text: ').' },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's5.4',
          role: 'section',
          number: 4,
          heading: {
            type: 'heading',
            id: 's5.4.h',
            children: [
              {
                type: 'text',
                text: 'Supporting the UN Efforts to Refine Security Council Mandates and Improve Peacekeeping Effectiveness',
              },
            ],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.4.p1',
              number: '49',
              children: [
                {
                  type: 'text',
                  text: 'The paper calls Security Council mandates the missions’ basis and guidelines, and decisive for the legitimacy and effectiveness of UNPKOs. To develop and renew them, it says, national conditions and actual needs of host nations, TCCs’ capability and other factors must be considered; as needs change, each phase’s priorities and main lines of action should be reset. China is said to support a UN accountability mechanism for performance, economical use of resources, and advanced technology, so that UNPKOs are more effective and fulfil the expected role. It favours UN measures to help developing countries build capability for peacekeeping and stabilization, raise the capacity of troops and equipment, and enable peacekeepers to do their duty. China’s armed forces will keep training more excellent professionals for other countries.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's5.5',
          role: 'section',
          number: 5,
          heading: {
            type: 'heading',
            id: 's5.5.h',
            children: [{ type: 'text', text: 'Giving Full Play to the PCRS and Enhancing Rapid Response' }],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.5.p1',
              number: '50',
              children: [
                {
                  type: 'text',
                  text: 'The paper calls the PCRS an important guarantee that the UN can respond rapidly to conflicts and crises. China, it says, supports the UN in strengthening it and will first select and deploy standby units that meet UN standards.',
                },
                { type: 'note-reference', note: 's5.5.n-selection' },
                {
                  type: 'text',
                  text: ' China’s armed forces will go on building the standby force of 8,000 troops to PCRS criteria and keep it highly prepared; if needed, UNPKOs can have rapid response units, surface ships and other capabilities.',
                },
              ],
            },
            {
              type: 'note',
              id: 's5.5.n-selection',
              children: [
                {
                  type: 'text',
                  text: 'In the Chinese text China supports the UN in developing the PCRS and in giving priority to standby forces that meet UN standards; it does not say that China selects.',
                },
              ],
            },
          ],
          sections: [],
        },
        {
          id: 's5.6',
          role: 'section',
          number: 6,
          heading: {
            type: 'heading',
            id: 's5.6.h',
            children: [
              {
                type: 'text',
                text: 'Proactively Addressing Risks and Threats and Ensuring the Safety and Security of Peacekeepers',
              },
            ],
          },
          blocks: [
            {
              type: 'paragraph',
              id: 's5.6.p1',
              number: '51',
              children: [
                {
                  type: 'text',
                  text: 'UN missions, the paper says, work in an ever more hostile and complicated environment, and only if peacekeepers are personally safe and secure can Security Council mandates be fulfilled effectively. To protect their safety, security and health fully, China advocates a systematic answer to growing security threats, traditional and non-traditional, and comprehensive UN solutions: stronger collection and sharing of information, better early warning and awareness of risk, upgraded security facilities and equipment, improved medical services, and enhanced prevention and control of infectious diseases.',
                },
              ],
            },
          ],
          sections: [],
        },
      ],
    },
    {
      id: 'closing',
      role: 'closing',
      heading: { type: 'heading', id: 'closing.h', children: [{ type: 'text', text: 'Closing Remarks' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 'closing.p1',
          number: '52',
          children: [
            {
              type: 'text',
              text: 'The paper recalls the epic victory over fascism 75 years ago, won by the world’s people in heroic struggle with huge sacrifice, and the UN-centred international system then established. History, it says, makes people keenly aware that peace comes hard and takes great effort to safeguard. Humanity is at a crossroads; countries face significant choices between peace and war, cooperation and confrontation, progress and regress.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'closing.p2',
          number: '53',
          children: [
            {
              type: 'text',
              text: 'Peace, it says, must be fought for and safeguarded. Firmly committed to peaceful development, China hopes that others pursue it too; only if all do, the paper argues, are common development, peaceful coexistence and world peace secured. China’s armed forces will, as always, unfailingly support UNPKOs, honour their commitments to safeguard peace, and give conflict areas and their people greater confidence and hope. With all peace-loving nations China is ready to pursue and champion multilateralism and uphold the UN-centred international system and the basic norms of international relations resting on the UN Charter’s purposes and principles. It will exert itself to build a community with a shared future for mankind and a better world.',
            },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 'annex1',
      role: 'annex',
      number: 1,
      heading: {
        type: 'heading',
        id: 'annex1.h',
        children: [{ type: 'text', text: 'Timeline of Activities in UNPKOs' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 'annex1.p1',
          number: '54',
          children: [
            {
              type: 'text',
              text: 'This annex of the white paper lists activities in UNPKOs in order of time; each entry below gives what the paper reports. Units and officers are Chinese and, unless an entry says otherwise, were sent by China’s armed forces.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p2',
          number: '55',
          children: [
            {
              type: 'text',
              text: 'In April 1990 five military observers went to UNTSO, the start of what the paper calls a new voyage in UNPKOs.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p3',
          number: '56',
          children: [
            {
              type: 'text',
              text: 'In April 1992 an engineer unit of 400 troops went to UNTAC, the first formed military unit that China committed to UNPKOs.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p4',
          number: '57',
          children: [
            {
              type: 'text',
              text: 'In September 2000 President Jiang Zemin spoke at the UN Security Council summit and set out China’s stance on African issues, UNPKOs and the Council’s functions.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p5',
          number: '58',
          children: [
            {
              type: 'text',
              text: 'In December 2001 the MND established its Peacekeeping Affairs Office, to coordinate and manage the armed forces’ peacekeeping affairs and conduct international exchanges on peacekeeping.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p6',
          number: '59',
          children: [
            {
              type: 'text',
              text: 'In February 2002 China officially joined level 1 of the United Nations Standby Arrangement System (UNSAS). It specified two transport companies, one engineer battalion and one level-2 hospital as standby units, pledged to be in mission areas within 90 days of a UN request.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p7',
          number: '60',
          children: [
            {
              type: 'text',
              text: 'In April 2003 MONUC was sent an engineer unit (175 troops) and a medical unit (43).',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p8',
          number: '61',
          children: [
            {
              type: 'text',
              text: 'In December 2003 UNMIL was sent an engineer unit (275 troops), a transport unit (240) and a medical unit (43).',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p9',
          number: '62',
          children: [{ type: 'text', text: 'In April 2006 UNIFIL was sent an engineer unit (182 troops).' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p10',
          number: '63',
          children: [
            {
              type: 'text',
              text: 'In May 2006 UNMIS was sent an engineer unit (275 troops), a transport unit (100) and a medical unit (60).',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p11',
          number: '64',
          children: [
            {
              type: 'text',
              text: 'In January 2007 UNIFIL was sent a further medical unit (60 troops), and the engineer unit there grew to 275.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p12',
          number: '65',
          children: [
            {
              type: 'text',
              text: 'In February 2007 President Hu Jintao, on a state visit to Liberia, called on the Chinese peacekeeping troops on the UN mission there and wrote for them: “Fulfill missions faithfully and safeguard world peace.”',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p13',
          number: '66',
          children: [
            {
              type: 'text',
              text: 'In September 2007 Major General Zhao Jingmin became Force Commander of MINURSO, the first Chinese military officer in a senior UN peacekeeping command.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p14',
          number: '67',
          children: [
            {
              type: 'text',
              text: 'In November 2007 UNAMID was sent a multipurpose engineer unit (315 troops), the first UN peacekeeping force in the mission area.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p15',
          number: '68',
          children: [
            {
              type: 'text',
              text: 'In June 2009 the MND’s Peacekeeping Center was established and took over responsibility for the armed forces’ peacekeeping training, research and international cooperation.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p16',
          number: '69',
          children: [
            {
              type: 'text',
              text: 'From June to July 2009 the Chinese and Mongolian armed forces exercised jointly under the codename Peacekeeping Mission-2009, China’s first such exercise with a foreign force on peacekeeping.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p17',
          number: '70',
          children: [
            {
              type: 'text',
              text: 'In September 2010 the Peacekeeping Affairs Office and the UN Department of Peacekeeping Operations',
            },
            { type: 'note-reference', note: 'annex1.n-department' },
            {
              type: 'text',
              text: ' held the UN Senior Mission Leaders’ Course jointly in Beijing, the first senior-level peacekeeping training by China’s armed forces.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p18',
          number: '71',
          children: [
            {
              type: 'text',
              text: 'In March 2011 the Office and the UN Department co-hosted the UN Training of Trainers Course for the first time.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p19',
          number: '72',
          children: [
            {
              type: 'text',
              text: 'In July 2011 the engineer and medical units of UNMIS moved to UNMISS, newly established; the transport unit, its tasks completed, went home.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p20',
          number: '73',
          children: [
            {
              type: 'text',
              text: 'In June 2013 Ban Ki-moon, the UN Secretary-General, visited the MND’s Peacekeeping Center while in China.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p21',
          number: '74',
          children: [
            {
              type: 'text',
              text: 'In December 2013 MINUSMA was sent an engineer unit (155 troops), a force protection unit (170) and a medical unit (70).',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p22',
          number: '75',
          children: [
            {
              type: 'text',
              text: 'In October 2014 the Peacekeeping Affairs Office, joined by Sweden’s Folke Bernadotte Academy and the China Institute for International Strategic Studies, hosted the International Forum for the Challenges of Peace Operations 2014,',
            },
            { type: 'note-reference', note: 'annex1.n-beijing' },
            { type: 'text', text: ' with 86 delegates from the UN and 19 countries.' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p23',
          number: '76',
          children: [
            {
              type: 'text',
              text: 'In January 2015 UNMISS was sent its first Chinese infantry battalion (700 troops).',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p24',
          number: '77',
          children: [
            {
              type: 'text',
              text: 'In April 2015 the Chinese and Vietnamese defence ministers signed an MOU on cooperation in peacekeeping.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p25',
          number: '78',
          children: [
            {
              type: 'text',
              text: 'In May 2015 UNIFIL was sent a further unit, of construction engineers (200 troops).',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p26',
          number: '79',
          children: [
            {
              type: 'text',
              text: 'In June 2015 troops joined Khan Quest, the multinational peacekeeping exercise in Mongolia, for the first time.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p27',
          number: '80',
          children: [
            {
              type: 'text',
              text: 'In June 2015 the Peacekeeping Affairs Office and the United Nations Entity for Gender Equality and the Empowerment of Women (UN Women) co-hosted the UN Peacekeeping Operations Protection of Civilians Course.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p28',
          number: '81',
          children: [
            {
              type: 'text',
              text: 'In September 2015 President Xi Jinping, speaking at the Leaders’ Summit on Peacekeeping at UNHQ, put forward four propositions, and six measures by China to support and improve UNPKOs.',
            },
            { type: 'note-reference', note: 'annex1.n-measures' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p29',
          number: '82',
          children: [
            {
              type: 'text',
              text: 'In November 2015 China’s armed forces showed the photo exhibition “In Course of Peace – Celebrating the 25th Anniversary of China’s Armed Forces in UN Peacekeeping Operations” at UNHQ.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p30',
          number: '83',
          children: [
            {
              type: 'text',
              text: 'In July 2016 UN Secretary-General Ban Ki-moon, in China, visited the first Chinese peacekeeping helicopter unit that was to go to Sudan’s Darfur.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p31',
          number: '84',
          children: [
            {
              type: 'text',
              text: 'In January 2017 President Xi Jinping, in his keynote speech “Work Together to Build a Community with a Shared Future for Mankind” at the UN Office at Geneva,',
            },
            { type: 'note-reference', note: 'annex1.n-geneva' },
            {
              type: 'text',
              text: ' analysed that vision, in the paper’s words, profoundly, comprehensively and systematically.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p32',
          number: '85',
          children: [{ type: 'text', text: 'In June 2017 UNAMID was sent the first helicopter unit (140 troops).' }],
        },
        {
          type: 'paragraph',
          id: 'annex1.p33',
          number: '86',
          children: [
            {
              type: 'text',
              text: 'In September 2017 China’s peacekeeping standby force of 8,000 completed PCRS registration.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p34',
          number: '87',
          children: [
            { type: 'text', text: 'In December 2017 China, deputy chair of the expert working group,' },
            { type: 'note-reference', note: 'annex1.n-chair' },
            { type: 'text', text: ' hosted the drafting of the ' },
            {
              type: 'emphasis',
              children: [{ type: 'text', text: 'UN Military Peacekeeping-Intelligence Handbook' }],
            },
            { type: 'text', text: '.' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p35',
          number: '88',
          children: [
            {
              type: 'text',
              text: 'In May 2018 China and Pakistan signed, in Islamabad, a protocol on policy collaboration in UNPKOs.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p36',
          number: '89',
          children: [
            {
              type: 'text',
              text: 'In June 2018 the MND’s Peacekeeping Affairs Office became the Peacekeeping Affairs Center, and its Peacekeeping Center the Training Base of that Center.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p37',
          number: '90',
          children: [
            {
              type: 'text',
              text: 'In September 2018 representatives of Chinese peacekeeping troops were at the 2018 Beijing Summit of the Forum on China-Africa Cooperation (FOCAC).',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p38',
          number: '91',
          children: [
            {
              type: 'text',
              text: 'In October 2018, having passed UN assessment, 13 units of the standby force rose to PCRS Level 2.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p39',
          number: '92',
          children: [
            { type: 'text', text: 'In December 2018 China, again deputy chair, hosted the updating of the ' },
            {
              type: 'emphasis',
              children: [{ type: 'text', text: 'United Nations Peacekeeping Missions Military Engineer Unit Manual' }],
            },
            { type: 'text', text: '.' },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p40',
          number: '93',
          children: [
            { type: 'text', text: 'In 2019 and 2020' },
            { type: 'note-reference', note: 'annex1.n-order' },
            {
              type: 'text',
              text: ' six standby units passed UN assessment and rose to PCRS Level 3 from Level 2.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 'annex1.p41',
          number: '94',
          children: [
            {
              type: 'text',
              text: 'In October 2019 a grand celebration in Beijing marked the 70th anniversary of the PRC’s founding; for the first time, country and people reviewed military peacekeepers in a National Day parade.',
            },
          ],
        },
        {
          type: 'note',
          id: 'annex1.n-department',
          children: [
            {
              type: 'text',
              text: 'The UN’s abbreviation was DPKO; the paper’s English text has “UNDPO”. In 2019 the department became the Department of Peace Operations.',
            },
          ],
        },
        {
          type: 'note',
          id: 'annex1.n-beijing',
          children: [
            {
              type: 'text',
              text: 'Only the Chinese text gives the place, Beijing, here and in the entry for April 2015.',
            },
          ],
        },
        {
          type: 'note',
          id: 'annex1.n-measures',
          children: [
            { type: 'text', text: 'The Chinese text speaks of six pledges (' },
            { type: 'emphasis', children: [{ type: 'text', text: 'chengnuo' }] },
            { type: 'text', text: ').' },
          ],
        },
        {
          type: 'note',
          id: 'annex1.n-geneva',
          children: [
            {
              type: 'text',
              text: 'Only the Chinese text names the occasion, a high-level meeting on jointly discussing and building (',
            },
            { type: 'emphasis', children: [{ type: 'text', text: 'gongshang gongzhu' }] },
            { type: 'text', text: ') the community.' },
          ],
        },
        {
          type: 'note',
          id: 'annex1.n-chair',
          children: [
            { type: 'text', text: 'The Chinese text calls China vice-chair country (' },
            { type: 'emphasis', children: [{ type: 'text', text: 'fuzhuxiguo' }] },
            { type: 'text', text: ') and names no working group, here and in the entry for December 2018.' },
          ],
        },
        {
          type: 'note',
          id: 'annex1.n-order',
          children: [{ type: 'text', text: 'This entry stands before that for October 2019 in the paper.' }],
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
          number: '95',
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
    {
      id: 'annex3',
      role: 'annex',
      number: 3,
      heading: {
        type: 'heading',
        id: 'annex3.h',
        children: [{ type: 'text', text: 'Service Personnel Fatalities on UN Peacekeeping Missions' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 'annex3.p1',
          number: '96',
          children: [
            {
              type: 'text',
              text: 'This annex of the white paper lists 16 Chinese service members who died on UN peacekeeping missions, one in each row, with the mission and the date of death.',
            },
            { type: 'note-reference', note: 'annex3.n-records' },
            {
              type: 'text',
              text: ' The paper’s words for them, in an earlier chapter, are that they sacrificed their lives for peace. The annex gives no cause of death.',
            },
          ],
        },
        {
          type: 'table',
          id: 'annex3.t1',
          caption: [
            {
              type: 'text',
              text: 'Chinese service members who died on UN peacekeeping missions, as the white paper lists them',
            },
          ],
          records: 'fatalities',
          columns: [
            { key: 'number', header: [{ type: 'text', text: 'No.' }], kind: 'figure' },
            { key: 'name', header: [{ type: 'text', text: 'Name' }], kind: 'text' },
            {
              key: 'mission',
              header: [{ type: 'text', text: 'United Nations peacekeeping mission' }],
              kind: 'text',
            },
            { key: 'date', header: [{ type: 'text', text: 'Date of death' }], kind: 'date' },
          ],
          rows: [
            {
              type: 'table-row',
              id: 'annex3.r1',
              record: 'liu-mingfang',
              cells: [
                [{ type: 'text', text: '1' }],
                [{ type: 'text', text: 'Liu Mingfang' }],
                [{ type: 'text', text: 'UNTAC' }],
                [{ type: 'text', text: '21 January 1993' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r2',
              record: 'chen-zhiguo',
              cells: [
                [{ type: 'text', text: '2' }],
                [{ type: 'text', text: 'Chen Zhiguo' }],
                [{ type: 'text', text: 'UNTAC' }],
                [{ type: 'text', text: '21 May 1993' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r3',
              record: 'yu-shili',
              cells: [
                [{ type: 'text', text: '3' }],
                [{ type: 'text', text: 'Yu Shili' }],
                [{ type: 'text', text: 'UNTAC' }],
                [{ type: 'text', text: '21 May 1993' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r4',
              record: 'lei-runmin',
              cells: [
                [{ type: 'text', text: '4' }],
                [{ type: 'text', text: 'Lei Runmin' }],
                [{ type: 'text', text: 'UNIKOM' }],
                [{ type: 'text', text: '7 May 1994' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r5',
              record: 'fu-qingli',
              cells: [
                [{ type: 'text', text: '5' }],
                [{ type: 'text', text: 'Fu Qingli' }],
                [{ type: 'text', text: 'MONUC' }],
                [{ type: 'text', text: '3 May 2003' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r6',
              record: 'li-tao',
              cells: [
                [{ type: 'text', text: '6' }],
                [{ type: 'text', text: 'Li Tao' }],
                [{ type: 'text', text: 'UNMIL' }],
                [{ type: 'text', text: '11 August 2004' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r7',
              record: 'zhang-ming',
              cells: [
                [{ type: 'text', text: '7' }],
                [{ type: 'text', text: 'Zhang Ming' }],
                [{ type: 'text', text: 'UNMIL' }],
                [{ type: 'text', text: '24 October 2005' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r8',
              record: 'du-zhaoyu',
              cells: [
                [{ type: 'text', text: '8' }],
                [{ type: 'text', text: 'Du Zhaoyu' }],
                [{ type: 'text', text: 'UNTSO' }],
                [{ type: 'text', text: '25 July 2006' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r9',
              record: 'xie-baojun',
              cells: [
                [{ type: 'text', text: '9' }],
                [{ type: 'text', text: 'Xie Baojun' }],
                [{ type: 'text', text: 'UNMIS' }],
                [{ type: 'text', text: '28 May 2010' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r10',
              record: 'zhang-haibo',
              cells: [
                [{ type: 'text', text: '10' }],
                [{ type: 'text', text: 'Zhang Haibo' }],
                [{ type: 'text', text: 'UNMIL' }],
                [{ type: 'text', text: '11 September 2014' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r11',
              record: 'shen-liangliang',
              cells: [
                [{ type: 'text', text: '11' }],
                [{ type: 'text', text: 'Shen Liangliang' }],
                [{ type: 'text', text: 'MINUSMA' }],
                [{ type: 'text', text: '31 May 2016' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r12',
              record: 'li-lei',
              cells: [
                [{ type: 'text', text: '12' }],
                [{ type: 'text', text: 'Li Lei' }],
                [{ type: 'text', text: 'UNMISS' }],
                [{ type: 'text', text: '10 July 2016' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r13',
              record: 'yang-shupeng',
              cells: [
                [{ type: 'text', text: '13' }],
                [{ type: 'text', text: 'Yang Shupeng' }],
                [{ type: 'text', text: 'UNMISS' }],
                [{ type: 'text', text: '11 July 2016' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r14',
              record: 'fu-sen',
              cells: [
                [{ type: 'text', text: '14' }],
                [{ type: 'text', text: 'Fu Sen' }],
                [{ type: 'text', text: 'UNMISS' }],
                [{ type: 'text', text: '26 November 2019' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r15',
              record: 'wang-xudong',
              cells: [
                [{ type: 'text', text: '15' }],
                [{ type: 'text', text: 'Wang Xudong' }],
                [{ type: 'text', text: 'UNMISS' }],
                [{ type: 'text', text: '15 February 2020' }],
              ],
            },
            {
              type: 'table-row',
              id: 'annex3.r16',
              record: 'chen-shun',
              cells: [
                [{ type: 'text', text: '16' }],
                [{ type: 'text', text: 'Chen Shun' }],
                [{ type: 'text', text: 'UNAMID' }],
                [{ type: 'text', text: '6 August 2020' }],
              ],
            },
          ],
        },
        {
          type: 'note',
          id: 'annex3.n-records',
          children: [
            {
              type: 'text',
              text: 'Dates are the annex’s. UN records date Xie Baojun’s death 24 May 2010, list Yang Shupeng under the incident of 10 July 2016 and have no entry for Fu Sen.',
            },
          ],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
