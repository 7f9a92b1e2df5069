import { monthNames, type Lang } from '@diglot/core'
import { inSides, type Check } from '../check.ts'
import type { Wordings } from '../wording.ts'

const longest = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const names = monthNames.join('|')

/** A day of a month; the month in group `month`, the day in group `day`. */
const forms: Readonly<Record<Lang, readonly RegExp[]>> = {
  en: [
    new RegExp(
      String.raw`(?<![\d.,/])(?<day>\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)? (?<month>${names})\b`,
      'g',
    ),
    new RegExp(String.raw`\b(?<month>${names}) (?<day>\d{1,2})(?:st|nd|rd|th)?\b(?![.,]\d)`, 'g'),
  ],
  'zh-Hans': [
    /(?<![\d.])(?<month>\d{1,2})月(?<day>\d{1,2})[日号號]/g,
    /(?<![十百千])(?<month>[一二三四五六七八九十]{1,2})月(?<day>[一二三四五六七八九十]{1,3})[日号號]/g,
  ],
}

const says = {
  noMonth: (words: string, month: number) => ({
    en: `expected a month, found ${month}: “${words}”`,
    'zh-Hans': `月份不存在：“${words}”`,
  }),
  noDay: (words: string, month: number, day: number) => ({
    en: `expected a day from 1 to ${daysOf(month)}, found ${day}: “${words}”`,
    'zh-Hans': `日期不存在：“${words}”，${month}月${month === 2 ? '最多' : '只有'}${daysOf(month)}天`,
  }),
  ends: (words: string) => ({
    en: `this period ends before it begins: “${words}”`,
    'zh-Hans': `起止时间颠倒：“${words}”`,
  }),
} satisfies Wordings

/** A period from year to year; “from 1993 to 1992” may say that a year was changed for another. */
const periods: Readonly<Record<Lang, RegExp>> = {
  en: new RegExp(
    String.raw`\b(?:(?<month>${names}) )?(?<![\d/.,-])(?<year>[12]\d{3}) ?[–—-] ?(?:(?<endMonth>${names}) )?(?<endYear>[12]\d{3})\b(?![/.,-]\d|%)`,
    'g',
  ),
  'zh-Hans':
    /(?<!\d)(?<year>[12]\d{3})年(?:(?<month>\d{1,2})月)? ?[至—–-] ?(?<endYear>[12]\d{3})年(?:(?<endMonth>\d{1,2})月)?/g,
}

/** A day that its month does not have, and a period that ends before it begins: 31 June, 2月30日, 2008年至2000年. */
export const impossibleDates: Check = {
  id: 'impossible-dates',
  name: { en: 'Impossible dates', 'zh-Hans': '不存在的日期' },
  run: inSides(({ text, lang }) => [
    ...turnedPeriods(text, lang),
    ...forms[lang].flatMap((form) =>
      [...text.matchAll(form)].flatMap(({ 0: words, index, groups = {} }) => {
        const [month, day] = [numberOf(groups['month']), numberOf(groups['day'])]
        const isMonth = month >= 1 && month <= 12
        if (isMonth && day >= 1 && day <= daysOf(month)) return []
        return [
          {
            severity: 'error' as const,
            message: isMonth ? says.noDay(words, month, day) : says.noMonth(words, month),
            span: { start: index, end: index + words.length },
          },
        ]
      }),
    ),
  ]),
}

function turnedPeriods(text: string, lang: Lang): ReturnType<Parameters<typeof inSides>[0]> {
  return [...text.matchAll(periods[lang])].flatMap(({ 0: words, index, groups = {} }) => {
    const [from, to] = [Number(groups['year']), Number(groups['endYear'])]
    const [month, endMonth] = [groups['month'], groups['endMonth']]
    const isTurned =
      from > to ||
      (from === to && month !== undefined && endMonth !== undefined && numberOf(month) > numberOf(endMonth))
    if (!isTurned) return []
    return [
      { severity: 'warning', message: says.ends(words), span: { start: index, end: index + words.length } },
    ]
  })
}

function daysOf(month: number): number {
  return longest[month - 1] ?? 0
}

const digits = '一二三四五六七八九'

/** In figures, by name, or in Chinese up to 99. */
function numberOf(words = ''): number {
  if (/^\d/.test(words)) return Number(words)
  const name = monthNames.indexOf(words)
  if (name >= 0) return name + 1
  const [, tens = '', ten = '', ones = ''] =
    /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/.exec(words) ?? []
  if (ten === '') return digits.indexOf(tens + ones) + 1
  return (tens === '' ? 1 : digits.indexOf(tens) + 1) * 10 + (ones === '' ? 0 : digits.indexOf(ones) + 1)
}
