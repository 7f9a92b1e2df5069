import type { Notion } from './notion.ts'

/** How often, and for which time. */
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
  {
    name: { en: 'for the first time', 'zh-Hans': '首次' },
    says: {
      en: {
        surely: /\bfor the first time\b|\bfirst ever\b|\bmaiden\b/giu,
        maybe:
          /first|initial|inaugur|maiden|debut|pioneer|never before|unprecedented|new|begin|began|start|earliest|\b1st\b|launch|establish|since|took|original|primar/iu,
      },
      'zh-Hans': { surely: /首次|第一次/gu, maybe: /首|第一|初|始|[创創]|元|新|[开開]|一/u },
    },
  },
]
