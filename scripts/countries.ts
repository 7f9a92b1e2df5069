import { writeFileSync } from 'node:fs'
import path from 'node:path'

/**
 * `pnpm generate:countries`: what English and Chinese call the countries of the world, from the Unicode CLDR that the
 * run time holds (Unicode Licence V3). Run it where the names are to be brought up to date.
 */

const english = new Intl.DisplayNames(['en'], { type: 'region' })
const chinese = ['zh-Hans', 'zh-Hant', 'zh-Hant-HK'].map(
  (tag) => new Intl.DisplayNames([tag], { type: 'region' }),
)

/** Codes of what is no country, and codes that were given up. */
const others = new Set(
  'AC AN BU CP CQ CS DD DG DY EA EU EZ FX HV IC NH QO RH SU TA TP UK UM UN VD XA XB YD YU ZR ZZ'.split(' '),
)

/** Names in use that the CLDR has none of. */
const further: Readonly<
  Record<string, { readonly en?: readonly string[]; readonly zh?: readonly string[] }>
> = {
  BO: { en: ['Plurinational State of Bolivia'] },
  CD: {
    en: ['Democratic Republic of the Congo', 'DRC'],
    zh: ['刚果民主共和国', '民主刚果', '剛果民主共和國'],
  },
  CF: { zh: ['中非'] },
  CG: { zh: ['刚果共和国', '剛果共和國'] },
  CI: { en: ['Ivory Coast', "Cote d'Ivoire"], zh: ['象牙海岸'] },
  CN: {
    en: ["People's Republic of China", 'PRC'],
    zh: ['中华人民共和国', '中華人民共和國', '中共', '大陆', '大陸'],
  },
  CZ: { en: ['Czech Republic'] },
  GB: { en: ['Britain', 'UK', 'England'], zh: ['联合王国', '聯合王國', '大不列颠', '英'] },
  HK: { en: ['Hong Kong'], zh: ['香港', '本港', '港'] },
  IR: { en: ['Islamic Republic of Iran'] },
  KP: { en: ["Democratic People's Republic of Korea", 'DPRK'], zh: ['北朝鲜', '朝鮮', '北韩'] },
  KR: { en: ['Republic of Korea', 'ROK', 'Korea'], zh: ['大韩民国', '南朝鲜', '韩', '韓國'] },
  LA: { en: ["Lao People's Democratic Republic"] },
  MK: { en: ['The former Yugoslav Republic of Macedonia', 'Macedonia'], zh: ['马其顿', '馬其頓'] },
  MM: { en: ['Myanmar', 'Burma'] },
  MO: { en: ['Macao', 'Macau'], zh: ['澳门', '澳門'] },
  PS: { en: ['Palestine'], zh: ['巴勒斯坦'] },
  RU: { en: ['Russian Federation', 'Soviet Union', 'USSR'], zh: ['俄联邦', '苏联', '蘇聯', '俄'] },
  SA: { zh: ['沙特'] },
  SY: { en: ['Syrian Arab Republic'] },
  SZ: { en: ['Swaziland'] },
  TR: { en: ['Turkey'] },
  TW: { zh: ['台灣', '臺灣', '台'] },
  TZ: { en: ['United Republic of Tanzania'] },
  US: { en: ['United States of America', 'America', 'U.S.', 'US', 'USA'], zh: ['美利坚', '美'] },
  VA: { en: ['Holy See'], zh: ['教廷'] },
  VE: { en: ['Bolivarian Republic of Venezuela'] },
  VN: { en: ['Viet Nam'] },
}

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('')
const lines = letters
  .flatMap((one) => letters.map((two) => one + two))
  .flatMap((code) => {
    const name = english.of(code)
    if (name === undefined || name === code || others.has(code)) return []
    const en = unique([...spellings(name), ...(further[code]?.en ?? [])])
    const zh = unique([...chinese.map((names) => names.of(code) ?? ''), ...(further[code]?.zh ?? [])])
    return [`  ['${code}', ${listed(en)}, ${listed(zh)}],`]
  })

/** “Bosnia & Herzegovina” is written with “and” too; “Hong Kong SAR China” is a name of the CLDR alone. */
function spellings(name: string): string[] {
  return [name.replaceAll('’', "'"), name.replaceAll('’', "'").replace(' & ', ' and ')]
}

function listed(names: readonly string[]): string {
  return `[${names.map((name) => JSON.stringify(name)).join(', ')}]`
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names.filter((name) => name !== ''))]
}

writeFileSync(
  path.join(import.meta.dirname, '..', 'packages', 'compare', 'src', 'names', 'countries.ts'),
  `/** Written by \`pnpm generate:countries\` from the Unicode CLDR (Unicode Licence V3). */
export const countries: readonly (readonly [code: string, en: readonly string[], zh: readonly string[]])[] = [
${lines.join('\n')}
]
`,
)
