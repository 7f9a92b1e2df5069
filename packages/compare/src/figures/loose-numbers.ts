import type { NumeralReading } from '@diglot/figures'
import type { Atom } from './atom.ts'
import type { Numbers } from './match-figures.ts'

/** Words that a Chinese number counts by, or that it stands before when it counts what is known: 前二條, 三遍, 九届. */
const counted =
  /^(?:个|個|名|次|项|項|年|国|國|种|種|条|條|款|人|位|艘|架|天|日|家|周|週|所|座|支|批|级|級|件|份|届|屆|轮|輪|遍|回|间|間|部|本|张|張|篇|章|节|節|段|步|组|組|队|隊|辆|輛|只|隻|头|頭|口|户|戶|岁|歲|里|元|秒|小时|小時|时|時|倍|成|层|層|排|行|列|方|大|度|号|號|期|类|類|派|场|場|宗|幅|点|點|处|處|司|院|州|省|市|县|縣|区|區|票|席|局|段|曲|幢|栋|棟|班|站|线|線|路|桶|吨|噸|公|英|平|立|遵|原|要|中|审|審|读|讀)/u

/** 一 is said in passing, and so is “one”; 第一 and “first” are not. */
const least = 2

/**
 * Numbers in words that a reader of figures leaves aside and that the other side never says: the likely counterpart of one
 * that is left over there.
 */
export function looseNumbers(side: Numbers, other: Numbers): Atom[] {
  const { text, atoms } = side
  const [own, answers] = [wholeNumerals(side), wholeNumerals(other)]
  return own
    .filter((numeral) => isLoose(numeral, text, atoms))
    .filter(({ value }) => ![...answers, ...other.atoms].some((one) => one.value === value))
    .map(atomOf)
}

/** Numerals that are no part of a longer one: 十二 does not say two. */
export function wholeNumerals({ text, numerals }: Numbers): NumeralReading[] {
  const long = numerals.filter(({ start, end }) => end - start > 1 && isHan(text.slice(start, end)))
  return numerals.filter(
    (one) =>
      !long.some(
        ({ start, end }) => start <= one.start && one.end <= end && end - start > one.end - one.start,
      ),
  )
}

function isHan(words: string): boolean {
  return /^[〇零一二三四五六七八九十百千两兩]+$/.test(words)
}

function isLoose(numeral: NumeralReading, text: string, atoms: readonly Atom[]): boolean {
  const { start, end, script, form, value } = numeral
  if (script !== 'words' || form === 'month' || (value < least && form !== 'ordinal')) return false
  if (atoms.some((atom) => start < atom.end && end > atom.start)) return false
  if (form === 'ordinal') return true
  return isLatin(text.charAt(start)) || counted.test(text.slice(end))
}

function isLatin(letter: string): boolean {
  return /[A-Za-z]/.test(letter)
}

function atomOf({ start, end, value, form }: NumeralReading): Atom {
  return { start, end, field: form === 'ordinal' ? 'ordinal' : 'amount', value, sure: false, digits: false }
}
