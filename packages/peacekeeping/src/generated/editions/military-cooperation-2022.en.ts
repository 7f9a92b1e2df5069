// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'military-cooperation-2022', BlockIds['military-cooperation-2022']> = {
  document: 'military-cooperation-2022',
  lang: 'en',
  title: 'For Peace, to the World: The Ministry of National Defense Reviews the Work of International Military Cooperation in 2022',
  restates: 'military-cooperation-2022.en',
  sections: [
    {
      id: 's1',
      role: 'chapter',
      number: 1,
      heading: { type: 'heading', id: 's1.h', children: [{ type: 'text', text: 'For Peace, to the World' }] },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '1',
          children: [
            {
              type: 'text',
              text: 'Since 2022, Xinhua’s Zhang Mimi reports from Beijing on 29 December 2022, the Chinese military has faithfully practised the idea of a community with a shared future for mankind, met a major country’s international responsibilities and been active in international military cooperation, with fruitful results. Tan Kefei, spokesperson of the Ministry of National Defense and deputy director of its Information Bureau, reviewed it at a regular press conference on 29 December 2022.',
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
              text: 'Over the past year, Tan said, this cooperation has taken its guidance from Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era, thoroughly practised Xi Jinping Thought on Strengthening the Army and Xi Jinping Thought on Diplomacy, deeply grasped the decisive significance of the “two establishments” and implemented the chairman responsibility system of the Military Commission. Closely following the Party’s new-era goal of strengthening the military, he said, the military focuses on preparing for and fighting wars, pioneers and innovates bravely, and contributes positively to national sovereignty, security and development interests, world peace and stability, and a community with a shared future for mankind.',
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
              text: 'The first area is service to politics and diplomacy as a whole. This year, Tan said, guided by Chairman Xi’s strategy of head-of-state diplomacy, leaders of the Central Military Commission met or video-called defence departments and military leaders from Russia, the United States, Cambodia, Pakistan, Saudi Arabia and elsewhere, to carry that diplomacy’s results into military cooperation. Events included a reception for the 95th anniversary of the People’s Liberation Army, the Ministerial Meeting of the second session of the China-Africa Peace and Security Forum, and the Fifth China-Latin America High-Level Defense Forum. There major concepts such as President Xi’s Global Security Initiative and the community with a shared future for mankind were actively promoted, and foreign parties better understood and recognized China’s stance.',
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
              text: 'The second, Tan said, is defence of national sovereignty, dignity and core interests. To what he called provocative words and deeds by the United States and certain other countries over Taiwan, the South China Sea and other matters touching China’s core interests and major concerns, he said China responded with resolute military operations in defence of national sovereignty and security and, with them, solemn representations, countermeasures and punishments, prompt refutation and a clear stance.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p5',
          number: '5',
          children: [
            {
              type: 'text',
              text: 'The third is a focus on preparing for war as the main responsibility and business. China, Tan said, actively organized and joined “Oriental-2022”, a joint air strategic cruise with Russia, “Maritime Joint-2022”, “Eagle Strike-2022”, “International Military Competition-2022” and more exercises and training',
            },
            { type: 'note-reference', note: 's1.n-exercises' },
            {
              type: 'text',
              text: ' with foreign forces, which deepened mutual trust and cooperation with the armies concerned and helped to raise the level of combat-realistic training.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p6',
          number: '6',
          children: [
            {
              type: 'text',
              text: 'The fourth is to maintain overall strategic stability effectively. Over the past year, Tan said, China implemented the Global Security Initiative,',
            },
            { type: 'note-reference', note: 's1.n-zhongshi' },
            {
              type: 'text',
              text: ' further deepened practical exchange and cooperation with Russia’s military and kept their strategic coordination high. It kept military relations with the United States stable overall and urged it to meet China halfway, implement the heads of state’s consensus, unblock communication, handle conflicts and differences properly and strengthen crisis management and control. He also named strategic communication with Europe’s defence departments and militaries; deeper practical cooperation in various fields with neighbours, and an active role towards a community with a shared future among them; stronger defence and security cooperation with developing countries in Africa, the South Pacific and Latin America; and active cooperation in international arms control and its implementation, resolutely safeguarding national strategic interests and global strategic stability.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p7',
          number: '7',
          children: [
            {
              type: 'text',
              text: 'The fifth is deep participation in global security governance. China, he said, was active in institutional meetings like those of the Shanghai Cooperation Organization’s defence ministers, the China-ASEAN Defense Ministers’ Informal Meeting and the ASEAN Defense Ministers’ Meeting Plus, sent high-level military delegations to the Shangri-La Dialogue, joined multilateral dialogue and cooperation mechanisms like the Moscow International Security Conference, and held events such as the first “Common Vision” international forum on peacekeeping',
            },
            { type: 'note-reference', note: 's1.n-forum' },
            {
              type: 'text',
              text: ' and a Beijing Xiangshan Forum experts’ video conference, to keep raising what he called “our military’s” international discourse power and influence.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p8',
          number: '8',
          children: [
            {
              type: 'text',
              text: 'The sixth is to serve building a community with a shared future for mankind. The Navy’s hospital ship “Peace Ark”, Tan said, gave people in Indonesia medical services on “Harmonious Mission-2022”;',
            },
            { type: 'note-reference', note: 's1.n-harmony' },
            {
              type: 'text',
              text: ' Air Force Y-20 aircraft flew humanitarian rescue missions to Tonga, Afghanistan, Pakistan and other countries; and the military, active in peacekeeping, escort and other operations, keeps giving the international community public security products.',
            },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p9',
          number: '9',
          children: [
            {
              type: 'text',
              text: '“For the sake of peace, go to the world,” Tan is quoted. Facing changes of the world, the times and history, he said, the military will stay guided by Xi Jinping’s thought for the new era,',
            },
            { type: 'note-reference', note: 's1.n-thought' },
            { type: 'text', text: ' focus on the army’s centenary goal' },
            { type: 'note-reference', note: 's1.n-centenary' },
            {
              type: 'text',
              text: ' as scheduled, widen and deepen foreign military relations, and strengthen practical exchange and cooperation, contributing anew and more to world peace and common development.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-exercises',
          children: [
            {
              type: 'text',
              text: 'The source prints “joint exercises and training leagues”; “leagues” is probably ',
            },
            { type: 'emphasis', children: [{ type: 'text', text: 'liansai' }] },
            {
              type: 'text',
              text: ', joint competitions. The named events are usually known in English as Vostok 2022, the joint strategic air patrol, Joint Sea-2022, Falcon Strike-2022 and the International Army Games 2022.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-zhongshi',
          children: [
            {
              type: 'text',
              text: 'The source prints “Zhongshi has implemented global security initiatives”. “Zhongshi” is left untranslated, perhaps ',
            },
            { type: 'emphasis', children: [{ type: 'text', text: 'zhongshi' }] },
            { type: 'text', text: ', faithfully; the Global Security Initiative is probably meant.' },
          ],
        },
        {
          type: 'note',
          id: 's1.n-forum',
          children: [{ type: 'text', text: 'The Ministry’s own English for the forum’s name is “Shared Vision”.' }],
        },
        {
          type: 'note',
          id: 's1.n-harmony',
          children: [{ type: 'text', text: 'Usually Mission Harmony-2022 in English.' }],
        },
        {
          type: 'note',
          id: 's1.n-thought',
          children: [
            {
              type: 'text',
              text: 'The source prints “Xi Jinping’s new era of socialism …”: probably Xi Jinping Thought on Socialism with Chinese Characteristics for a New Era.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-centenary',
          children: [
            {
              type: 'text',
              text: 'The source prints “the 100-year struggle of the army as”, then “scheduled The goal”: probably the goal set for the People’s Liberation Army’s centenary (',
            },
            { type: 'emphasis', children: [{ type: 'text', text: 'jianjun yibai nian fendou mubiao' }] },
            { type: 'text', text: ').' },
          ],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
