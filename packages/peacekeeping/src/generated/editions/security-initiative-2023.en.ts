// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Edition } from '@diglot/core'
import type { BlockIds } from '../ids.ts'

const edition: Edition<'security-initiative-2023', BlockIds['security-initiative-2023']> = {
  document: 'security-initiative-2023',
  lang: 'en',
  title: 'On the Global Security Initiative Concept Paper',
  restates: 'security-initiative-2023.en',
  sections: [
    {
      id: 's1',
      role: 'chapter',
      number: 1,
      heading: {
        type: 'heading',
        id: 's1.h',
        children: [{ type: 'text', text: 'On the Global Security Initiative Concept Paper' }],
      },
      blocks: [
        {
          type: 'paragraph',
          id: 's1.p1',
          number: '1',
          children: [
            {
              type: 'text',
              text: 'The world, the times and history, the author writes, are changing as never before; the global deficits of peace, security, trust and governance keep growing, challenges humanity must take seriously. In this context, last year, President Xi Jinping put forward the Global Security Initiative (GSI), based on humanity’s common interests, stressing commitment to common, comprehensive, cooperative and sustainable security; to respect for all countries’ sovereignty and territorial integrity; to the UN Charter’s purposes and principles; to taking all countries’ legitimate security concerns seriously; to settling differences and disputes between countries peacefully by dialogue and consultation; and to security in traditional and non-traditional domains.',
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
              text: 'The author calls the GSI another international public product of China’s for global governance and, in security, a vivid practice of the concept of community with a shared future for mankind, which the international community has widely noticed and positively answered: over 80 national and regional organizations',
            },
            { type: 'note-reference', note: 's1.n-over-80' },
            { type: 'text', text: ' have voiced appreciation and support. On 21 February,' },
            { type: 'note-reference', note: 's1.n-february' },
            {
              type: 'text',
              text: ' Foreign Minister Qin Gang gave the keynote speech “Implementing the Global Security Initiative to Solve the Security Challenges Facing Mankind” and issued the concept paper, with 20 priorities for cooperation.',
            },
            { type: 'note-reference', note: 's1.n-priorities' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p3',
          number: '3',
          children: [
            {
              type: 'text',
              text: 'The paper, in the author’s view, shows China’s commitment to the future and destiny of a world never at peace: hegemony and power politics rise, security issues grow more diverse and connected across borders, and new vulnerability, poverty and instability emerge constantly. What concept of security the world needs, and how each country can have common security, is called this era’s challenge for all. Quoting that a giant ship withstands a storm no small one survives, the author calls the paper an attempt to withstand a changing world and answer the times’ questions. Rooted in true multilateralism, it is said to advocate a win-win mindset for complex, intertwined challenges, coordinate traditional and non-traditional security, and aim at a balanced, effective and sustainable security architecture,',
            },
            { type: 'note-reference', note: 's1.n-stray' },
            {
              type: 'text',
              text: ' offering new approaches to root causes of international conflict, to lasting stability and security, and to better global security governance. It transcends, the author argues, outdated Western geopolitical security theory, in which “zero-sum” and “cold war” thinking lives on and power politics and bullying hegemonism prevail. Some countries, the author writes, are obsessed with exclusive little circles or blocs for their own absolute security, pursue unilateralism in multilateralism’s name, uphold rules of their own with double standards and, in democracy’s guise, exercise hegemony; this has seriously undermined international security order and worsened deficiencies in global security governance. Security, the author holds, is every nation’s right, not the privilege of a few, still less for any single country to decide. For humanity’s benefit the paper is said to replace zero-sum games with dialogue and cooperation, and isolation and exclusivity with openness, inclusivity, exchange and mutual learning,',
            },
            { type: 'note-reference', note: 's1.n-exclusivity' },
            {
              type: 'text',
              text: ' linking all nations’ future and destiny by common interests, challenges and responsibilities, with dignity, development interests and security shared.',
            },
            { type: 'note-reference', note: 's1.n-share' },
          ],
        },
        {
          type: 'paragraph',
          id: 's1.p4',
          number: '4',
          children: [
            {
              type: 'text',
              text: 'The author calls the paper very action-oriented. First, the UN’s central role in security governance is to be maintained. Second, major countries are to coordinate and exchange strongly: great powers should lead in equality, cooperation and the rule of law, practices of hegemony, coercion and tyranny be rejected, and a concerted effort build a framework of major-power relations marked by balanced development, peaceful coexistence and overall stability. Third, dialogue is to resolve hotspot issues peacefully: parties should be helped to settle disputes and disagreements by dialogue and consultation, and the international community must work for justice, cool troubled places and ease tensions. Fourth, traditional and non-traditional security challenges are to be met: promoting global strategic stability, combating the arms race and reducing the risk of nuclear war are critical; fighting terrorism and securing data, biosecurity, and supply, scientific and technological chains',
            },
            { type: 'note-reference', note: 's1.n-chains' },
            {
              type: 'text',
              text: ' need joint effort. Fifth, global security governance needs stronger systems and capabilities, in an architecture that coordinates governments and international organizations and lets non-governmental ones join.',
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
              text: 'Citing an ancient Chinese saying, that the way to profit is to move with the times,',
            },
            { type: 'note-reference', note: 's1.n-saying' },
            {
              type: 'text',
              text: ' the author writes that China, in a turbulent, changing world, will keep up intensive, mutually inspiring exchanges with all parties to the paper by the UN platform and bilateral and multilateral channels and ensure hotspot safety. It hopes to join in finding political solutions to security issues and bring the world peace and tranquillity by China’s wisdom and contributions.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-over-80',
          children: [{ type: 'text', text: 'So the source; probably over 80 countries and regional organizations.' }],
        },
        {
          type: 'note',
          id: 's1.n-february',
          children: [
            {
              type: 'text',
              text: 'The source gives no year; the concept paper was presented on 21 February 2023.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-priorities',
          children: [
            {
              type: 'text',
              text: 'The source breaks into fragments: “was officially announced. 20 priorities for cooperation.” It lists none as such; its fourth paragraph gives five points.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-stray',
          children: [
            {
              type: 'text',
              text: 'The source prints “security he architecture” and, next, “security he governance”, later “this concept in his paper”; the stray words are left out.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-exclusivity',
          children: [
            {
              type: 'text',
              text: 'The source prints “openness, inclusivity and exclusivity with exchange”: the second “exclusivity” is out of place, and what exchange and mutual learning are to replace is lost.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-share',
          children: [
            {
              type: 'text',
              text: '“Share … development interests” is the source’s wording; probably the fruits of development.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-chains',
          children: [
            {
              type: 'text',
              text: 'The source prints “security of supply, scientific and technological chains”; probably supply chains, and science and technology.',
            },
          ],
        },
        {
          type: 'note',
          id: 's1.n-saying',
          children: [
            { type: 'text', text: 'Probably the line of the ' },
            { type: 'emphasis', children: [{ type: 'text', text: 'Book of Changes' }] },
            { type: 'text', text: ', ' },
            { type: 'emphasis', children: [{ type: 'text', text: 'fan yi zhi dao, yu shi xie xing' }] },
            { type: 'text', text: ': the way of all gain goes along with the time.' },
          ],
        },
      ],
      sections: [],
    },
  ],
}

export default edition
