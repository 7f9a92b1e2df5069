import type { Notion } from './notion.ts'

/** How many of those named, how large, how high. */
export const extents: readonly Notion[] = [
  {
    name: { en: 'of them', 'zh-Hans': '其中' },
    says: {
      en: {
        surely:
          /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?) of (?:them|these|those)\b/giu,
        maybe: /\bof (?:them|these|those|which|whom|the)\b|among|amongst|includ|thereof/iu,
      },
      'zh-Hans': { maybe: /其中|[这這那此该該]|中[的，,]|里|裡|之|[当當]中|包括/u },
    },
  },
  {
    name: { en: 'large', 'zh-Hans': '大型' },
    says: {
      en: {
        surely: /\blarge-scale\b/giu,
        maybe: /large|big|major|grand|huge|great|mass|mega|vast|giant|heavy|full-scale|extensive|wide/iu,
      },
      'zh-Hans': { surely: /大型|大[规規]模/gu, maybe: /大|重|巨/u },
    },
  },
  {
    name: { en: 'high-level', 'zh-Hans': '高级别' },
    says: {
      en: { surely: /\bhigh-level\b/giu, maybe: /high|senior|top|upper|advanced|sophisticat|leader/iu },
      'zh-Hans': { surely: /高[级級][别別]|高[层層]/gu, maybe: /高|上[层層]|首[脑腦]|部[长長]/u },
    },
  },
]
