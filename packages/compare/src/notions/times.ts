import type { Notion } from './notion.ts'

/** How often. */
export const times: readonly Notion[] = [
  {
    name: { en: 'every year', 'zh-Hans': '每年' },
    says: {
      en: {
        surely: /\b(?:every|each) year\b|\bannual(?:ly)?\b|\byearly\b/giu,
        maybe:
          /annual|annum|yearly|(?:every|each|a|per|one|any|the) (?:\w+ )?year|year (?:after|by|in|on) year|years|twelve-month/iu,
      },
      'zh-Hans': { surely: /每年/gu, maybe: /年|歲|岁/u },
    },
  },
  {
    name: { en: 'every day', 'zh-Hans': '每天' },
    says: {
      en: { surely: /\bdaily\b|\bevery day\b/giu, maybe: /daily|day|diurnal|every morning|every night/iu },
      'zh-Hans': { surely: /每天|每日|天天/gu, maybe: /天|日/u },
    },
  },
]
