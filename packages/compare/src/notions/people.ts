import type { Notion } from './notion.ts'

const rankWords = [
  ['Corporal', 'corporal', '下士'],
  ['Sergeant', 'sergeant|\\bsgt|warrant officer', '中士|上士|军士|軍士|士官|警长|警長|沙展'],
  ['Lieutenant', 'lieutenant|\\blt\\b', '中尉|少尉|上尉|中校|中将|中將|督察|副官'],
  ['Captain', 'captain|\\bcapt', '上尉|上校|队长|隊長|船长|船長|机长|機長|舰长|艦長'],
  ['Major', 'major|\\bmaj\\b', '少校|少将|少將'],
  ['Colonel', 'colonel|\\bcol\\b', '大校|上校|中校'],
  ['General', 'general|\\bgen\\b', '将|將'],
] as const

/** Ranks before a name: “Corporal Li Lei”. */
const ranks = rankWords.map(([title, en, zh]): Notion => {
  const [first = ''] = zh.split('|')
  return {
    name: { en: title, 'zh-Hans': first },
    says: {
      en: {
        // “General Assembly” and “Secretary-General” are no soldiers: two names follow, the rank is no part of another.
        surely: new RegExp(
          `(?<![-\\p{L}] ?)(?:First |Master |Staff )?${title}(?= [A-Z][a-z]+ [A-Z][a-z]+)`,
          'gu',
        ),
        maybe: new RegExp(en, 'iu'),
      },
      'zh-Hans': { maybe: new RegExp(`${zh}|${title === 'General' ? '总|總|司令|将军' : zh}`, 'u') },
    },
  }
})

const hanRanks = [
  ['下士', /corporal/iu, 'corporal'],
  ['中士', /sergeant/iu, 'sergeant'],
  ['上士', /sergeant|petty officer/iu, 'first sergeant'],
  ['少尉', /lieutenant|ensign/iu, 'second lieutenant'],
  ['中尉', /lieutenant/iu, 'lieutenant'],
  ['上尉', /captain|lieutenant/iu, 'captain'],
  ['少校', /major|commander/iu, 'major'],
  ['中校', /colonel|commander/iu, 'lieutenant colonel'],
  ['上校', /colonel|captain/iu, 'colonel'],
  ['大校', /colonel|commodore/iu, 'senior colonel'],
  ['少将', /general|admiral/iu, 'major general'],
  ['中将', /general|admiral/iu, 'lieutenant general'],
  ['上将', /general|admiral/iu, 'general'],
] as const

const ranksInHan = hanRanks.map(([zh, maybe, en]): Notion => ({
  name: { en, 'zh-Hans': zh },
  says: { en: { maybe }, 'zh-Hans': { surely: new RegExp(zh, 'gu'), maybe: /[士尉校将將]/u } },
}))

/** Kinds of people, alone and in bodies, whom one word takes in and another leaves out. */
const kinds: readonly Notion[] = [
  {
    name: { en: 'displaced persons', 'zh-Hans': '流离失所者' },
    says: {
      en: {
        surely: /\b(?:internally )?displaced (?:persons?|people)\b/giu,
        maybe: /displac|\bIDPs?\b|homeless|uproot/iu,
      },
      'zh-Hans': { surely: /流离失所|流離失所/gu, maybe: /失所|流离|流離|无家可归|無家可歸|背井离乡|迁徙/u },
    },
  },
  {
    name: { en: 'refugees', 'zh-Hans': '难民' },
    says: {
      en: { surely: /\brefugees?\b/giu, maybe: /refugee|asylum|boat people|displaced/iu },
      'zh-Hans': { surely: /[难難]民/gu, maybe: /[难難]民|船民|避难|避難/u },
    },
  },
  {
    name: { en: 'women', 'zh-Hans': '妇女' },
    says: {
      en: {
        surely: /\bwomen\b/giu,
        maybe: /wom[ae]n|female|girl|lad(?:y|ies)|mother|wife|wives|daughter|sister|feminin|maternal/iu,
      },
      'zh-Hans': { surely: /[妇婦]女/gu, maybe: /女|[妇婦]|母|妻|[妈媽]|姐|妹|她|娘/u },
    },
  },
  {
    name: { en: 'working group', 'zh-Hans': '工作组' },
    says: {
      en: {
        surely: /\bworking (?:group|party|parties|groups)\b/giu,
        maybe: /working|task force|group|panel|team|committee/iu,
      },
      'zh-Hans': { surely: /工作[组組]|工作小[组組]/gu, maybe: /[组組]|工作[队隊]|委[员員][会會]|班子/u },
    },
  },
]

/** Who is meant. */
export const people: readonly Notion[] = [...ranks, ...ranksInHan, ...kinds]
