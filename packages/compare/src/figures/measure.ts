import { formatNumber, type Lang, type Localized } from '@diglot/core'

/** What a figure is measured in. Currencies by their ISO 4217 codes; `dollar` and `yuan` are signs that several share. */
export type Measure =
  | 'percentage-point'
  | 'percent'
  | 'second'
  | 'minute'
  | 'hour'
  | 'day'
  | 'week'
  | 'month'
  | 'year'
  | 'square-kilometre'
  | 'square-metre'
  | 'cubic-metre'
  | 'square-foot'
  | 'square-mile'
  | 'nautical-mile'
  | 'kilometre'
  | 'centimetre'
  | 'millimetre'
  | 'metre'
  | 'mile'
  | 'foot'
  | 'inch'
  | 'hectare'
  | 'acre'
  | 'mu'
  | 'milligram'
  | 'kilogram'
  | 'gram'
  | 'tonne'
  | 'litre'
  | 'USD'
  | 'HKD'
  | 'TWD'
  | 'EUR'
  | 'GBP'
  | 'JPY'
  | 'CNY'
  | 'dollar'
  | 'yuan'

/** A unit in both languages: the words stand right after the figure, signs of currencies before it too. */
interface MeasureWords {
  readonly id: Measure
  readonly en: RegExp
  readonly zh: RegExp
  /** Signs before the figure. */
  readonly before?: RegExp
}

const measures: readonly MeasureWords[] = [
  { id: 'percentage-point', en: /^percentage[ -]points?\b/i, zh: /^(?:个|個)?百分[点點]/ },
  { id: 'percent', en: /^(?:%|per ?cent\b(?!age)|percentage\b(?! point))/i, zh: /^[%％]/, before: /百分之$/ },
  { id: 'second', en: /^seconds?\b(?! (?:and|or) third)/i, zh: /^秒/ },
  { id: 'minute', en: /^minutes?\b/i, zh: /^分[钟鐘]/ },
  { id: 'hour', en: /^hours?\b/i, zh: /^(?:个|個)?(?:半)?(?:小[时時]|[钟鐘][头頭])/ },
  {
    id: 'day',
    en: /^(?:working |business |calendar |consecutive )?days?\b/i,
    zh: /^(?:个|個)?(?:工作)?(?:天|日(?!元|圆|圓))/,
  },
  { id: 'week', en: /^weeks?\b/i, zh: /^(?:个|個)?(?:周(?!年|岁|歲|边)|星期|礼拜|禮拜|[週])/ },
  { id: 'month', en: /^months?\b/i, zh: /^(?:(?:个|個)半?月|月(?!份|\d))/ },
  { id: 'year', en: /^(?:consecutive |fiscal )?years?\b/i, zh: /^(?:个|個)?(?:多|余|餘)?年(?!代|度|级)/ },
  {
    id: 'square-kilometre',
    en: /^(?:square kilomet(?:re|er)s?|sq\.? ?km|km²|km2)\b/i,
    zh: /^平方(?:公里|千米)/,
  },
  { id: 'square-metre', en: /^(?:square met(?:re|er)s?|sq\.? ?m|m²|m2)\b/i, zh: /^平方(?:米|公尺)/ },
  { id: 'cubic-metre', en: /^(?:cubic met(?:re|er)s?|m³|m3)\b/i, zh: /^立方(?:米|公尺)/ },
  { id: 'square-foot', en: /^(?:square (?:foot|feet)|sq\.? ?ft)\b/i, zh: /^平方(?:英)?[尺呎]/ },
  { id: 'square-mile', en: /^square miles?\b/i, zh: /^平方英[里哩]/ },
  { id: 'nautical-mile', en: /^nautical miles?\b/i, zh: /^(?:海里|浬|海哩)/ },
  { id: 'kilometre', en: /^(?:kilomet(?:re|er)s?|kms?)\b/i, zh: /^(?:公里|千米)/ },
  { id: 'centimetre', en: /^(?:centimet(?:re|er)s?|cm)\b/i, zh: /^(?:厘米|公分)/ },
  { id: 'millimetre', en: /^(?:millimet(?:re|er)s?|mm)\b/i, zh: /^(?:毫米|公厘)/ },
  { id: 'metre', en: /^met(?:re|er)s?\b/i, zh: /^(?:米|公尺)/ },
  { id: 'mile', en: /^miles?\b/i, zh: /^(?:英里|英哩|哩)/ },
  { id: 'foot', en: /^(?:foot|feet|ft)\b/i, zh: /^(?:英尺|呎)/ },
  { id: 'inch', en: /^inch(?:es)?\b/i, zh: /^(?:英寸|吋)/ },
  { id: 'hectare', en: /^(?:hectares?|ha)\b/i, zh: /^公[顷頃]/ },
  { id: 'acre', en: /^acres?\b/i, zh: /^英[亩畝]/ },
  { id: 'mu', en: /^mu\b/i, zh: /^[亩畝]/ },
  { id: 'milligram', en: /^(?:milligrams?|mg)\b/i, zh: /^毫克/ },
  { id: 'kilogram', en: /^(?:kilograms?|kilos?|kg)\b/i, zh: /^(?:公斤|千克)/ },
  { id: 'gram', en: /^grams?\b/i, zh: /^(?:克(?!拉)|公克)/ },
  { id: 'tonne', en: /^(?:metric )?ton(?:ne)?s?\b/i, zh: /^(?:公)?[吨噸]/ },
  { id: 'litre', en: /^lit(?:re|er)s?\b/i, zh: /^(?:公)?升/ },
  {
    id: 'USD',
    en: /^(?:US|United States|American)[ -]?dollars?\b|^USD\b/i,
    zh: /^(?:美元|美金|美圆)/,
    before: /(?:US ?\$|USD) ?$/,
  },
  { id: 'HKD', en: /^Hong Kong dollars?\b/i, zh: /^(?:港元|港币|港幣|港圆)/, before: /(?:HK ?\$|HKD) ?$/ },
  {
    id: 'TWD',
    en: /^(?:New )?Taiwan dollars?\b/i,
    zh: /^(?:新)?[台臺][币幣]/,
    before: /(?:NT ?\$|NTD|TWD|NT|新?[台臺][币幣]) ?$/,
  },
  { id: 'EUR', en: /^euros?\b|^EUR\b/i, zh: /^[欧歐]元/, before: /(?:€|EUR) ?$/ },
  { id: 'GBP', en: /^(?:pounds? sterling|pounds?)\b|^GBP\b/i, zh: /^英[镑鎊]/, before: /(?:£|GBP) ?$/ },
  { id: 'JPY', en: /^(?:Japanese )?yen\b|^JPY\b/i, zh: /^日[元圆圓]/, before: /(?:JP¥|JPY) ?$/ },
  {
    id: 'CNY',
    en: /^(?:yuan|renminbi|RMB)\b/i,
    zh: /^(?:元)?人民[币幣]/,
    before: /(?:RMB ?¥?|CNY|CN¥|人民[币幣]) ?$/,
  },
  { id: 'dollar', en: /^dollars?\b/i, zh: /^(?!)/, before: /\$ ?$/ },
  { id: 'yuan', en: /^(?!)/, zh: /^[元圆圓](?![素旦首帅化老])/, before: /¥ ?$/ },
]

/** As messages name measures. */
export const measureNames: Readonly<Record<Measure, Localized>> = {
  'percentage-point': { en: 'percentage points', 'zh-Hans': '百分点' },
  percent: { en: 'per cent', 'zh-Hans': '百分比' },
  second: { en: 'seconds', 'zh-Hans': '秒' },
  minute: { en: 'minutes', 'zh-Hans': '分钟' },
  hour: { en: 'hours', 'zh-Hans': '小时' },
  day: { en: 'days', 'zh-Hans': '天' },
  week: { en: 'weeks', 'zh-Hans': '周' },
  month: { en: 'months', 'zh-Hans': '个月' },
  year: { en: 'years', 'zh-Hans': '年' },
  'square-kilometre': { en: 'square kilometres', 'zh-Hans': '平方公里' },
  'square-metre': { en: 'square metres', 'zh-Hans': '平方米' },
  'cubic-metre': { en: 'cubic metres', 'zh-Hans': '立方米' },
  'square-foot': { en: 'square feet', 'zh-Hans': '平方英尺' },
  'square-mile': { en: 'square miles', 'zh-Hans': '平方英里' },
  'nautical-mile': { en: 'nautical miles', 'zh-Hans': '海里' },
  kilometre: { en: 'kilometres', 'zh-Hans': '公里' },
  centimetre: { en: 'centimetres', 'zh-Hans': '厘米' },
  millimetre: { en: 'millimetres', 'zh-Hans': '毫米' },
  metre: { en: 'metres', 'zh-Hans': '米' },
  mile: { en: 'miles', 'zh-Hans': '英里' },
  foot: { en: 'feet', 'zh-Hans': '英尺' },
  inch: { en: 'inches', 'zh-Hans': '英寸' },
  hectare: { en: 'hectares', 'zh-Hans': '公顷' },
  acre: { en: 'acres', 'zh-Hans': '英亩' },
  mu: { en: 'mu', 'zh-Hans': '亩' },
  milligram: { en: 'milligrams', 'zh-Hans': '毫克' },
  kilogram: { en: 'kilograms', 'zh-Hans': '公斤' },
  gram: { en: 'grams', 'zh-Hans': '克' },
  tonne: { en: 'tonnes', 'zh-Hans': '吨' },
  litre: { en: 'litres', 'zh-Hans': '升' },
  USD: { en: 'US dollars', 'zh-Hans': '美元' },
  HKD: { en: 'Hong Kong dollars', 'zh-Hans': '港元' },
  TWD: { en: 'Taiwan dollars', 'zh-Hans': '新台币' },
  EUR: { en: 'euros', 'zh-Hans': '欧元' },
  GBP: { en: 'pounds', 'zh-Hans': '英镑' },
  JPY: { en: 'yen', 'zh-Hans': '日元' },
  CNY: { en: 'yuan', 'zh-Hans': '人民币' },
  dollar: { en: 'dollars', 'zh-Hans': '元（$）' },
  yuan: { en: 'yuan', 'zh-Hans': '元' },
}

/** Where a name does not stand behind a figure as it is. */
const behindFigures: Readonly<Partial<Record<Measure, string>>> = {
  'percentage-point': '个百分点',
  percent: '%',
  CNY: '元人民币',
  TWD: '元新台币',
  dollar: '元',
}

/** An amount with its unit: "12 per cent", 12%; "12 (no unit)". */
export function measured(amount: number, measure: Measure | undefined): Localized {
  const [en, zh] = [formatNumber(amount, 'en'), formatNumber(amount, 'zh-Hans')]
  if (!measure) return { en: `${en} (no unit)`, 'zh-Hans': `${zh}（无单位）` }
  const { en: name, 'zh-Hans': counted } = measureNames[measure]
  return { en: `${en} ${name}`, 'zh-Hans': `${zh}${behindFigures[measure] ?? counted}` }
}

/** What the same words can mean: 元 is any local dollar or yuan. */
const alike: Readonly<Partial<Record<Measure, readonly Measure[]>>> = {
  dollar: ['USD', 'HKD', 'TWD', 'yuan'],
  yuan: ['CNY', 'HKD', 'TWD', 'JPY', 'dollar'],
  USD: ['dollar'],
  HKD: ['dollar', 'yuan'],
  TWD: ['dollar', 'yuan'],
  CNY: ['yuan'],
  JPY: ['yuan'],
}

export function sameMeasure(one: Measure, two: Measure): boolean {
  return one === two || (alike[one]?.includes(two) ?? false)
}

/** Scales, hedges and hyphens between a figure and its unit. */
const between: Readonly<Record<Lang, RegExp>> = {
  en: /^[ \u00a0\u202f-]{0,2}(?:(?:hundred|thousand|million|billion|trillion|or more|odd|bn|mn)[ -])*/i,
  'zh-Hans': /^[ \u00a0]?(?:[多余餘几幾]|[十百万萬亿億兆]|千(?![米克瓦]))*[ \u00a0]?/,
}

/** So many characters tell what stands beside a figure. */
const reach = 32

/** The unit beside a number that stands from `start` to `end`, hedges and scales apart. */
export function measureAt(text: string, lang: Lang, start: number, end: number): Measure | undefined {
  const head = text.slice(Math.max(0, start - 12), start)
  const after = text.slice(end, end + reach)
  const gap = between[lang].exec(after)?.[0].length ?? 0
  const tail = after.slice(gap)
  const words = lang === 'en' ? 'en' : 'zh'
  return (
    measures.find((measure) => measure[words].test(tail)) ??
    measures.find((measure) => measure.before?.test(head))
  )?.id
}
