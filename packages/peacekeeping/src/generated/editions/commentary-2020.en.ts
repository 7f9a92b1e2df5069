// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'commentary-2020', BlockIds['commentary-2020']> = {
  document: 'commentary-2020',
  lang: 'en',
  title: 'Chinese Troops March for World Peace',
  restates: 'commentary-2020.en',
  sections: [
    {
      id: 'preface',
      role: 'preface',
      heading: { type: 'heading', id: 'preface.h', children: [{ type: 'text', text: 'Introduction' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 'preface.p1',
          number: '1',
          children: [
            {
              type: 'text',
              text: 'The year, the commentary notes, brings the 75th anniversary of victory in the Chinese People’s War of Resistance Against Japanese Aggression and the World Anti-Fascist War, the 75th of the United Nations’ (UN) founding and the 30th of Chinese military participation in its peacekeeping. In those 30 years, it says, the military has conscientiously put the purposes and principles of the UN Charter into practice, contributed positively to world peace and common development, and shown itself an army of peace, justice and civilization.',
            },
            { type: 'note-reference', note: 'preface.n-army' },
            {
              type: 'text',
              text: ' It describes the white paper, under the title “The Chinese Army’s Participation in UN Peacekeeping Operations for 30 Years”,',
            },
            { type: 'note-reference', note: 'preface.n-title' },
            {
              type: 'text',
              text: ' as thoroughly implementing Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era and as guided by service to a community with a shared future for mankind. The paper is said to proclaim vigorously the basic concepts on which the military maintains world peace, and to sum up comprehensively its 30 years of UN peacekeeping, especially the historic achievements of the new era. With it, the commentary says, China gives voice to itself before the world, puts forward its propositions and shows its contributions, and proves always to have built world peace, contributed to global development and defended the international order, and its military always to have been a staunch force for peace.',
            },
          ],
        },
        {
          type: 'note',
          id: 'preface.n-army',
          children: [
            {
              type: 'text',
              text: 'The source prints “teacher of peace, justice, and civilization”. The Chinese is probably ',
            },
            { type: 'emphasis', children: [{ type: 'text', text: 'heping zhi shi' }] },
            { type: 'text', text: ', army of peace: ' },
            { type: 'emphasis', children: [{ type: 'text', text: 'shi' }] },
            { type: 'text', text: ' means both army and teacher.' },
          ],
        },
        {
          type: 'note',
          id: 'preface.n-title',
          children: [
            {
              type: 'text',
              text: 'The source gives the title in this and a shorter form. The official English title is “China’s Armed Forces: 30 Years of UN Peacekeeping Operations”.',
            },
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
        children: [{ type: 'text', text: 'Profoundly Explaining the Original Intention and Mission' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '2',
          children: [
            {
              type: 'text',
              text: 'To explain the original intention and mission with which the Chinese army joins in UN peacekeeping, the commentary argues, is to answer at root the questions “for what” it does so and “from what”, and to reflect the high unity of the values it pursues there with its practice.',
            },
            { type: 'note-reference', note: 's1.n-unity' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p2',
          number: '3',
          children: [
            {
              type: 'text',
              text: 'The white paper, it says, is the Chinese government’s first proclamation on the theme of peacekeeping.',
            },
            { type: 'note-reference', note: 's1.n-proclamation' },
            {
              type: 'text',
              text: ' It explains the profound meaning of the original intention and mission and so answers the question “for what”. To fulfil a major power’s responsibility is described as an inevitable requirement on a military that is the Chinese people’s envoy of peace and meets the responsibilities and obligations of China, a responsible major power. To maintain world peace is called the international community’s common responsibility and a proper part of what the military’s peacekeeping means. To serve the building of a community with a shared future for mankind is called its lofty mission there, of great practical significance for the universal security and common prosperity of humanity.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p3',
          number: '4',
          children: [
            {
              type: 'text',
              text: 'Besides revealing this meaning, the commentary says, the paper answers from what the original intention and mission come, in four aspects:',
            },
            { type: 'note-reference', note: 's1.n-origins' },
            {
              type: 'text',
              text: ' the Chinese nation’s gene of peace, its people’s feeling for the world, the People’s Army’s fundamental purpose and the responsibilities of China as a major power. The gene of peace is said to be rooted in the nation’s long-standing culture of “peace”, the cultural source of the military’s peacekeeping; the people’s feeling in a dream of one world,',
            },
            { type: 'note-reference', note: 's1.n-one-world' },
            {
              type: 'text',
              text: ' cherished since ancient times, which is its spiritual pursuit. The fundamental purpose is said to derive from the essential character of an army that shares breath, destiny and heart with the people; when it seeks peace and happiness for local people on UN operations, that purpose is vividly embodied. China’s role as a major power is said to come from being a founding member of the UN, a major developing country and a permanent member of the Security Council, and fulfilling it to be part of the military’s mission in peacekeeping.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-unity',
          children: [
            {
              type: 'text',
              text: 'The source prints “the question of ‘for’ and ‘from what’” and “the height of the value pursuit … Unite”. “For what” is taken from its next paragraph; “high unity” is the probable meaning.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-proclamation',
          children: [
            {
              type: 'text',
              text: 'The source prints “my country’s first government proclamation”, meaning China’s. The sentence after it is a fragment without a verb (“The original intention and mission of …”).',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-origins',
          children: [
            {
              type: 'text',
              text: 'The source prints “and other four aspects” after naming four; those four are probably meant. The second it calls the people’s “feelings … in the world”, then their “national sentiment”: probably ',
            },
            { type: 'emphasis', children: [{ type: 'text', text: 'tianxia qinghuai' }] },
            { type: 'text', text: ', care for all under heaven, as in the white paper’s Chinese text.' },
          ],
        },
        {
          type: 'note',
          id: 's1.n-one-world',
          children: [
            {
              type: 'text',
              text: 'The source prints “One World, One World”. The white paper’s Chinese text has ',
            },
            { type: 'emphasis', children: [{ type: 'text', text: 'shijie datong, tianxia yijia' }] },
            { type: 'text', text: ': the world in great harmony, all under heaven one family.' },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 's2',
      role: 'chapter',
      number: 2,
      heading: {
        type: 'heading',
        id: 's2.h',
        children: [{ type: 'text', text: 'Systematically Declaring the Policy Position' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's2.p1',
          number: '5',
          children: [
            {
              type: 'text',
              text: 'The white paper is said to inherit China’s consistent stance of firm support for UN peacekeeping, to adapt to what the new era requires and, for the first time, to declare systematically the “six adherences” of the military’s peacekeeping policy: to the Charter’s purposes and principles; to the basic principles of UN peacekeeping; to global governance through extensive consultation, joint contribution and shared benefits; to the new security concept, which is common, comprehensive, cooperative and sustainable; to the peaceful settlement of disputes; and to a firm peacekeeping partnership.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p2',
          number: '6',
          children: [
            {
              type: 'text',
              text: 'The UN Charter is called an important part of modern international law. Its purposes and principles are said to be basic norms for the handling of international relations and essential if international peace and security are to be maintained; to abide by it and safeguard the UN’s authority and status is every member State’s common responsibility.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p3',
          number: '7',
          children: [
            {
              type: 'text',
              text: 'Consent of the countries concerned, neutrality, and no use of force except in self-defence or to carry out the mandate',
            },
            { type: 'note-reference', note: 's2.n-principle' },
            {
              type: 'text',
              text: ' are described as basic principles established over long practice, the fundamental guarantee that UN peacekeeping takes the right direction and succeeds.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p4',
          number: '8',
          children: [
            {
              type: 'text',
              text: 'Adherence to global governance through extensive consultation, joint contribution and shared benefits, the commentary argues, is the only way to further world peace and development and reach common prosperity. In its words, all countries should control the world’s destiny, write international rules, govern global affairs and share what development yields.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p5',
          number: '9',
          children: [
            {
              type: 'text',
              text: 'Security governance is presented as important within global governance: security, the commentary says, should be universal, equal and inclusive. It calls the new concept of common, comprehensive, cooperative and sustainable security Chinese wisdom and a Chinese solution that help the world to lasting peace and universal security.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p6',
          number: '10',
          children: [
            {
              type: 'text',
              text: 'China’s foreign policy, it says, has always been one of independence and peace, and China has always advocated dealing peacefully with issues left over from history and relations with other countries. Such a policy inevitably requires persistence in resolving differences and disputes peacefully, by means like political consultation, dialogue and negotiation, and mediation.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's2.p7',
          number: '11',
          children: [
            {
              type: 'text',
              text: 'Peace is called the cause of all humanity, and its maintenance the responsibility of the whole international community. As important guarantees of success the commentary names reform of UN peacekeeping that mobilizes the enthusiasm of troop-contributing countries, funding countries and the countries involved, full play for regional and subregional organizations, and closer partnerships in the field.',
            },
          ],
        },
        {
          type: 'note',
          id: 's2.n-principle',
          children: [
            {
              type: 'text',
              text: 'The source prints “non-self-defense, or non-use of force”, which reverses the principle. The white paper’s Chinese text has ',
            },
            {
              type: 'emphasis',
              children: [{ type: 'text', text: 'fei ziwei huo lüxing shouquan bu shiyong wuli' }],
            },
            { type: 'text', text: ': force is not used except in self-defence or to carry out the mandate.' },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 's3',
      role: 'chapter',
      number: 3,
      heading: {
        type: 'heading',
        id: 's3.h',
        children: [{ type: 'text', text: 'Fully Demonstrating Achievements and Contributions' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's3.p1',
          number: '12',
          children: [
            {
              type: 'text',
              text: 'The white paper, the commentary says, comprehensively reviews how the Chinese military’s part in UN peacekeeping developed and, for the first time, systematically presents the diverse tasks of its peacekeepers from six aspects: monitoring ceasefires, stabilizing the situation, protecting civilians, security guards, supporting guarantees and spreading hope.',
            },
            { type: 'note-reference', note: 's3.n-aspects' },
            {
              type: 'text',
              text: ' This is said to demonstrate fully its outstanding contribution to the peacekeeping of the UN and to world peace and security.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p2',
          number: '13',
          children: [
            {
              type: 'text',
              text: 'Monitoring a ceasefire is described as the initial function and basic task of UN peacekeeping, essential to upholding the agreement, reducing conflict and keeping a region at peace. On the front lines, by patrols, observation and reports, a large number of Chinese military professionals are said to have supervised how the parties carried out such agreements and so contributed importantly to local peace.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p3',
          number: '14',
          children: [
            {
              type: 'text',
              text: 'Stabilizing the situation is called a prerequisite if the peace process is to advance. Security in some mission areas, the commentary says, is severe and conflicts of various kinds go on; by armed patrols, isolating conflicts and stopping violence and violent riots, Chinese officers and soldiers have stabilized security, to gain opportunities for peace and time for life.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p4',
          number: '15',
          children: [
            {
              type: 'text',
              text: 'Protecting civilians, especially women, children, refugees, displaced persons and other vulnerable groups, is said to manifest the justice of peacekeeping. Besides guarding local civilians directly by vigilance and escorts, Chinese peacekeepers are said to give them a reliable, safe environment by preventing, reducing and resolving conflict.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p5',
          number: '16',
          children: [
            {
              type: 'text',
              text: 'Security guards are called an important task that keeps the personnel and facilities of UN missions safe. The environment of peacekeeping, the commentary says, has grown more and more complex, and casualties among UN peacekeepers have gone on rising. China’s military has sent peacekeeping security forces to protect mission personnel and facilities and is said to give UN peacekeeping a strong guarantee of security.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p6',
          number: '17',
          children: [
            { type: 'text', text: 'Support forces,' },
            { type: 'note-reference', note: 's3.n-support' },
            {
              type: 'text',
              text: ' such as engineering, transport, medical care and helicopters, are described as important supports of peacekeeping and as the main body, at present, of the forces the Chinese military sends. With excellent quality and superb skill, their officers and soldiers are said to have strongly ensured that missions perform their mandates effectively.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p7',
          number: '18',
          children: [
            {
              type: 'text',
              text: 'While completing these tasks, Chinese peacekeepers are said to have carried fully forward the People’s Army’s fine tradition, to love and help the people. By actively assisting humanitarian relief, joining widely in post-war reconstruction, passing on warmth and love and the like, the commentary says, they create conditions for countries and regions in conflict to develop and provide more public services locally.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's3.p8',
          number: '19',
          children: [
            {
              type: 'text',
              text: 'Chinese officers and soldiers, in the commentary’s words, guard peace amid war, take an active part in reconstruction afterwards and spread the concept of peaceful development; with practical actions the military has contributed importantly to UN peacekeeping.',
            },
          ],
        },
        {
          type: 'note',
          id: 's3.n-aspects',
          children: [
            {
              type: 'text',
              text: '“Security guards” and “supporting guarantees” are the source’s words. The official English headings for the six are Ceasefire Supervision, Stabilizing the Situation, Protecting Civilians, Providing Force Protection, Deploying Enabling Capabilities, and Sowing the Seeds of Hope.',
            },
          ],
        },
        {
          type: 'note',
          id: 's3.n-support',
          children: [
            { type: 'text', text: 'The source prints “Support and support forces”: probably ' },
            { type: 'emphasis', children: [{ type: 'text', text: 'zhiyuan baozhang' }] },
            { type: 'text', text: ', the enabling capabilities of the official English text.' },
          ],
        },
      ],
      sections: [],
    },
    {
      id: 's4',
      role: 'chapter',
      number: 4,
      heading: {
        type: 'heading',
        id: 's4.h',
        children: [{ type: 'text', text: 'Clearly Putting Forward a Vision and Initiatives' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's4.p1',
          number: '20',
          children: [
            {
              type: 'text',
              text: 'History, the commentary holds, has proved that the UN-centred international system has contained and eased many a crisis and conflict, effectively kept the world from falling into war',
            },
            { type: 'note-reference', note: 's4.n-war' },
            {
              type: 'text',
              text: ' again and won humanity over 70 years of overall peace. All countries, it says, have come to recognize the purposes and principles of the UN Charter as basic norms of international relations, and UN peacekeeping has become an effective means by which the international community uses collective security mechanisms for world peace. Yet it also faces some problems and challenges, to be dealt with by the international community together. For this the white paper puts forward “six initiatives”.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p2',
          number: '21',
          children: [
            {
              type: 'text',
              text: 'Upholding the concept of a community with a shared future for mankind and joining hands for world peace: China will go on fulfilling a major country’s responsibilities, support UN peacekeeping more and work with other countries for its reform in a healthy and reasonable direction. The military, the commentary says, will take a growing part, raise its peacekeeping capabilities comprehensively, do its duty faithfully and contribute more to world peace.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p3',
          number: '22',
          children: [
            {
              type: 'text',
              text: 'Improving the peacekeeping system and treating both the symptoms and the causes of conflict: China, according to the commentary, supports the UN in building a more complete system, and fully respects the right of the government concerned to choose its social system and development path independently according to national conditions, and its people’s rights to survival and development. On operations, the military will as always create safety and stability for countries and regions in conflict, actively provide more public services and strive to let local people enjoy the dividends of peaceful development.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p4',
          number: '23',
          children: [
            {
              type: 'text',
              text: 'Consulting, building jointly and complementing one another’s advantages in a new type of peacekeeping partnership: China is said to support the UN in actively building partnerships, in closer coordination on peacekeeping between the Security Council, the Secretariat, troop-contributing countries and countries involved, and in a stronger division of labour and cooperation with regional and subregional organizations. The military will respond actively to the UN’s tripartite cooperation mechanism and, within its capacity, support the peacekeeping of other troop-contributing countries and of such organizations with technology, equipment, personnel and funds.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p5',
          number: '24',
          children: [
            {
              type: 'text',
              text: 'Supporting better peacekeeping mandates of the Security Council and making peacekeeping more effective in every respect: China, it says, supports a UN performance accountability mechanism, thrift with resources and more use of high and new technology, so that peacekeeping becomes more effective and plays its due role. It supports various UN measures that help developing countries to strengthen their capacity for peacekeeping and maintaining stability, raise the quality of equipment and personnel, and make peacekeeping forces better able to do their duty. The military will go on training more outstanding professionals for all countries.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p6',
          number: '25',
          children: [
            { type: 'text', text: 'Giving full play to the “ability standby mechanism”' },
            { type: 'note-reference', note: 's4.n-standby' },
            {
              type: 'text',
              text: ' for a quicker response: China, the commentary says, supports the UN in promoting the establishment of such a mechanism, and gives priority in selection and deployment to standby forces that meet UN standards.',
            },
            { type: 'note-reference', note: 's4.n-priority' },
            {
              type: 'text',
              text: ' The military will keep strengthening its peacekeeping standby force, 8,000 in scale,',
            },
            { type: 'note-reference', note: 's4.n-scale' },
            {
              type: 'text',
              text: ' as the mechanism requires, keep it at a high level of readiness, and can send surface warships, “rapid countermeasures”',
            },
            { type: 'note-reference', note: 's4.n-rapid' },
            { type: 'text', text: ' and other types of troops as needed.' },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p7',
          number: '26',
          children: [
            {
              type: 'text',
              text: 'Responding actively to multiple risks and threats and effectively ensuring peacekeepers’ safety: China, it says, advocates a systematic response of peacekeeping to growing security threats, traditional and non-traditional. It supports comprehensive UN policies that collect and share more information, sharpen early warning and the perception of threats, better medical care and security equipment and facilities, and strengthen the prevention of and response to infectious diseases, so that peacekeepers’ safety and health are ensured in all respects.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's4.p8',
          number: '27',
          children: [
            {
              type: 'text',
              text: 'Humanity, the commentary concludes, faces many common challenges, and peace has a long way to go. By issuing the white paper, it says, China’s government solemnly declares to the world that its determination to maintain world peace, promote common development, forge partnerships and support multilateralism will not change. China is said to be willing to work with all countries that love peace towards a community with a shared future for mankind and a better world, so that every corner of it is lit by peace.',
            },
          ],
        },
        {
          type: 'note',
          id: 's4.n-war',
          children: [{ type: 'text', text: 'The source prints “falling into a war”; probably another world war.' }],
        },
        {
          type: 'note',
          id: 's4.n-standby',
          children: [
            { type: 'text', text: 'Probably ' },
            { type: 'emphasis', children: [{ type: 'text', text: 'weihe nengli daiming jizhi' }] },
            { type: 'text', text: ', officially the Peacekeeping Capability Readiness System (PCRS).' },
          ],
        },
        {
          type: 'note',
          id: 's4.n-priority',
          children: [
            {
              type: 'text',
              text: 'So the source, and the white paper’s English text. The Chinese text of the white paper can also be read as China supporting the UN in giving this priority.',
            },
          ],
        },
        {
          type: 'note',
          id: 's4.n-scale',
          children: [
            {
              type: 'text',
              text: 'The source gives no unit; the white paper’s English text counts 8,000 troops.',
            },
          ],
        },
        {
          type: 'note',
          id: 's4.n-rapid',
          children: [
            { type: 'text', text: 'Probably ' },
            { type: 'emphasis', children: [{ type: 'text', text: 'kuaifan' }] },
            { type: 'text', text: ', short for rapid response units.' },
          ],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
