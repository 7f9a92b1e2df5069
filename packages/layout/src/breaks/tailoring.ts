import type { Lang } from '@diglot/core'
import { classes as of, standardClasses, type BreakClass } from './classes.ts'

/** Whose habits breaks follow: the standard's alone, or those of books in a language. */
export type Tailoring = 'none' | Lang

/** Quotation marks that open are brackets that open, those that close are brackets that close. */
const englishClasses: readonly (readonly [characters: string, own: BreakClass])[] = [
  ['“‘‚„«‹', of.OP],
  ['”’»›', of.CP],
  // A dash stays with the word before it.
  ['–—', of.EX],
]

/**
 * GB/T 15834-2011, 5.1.4 to 5.1.10, and “Requirements for Chinese Text Layout” (W3C, clreq), 3.1.5: no line starts with a mark that
 * closes or goes on, none ends with one that opens, and a figure stays with what it counts.
 */
const chineseClasses: readonly (readonly [characters: string, own: BreakClass])[] = [
  ['，。、；：？！）》〉】」』〕〗］｝”’…—–·・～～〜％‰℃﹏々〻〞〟‼⁇⁈⁉', of.EX],
  ['（《〈【「『〔〖［｛“‘〝￥＄￡', of.OPW],
  [
    '年月日时分秒个名人次支批项条座口枚岁万亿千百余多元美欧英吨公平立海小天周届级位期国种架辆艘所家例起度号世章节页届艇具',
    of.MW,
  ],
  ['第', of.OR],
]

const known = new Map<Lang, Uint8Array>()

/** The class of every code point in books of a language. */
export function tailoredClasses(lang: Lang): Uint8Array {
  let table = known.get(lang)
  if (table === undefined) {
    table = standardClasses().slice()
    for (const [characters, own] of lang === 'en' ? englishClasses : chineseClasses)
      for (const character of characters) table[character.codePointAt(0) ?? 0] = own
    known.set(lang, table)
  }
  return table
}
