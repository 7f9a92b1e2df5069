import type { Notion } from './notion.ts'

/** What a paper claims, promises or owns to: words that change what it can be held to. */
export const claims: readonly Notion[] = [
  {
    name: { en: 'pledge', 'zh-Hans': '承诺' },
    says: {
      en: {
        surely:
          /\bpledg(?:e|es|ed|ing)\b|\bpromis(?:e|es|ed)\b|\bhonou?r(?:s|ed|ing)?\b[^.;,]{0,24}\bcommitments?\b/giu,
        maybe: /pledg|promis|commit|undertak|vow|assur|guarant|oath|swor[en]|word\b/iu,
      },
      'zh-Hans': {
        surely: /承[诺諾]/gu,
        maybe: /[诺諾]|保[证證]|誓|答[应應]|[约約]|[应應]允|[许許]/u,
      },
    },
  },
  {
    name: { en: 'completed', 'zh-Hans': '完成' },
    says: {
      en: {
        maybe: /complet|finish|accomplish|fulfil|perform|conclud|carr(?:y|ied) out|achiev|discharg|execut/iu,
      },
      // In a heading: sentences say that a thing is done in too many ways.
      'zh-Hans': { surely: /(?<=^[^。；;\n]{0,8})完成(?=[^。；;\n]{2,30}$)/gu, maybe: /完|成|竣/u },
    },
  },
  {
    name: { en: 'sacrifice', 'zh-Hans': '牺牲' },
    says: {
      en: {
        surely: /\bsacrific\w+/giu,
        maybe:
          /sacrific|(?:gave|give|given|laid|lay|lost|lose) [^.;]{0,20}li[fv]e|at the (?:cost|expense)|martyr|devot/iu,
      },
      'zh-Hans': { surely: /[牺犧]牲|[烈]士/gu, maybe: /[牺犧]牲|[献獻]|捐躯|捐軀|殉|烈士|代[价價]/u },
    },
  },
  {
    name: { en: 'prevention', 'zh-Hans': '预防' },
    says: {
      en: {
        surely: /\bprevention\b/giu,
        maybe: /prevent|preclu|avoid|avert|precaution|guard|combat|fight|defen|\bstop|forestall|deter/iu,
      },
      'zh-Hans': { surely: /[预預]防/gu, maybe: /防|阻|避|免|遏|杜[绝絕]|禁/u },
    },
  },
  {
    name: { en: 'neutrality', 'zh-Hans': '中立' },
    says: {
      en: { surely: /\bneutral(?:ity)?\b/giu, maybe: /neutral|non-aligned/iu },
      'zh-Hans': { surely: /中立/gu, maybe: /中立|中性|持平|不偏/u },
    },
  },
  {
    name: { en: 'impartiality', 'zh-Hans': '公正' },
    says: {
      en: { surely: /\bimpartial(?:ity|ly)?\b/giu, maybe: /impartial|fair|just|equit|unbias|even-handed/iu },
      'zh-Hans': { maybe: /公|不偏|中立|持平|正义/u },
    },
  },
  {
    name: { en: 'within one’s means', 'zh-Hans': '力所能及' },
    says: {
      en: {
        surely:
          /\bwithin (?:its|their|our|his|her|the) (?:means|ability|abilities|capacity|power|capabilities|capability)\b/giu,
        maybe:
          /within [^.;]{0,40}(?:means|abilit|capacit|power|capabilit)|as (?:far|best|much)[^.;]{0,20}\bcan\b|\bable\b|to the best of|afford|in (?:its|their|our) power/iu,
      },
      'zh-Hans': { surely: /力所能及|[尽盡]己所能|量力而[行为為]/gu, maybe: /能|力/u },
    },
  },
]
