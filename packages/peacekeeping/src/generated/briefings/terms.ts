// Generated from content/ by `pnpm generate`. Edits here are overwritten.

import type { Briefing } from '@diglot/core'

export const terms: Briefing<'terms'> = {
  id: 'terms',
  title: { en: 'Terms and Units', 'zh-Hans': '术语与计量单位' },
  subtitle: { en: 'What do the papers’ words mean, and where do translations part?', 'zh-Hans': '材料中的术语是什么意思，译法有哪些不同？' },
  authors: { en: 'The Diglot editors', 'zh-Hans': 'Diglot编者' },
  version: '1.0.0',
  length: 2,
  cites: [
    {
      key: 'chinese-deployed',
      fact: 'chinese-deployed',
      note: { en: 'Chinese text; the English text counts persons', 'zh-Hans': '中文版；英文版按人数计' },
    },
    {
      key: 'chinese-deployed@white-paper-2020.en',
      fact: 'chinese-deployed',
      source: 'white-paper-2020.en',
      note: { en: 'English text; the Chinese text counts deployments', 'zh-Hans': '英文版；中文版按人次计' },
    },
    {
      key: 'patients-treated',
      fact: 'patients-treated',
      note: { en: 'Chinese text; the English text counts people', 'zh-Hans': '中文版；英文版按人数计' },
    },
    {
      key: 'patients-treated@white-paper-2020.en',
      fact: 'patients-treated',
      source: 'white-paper-2020.en',
      note: { en: 'English text; the Chinese text counts treatments', 'zh-Hans': '英文版；中文版按人次计' },
    },
    {
      key: 'engineer-destinations',
      fact: 'engineer-destinations',
      note: { en: 'Chinese text; the English text counts missions', 'zh-Hans': '中文版；英文版按特派团计' },
    },
    {
      key: 'engineer-destinations@white-paper-2020.en',
      fact: 'engineer-destinations',
      source: 'white-paper-2020.en',
      note: {
        en: 'English text; the annex lists more, since missions followed each other in the same country',
        'zh-Hans': '英文版；附录所列更多，因同一国家先后有不同的特派团',
      },
    },
    {
      key: 'bridges-built',
      fact: 'bridges-built',
      note: { en: 'the hedge is in the Chinese text alone', 'zh-Hans': '仅中文版有“多”字' },
    },
  ],
  parts: [
    {
      type: 'bottom-line',
      title: { en: 'Bottom line', 'zh-Hans': '要点' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                {
                  type: 'text',
                  text: 'Whoever quotes a figure from these papers should quote its unit in the language it stands in. ',
                },
              ],
              [
                { type: 'text', text: 'The Chinese text counts ' },
                { type: 'fact', cite: 'chinese-deployed' },
                { type: 'text', text: ' where the English has ' },
                { type: 'fact', cite: 'chinese-deployed@white-paper-2020.en' },
                { type: 'text', text: ', and ' },
                { type: 'fact', cite: 'patients-treated' },
                { type: 'text', text: ' where it has ' },
                { type: 'fact', cite: 'patients-treated@white-paper-2020.en' },
                { type: 'text', text: ': whoever comes twice counts twice. ' },
              ],
              [{ type: 'text', text: 'Hedges go missing in English. ' }],
              [
                {
                  type: 'text',
                  text: 'Most odd wordings, such as “teacher of peace”, come from machine translation and mean nothing.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '引用这些材料的数字，应连同其所在语言的单位一并引用。' }],
              [
                { type: 'text', text: '中文版的' },
                { type: 'fact', cite: 'chinese-deployed' },
                { type: 'text', text: '，英文版作' },
                { type: 'fact', cite: 'chinese-deployed@white-paper-2020.en' },
                { type: 'text', text: '；中文版的' },
                { type: 'fact', cite: 'patients-treated' },
                { type: 'text', text: '，英文版作' },
                { type: 'fact', cite: 'patients-treated@white-paper-2020.en' },
                { type: 'text', text: '：同一人再来则再计。' },
              ],
              [{ type: 'text', text: '约数用语在英文版中往往脱落。' }],
              [{ type: 'text', text: '“teacher of peace”之类的怪异措辞多出自机器翻译，没有实义。' }],
            ],
          },
        ],
      },
    },
    {
      type: 'key-facts',
      least: 5,
      cites: [
        'chinese-deployed',
        'chinese-deployed@white-paper-2020.en',
        'patients-treated',
        'patients-treated@white-paper-2020.en',
        'engineer-destinations',
        'engineer-destinations@white-paper-2020.en',
        'bridges-built',
      ],
    },
    {
      type: 'text',
      falls: 2,
      title: { en: 'Why it matters', 'zh-Hans': '为何要紧' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                { type: 'emphasis', children: [{ type: 'text', text: 'Renci' }] },
                {
                  type: 'text',
                  text: ', the measure word that Chinese uses for tours, treatments and journeys, has no everyday English word. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'Translators write “troops”, “people” or “passengers”, and the count turns from events into heads. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: '“Mission area” and “mission” part in the same way: in the Congo a mission was followed by another in the same area, so the counts differ.',
                },
              ],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: 'Some differences are choices and not slips. ' }],
              [
                {
                  type: 'text',
                  text: 'The white paper’s English names impartiality as a principle of peacekeeping, its Chinese neutrality; the UN’s own word is impartiality. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: '“Level” stands for different scales in the older and the newer standby system, and for hospitals.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '“人次”可计派遣、诊疗和行程，英文没有对应的常用词。' }],
              [{ type: 'text', text: '译者写作troops、people或passengers，计的便由事变成了人。' }],
              [{ type: 'text', text: '“任务区”与“特派团”也是如此：刚果（金）先后设有不同的特派团而任务区相同，计数因此不同。' }],
            ],
          },
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '有些差别是取舍而非疏漏。' }],
              [{ type: 'text', text: '维和的基本原则，白皮书中文版称“中立”，英文版作impartiality（公正），后者是联合国的用语。' }],
              [{ type: 'text', text: '“级”在新旧待命机制和医院分级中各指不同的等级。' }],
            ],
          },
        ],
      },
    },
    {
      type: 'differences',
      falls: 5,
      grows: 2,
      least: 2,
      facts: [],
      divergences: [
        'impartiality-or-neutrality',
        'standby-mechanism-wording',
        'army-of-peace-wording',
        'use-of-force-principle',
        'rapid-response-wording',
        'force-protection-wording',
        'enabling-capabilities-wording',
        'china-africa-or-central-africa',
        'triangular-or-tripartite',
        'ceasefire-wording',
        'seeds-of-hope-wording',
        'title-of-the-white-paper',
        'all-possible-support',
        'vostok-wording',
      ],
      kinds: [],
    },
    {
      type: 'terms',
      grows: 1,
      least: 2,
      terms: [
        'peacekeeping',
        'deployment',
        'peacekeeper',
        'military-professional',
        'formed-unit',
        'host-nation',
        'impartiality',
        'mandate',
        'troop-contributing-country',
        'fund-contributing-country',
        'peacekeeping-assessment',
        'standby-force',
        'peacekeeping-capability-readiness-system',
        'enabling-capabilities',
        'force-protection',
        'ceasefire-supervision',
        'protection-of-civilians',
        'military-observer',
        'staff-officer',
        'seconded-officer',
        'blue-helmets',
        'consent-of-the-host-nation',
        'triangular-cooperation',
        'rapid-deployment-level',
        'rapid-response-unit',
        'assessment-and-advisory-visit',
        'un-standby-arrangement-system',
        'membership-fees',
        'permanent-member',
        'internally-displaced-person',
        'six-pledges',
        'army-of-peace',
        'seeds-of-hope',
        'key-force',
        'community-with-a-shared-future',
        'new-security-concept',
        'global-security-initiative',
        'collective-security',
        'special-committee-on-peacekeeping',
        'military-staff-committee',
        'department-of-peacekeeping-operations',
        'african-standby-force',
        'action-for-peacekeeping',
        'first-class-merit',
        'infantry-battalion',
        'engineer-unit',
        'medical-unit',
        'transport-unit',
        'helicopter-unit',
        'force-protection-unit',
      ],
      kinds: [],
    },
    {
      type: 'source-base',
      title: { en: 'What the sources are', 'zh-Hans': '来源说明' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [
                {
                  type: 'text',
                  text: 'Preferred terms are those of the white paper’s own texts, and of the UN where it has an official term. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'Wordings of the commentary and of the review are a machine’s: they are listed so that they are recognized, not recommended.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '首选术语取自白皮书中英文版，联合国有正式用语的从联合国。' }],
              [{ type: 'text', text: '评论文章和国防部回顾的措辞出自机器翻译，列出以便辨认，不推荐使用。' }],
            ],
          },
        ],
      },
    },
    {
      type: 'data-notes',
      falls: 6,
      title: { en: 'Notes on the data', 'zh-Hans': '数据说明' },
      prose: {
        en: [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: 'Definitions are the editors’. ' }],
              [
                {
                  type: 'text',
                  text: 'Terms are in English alphabetical order in English and in the order of pinyin in Chinese. ',
                },
              ],
              [
                {
                  type: 'text',
                  text: 'Units never convert: deployments are not turned into persons anywhere in this library.',
                },
              ],
            ],
          },
        ],
        'zh-Hans': [
          {
            type: 'paragraph',
            sentences: [
              [{ type: 'text', text: '释义为编者所写。' }],
              [{ type: 'text', text: '中文版按拼音排序，英文版按字母排序。' }],
              [{ type: 'text', text: '各单位之间不作换算，本资料库任何一处都不把人次折算为人数。' }],
            ],
          },
        ],
      },
    },
    { type: 'sources' },
  ],
}

export default terms
