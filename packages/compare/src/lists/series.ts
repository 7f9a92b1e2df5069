import type { Lang, Span } from '@diglot/core'
import type { PairSide } from '../check.ts'
import { wholeNumerals } from '../figures/loose-numbers.ts'

/** One item of a list: a name, a number, the label of a point. */
export interface Item extends Span {
  /** The same on both sides: the id of the name, the value. */
  readonly key: string
}

/** Items that stand one after the other with nothing but “,”, “and”, 、 between them. */
export type Series = readonly Item[]

const nothingElse: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:(?:[,;]|\s+(?:and|or|to)\b|,?\s+as well as\b)\s*){1,2}(?:the\s+)?$/,
  'zh-Hans': /^\s*(?:[、，,;；和及与與或暨]|以及|或者){1,2}\s*$/,
}

/** Between numbers their units and what is numbered may stand too: “Article 12 to Article 13”, 第十二條至第十三條. */
const betweenNumbers: Readonly<Record<Lang, RegExp>> = {
  en: /^(?:st|nd|rd|th)?%?(?:\s*[,;]\s*(?:(?:and|or)\s+)?|\s+(?:and|or|to)\s+|\s*[–-]\s*)(?:the\s+)?(?:(?:sub-?)?(?:articles?|paragraphs?|rules?|sections?|chapters?|items?)\s+)?(?:[A-Z]{0,3}\$\s*)?$/i,
  'zh-Hans':
    /^(?:[條条款項项章節节號号年月日元圓個个名人%％]|[万萬]?元)?\s*(?:[、，,和及與与或至到–-]|以及|以上|以下){1,2}\s*第?(?:新[臺台]幣)?\s*$/,
}

export function seriesOfNames({ text, lang, names }: PairSide): Series[] {
  const items = names.map(({ start, end, name }): Item => ({ start, end, key: name.id }))
  return runsOf(items, (between) => nothingElse[lang].test(between), text)
}

export function seriesOfNumbers(side: PairSide): Series[] {
  return runsOf(numbersOf(side), (between) => betweenNumbers[side.lang].test(between), side.text)
}

/** The labels of the points of a list, “1. … 2. …”, 一、…二、…, though words stand between them. */
export function labelsOf(side: PairSide): Series {
  const { text } = side
  return numbersOf(side).filter(
    ({ start, end }) =>
      /(?:^|[:：;；.。]\s*[(（]?)$/.test(text.slice(Math.max(0, start - 4), start)) &&
      /^(?:[)）、．]|\.(?!\d)|-\s)/.test(text.slice(end, end + 2)),
  )
}

/** Numbers from left to right, the longest where they overlap. */
function numbersOf(side: PairSide): Item[] {
  const items: Item[] = []
  const numerals = wholeNumerals(side).toSorted((one, two) => one.start - two.start || two.end - one.end)
  for (const { start, end, value } of numerals) {
    if (start >= (items.at(-1)?.end ?? 0)) items.push({ start, end, key: String(value) })
  }
  return items
}

function runsOf(items: readonly Item[], isNext: (between: string) => boolean, text: string): Series[] {
  const runs: Item[][] = []
  for (const item of items) {
    const last = runs.at(-1)?.at(-1)
    if (last && isNext(text.slice(last.end, item.start))) runs.at(-1)?.push(item)
    else runs.push([item])
  }
  return runs.filter((run) => run.length > 1)
}
