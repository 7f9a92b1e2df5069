import type { Notion } from './notion.ts'

const points = [
  ['north', '北'],
  ['south', '南'],
  ['east', '东'],
  ['west', '西'],
] as const

/** Points of the compass that qualify a place: “south Lebanon”, 西部. Names that hold one are names. */
const compass = points.map(([en, zh]): Notion => {
  const han = zh === '东' ? '[东東]' : zh
  return {
    name: { en, 'zh-Hans': `${zh}部` },
    says: {
      en: {
        surely: new RegExp(`\\b(?:${en}|${en}ern) (?=(?!and\\b|or\\b|of\\b)[\\p{L}]{3})`, 'giu'),
        maybe: new RegExp(`${en}|orient`, 'iu'),
      },
      'zh-Hans': {
        surely: new RegExp(`(?<![中南北])${han}(?:部(?!长|長|队|隊|门|門|委)|南部|北部|缘|緣)`, 'gu'),
        maybe: new RegExp(han, 'u'),
      },
    },
  }
})

const continents: readonly Notion[] = [
  {
    name: { en: 'Africa', 'zh-Hans': '非洲' },
    says: {
      en: { surely: /\bAfrican?\b(?! Union)/gu, maybe: /Afric|\bAU\b/u },
      'zh-Hans': { surely: /非洲/gu, maybe: /非/u },
    },
  },
  {
    name: { en: 'Asia', 'zh-Hans': '亚洲' },
    says: {
      en: { surely: /\bAsian?\b/gu, maybe: /Asia|ASEAN|APEC/u },
      'zh-Hans': { surely: /[亚亞]洲/gu, maybe: /[亚亞]|东盟/u },
    },
  },
  {
    name: { en: 'Europe', 'zh-Hans': '欧洲' },
    says: {
      en: { surely: /\bEurope(?:an)?\b/gu, maybe: /Europ|\bEU\b|\bE[CE]C\b/u },
      'zh-Hans': { surely: /[欧歐]洲/gu, maybe: /[欧歐]|西方|洋人/u },
    },
  },
  {
    name: { en: 'Latin America', 'zh-Hans': '拉丁美洲' },
    says: {
      en: { surely: /\bLatin Americ\w+/gu, maybe: /Latin|South Americ/u },
      'zh-Hans': { surely: /拉丁美洲|拉美/gu, maybe: /拉丁|拉美|南美/u },
    },
  },
]

const travel: readonly Notion[] = [
  {
    name: { en: 'by air', 'zh-Hans': '空运' },
    says: {
      en: {
        surely: /\bby (?:air|plane|helicopter)\b|\bairlift\w*|\bflown\b/giu,
        maybe: /\bair|\bfl(?:y|ew|own|ight|ies)|plane|helicopter|aviat|parachut|\bjet/iu,
      },
      'zh-Hans': { surely: /空运|空運|空投/gu, maybe: /空|[飞飛]|机|機|航|伞/u },
    },
  },
  {
    name: { en: 'by sea', 'zh-Hans': '海运' },
    says: {
      en: {
        surely: /\bby (?:sea|ship|boat)\b/giu,
        maybe: /\bsea|ship|boat|marine|maritime|ocean|\bsail|vessel/iu,
      },
      'zh-Hans': { surely: /海运|海運|乘船/gu, maybe: /海|船|舰|艦|航|水/u },
    },
  },
  {
    name: { en: 'on foot', 'zh-Hans': '步行' },
    says: {
      en: { surely: /\bon foot\b/giu, maybe: /foot|\bwalk|hik|trek|march/iu },
      'zh-Hans': { surely: /步行|徒步/gu, maybe: /步|走|行/u },
    },
  },
]

/** Where a thing is, and how one came there. */
export const places: readonly Notion[] = [...compass, ...continents, ...travel]
