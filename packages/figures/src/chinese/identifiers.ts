import { anyOf, matchAt } from '../match-at.ts'
import type { Reader } from '../reading.ts'

/** Set phrases with numerals that count nothing. */
const idioms = anyOf([
  '百年未有之大变局',
  '第一时间',
  '第一线',
  '独一无二',
  '千方百计',
  '千家万户',
  '四面八方',
  '五湖四海',
  '三军',
  '十分',
  '两岸',
  '两国',
  '两军',
  '三方',
  '两会',
  '一带一路',
  '二十国集团',
  '七十七国集团',
  '八国集团',
  '七国集团',
  '十四五',
  '十三五',
  '十九大',
  '二十大',
])

const patterns: readonly RegExp[] = [
  idioms,
  /(?:https?:\/\/|www\.|mailto:)[^\s<>]*/iy,
  /第?[〇零一二三四五六七八九十百千\d]{1,12}(?:\/\d+)?[号章节条款页段编](?!线|召)/y,
  /(?:附录|附件|附表|表|图)\d+/y,
  /\d+(?:[+/:：×]\d+)+/y,
  /\d+(?:\.\d+){2,}/y,
  // 2^5, 1.2e13, 40k: mathematics and abbreviations.
  /\d+(?:\.\d+)?(?:\^[+-]*\d+|e[+-]?\d+|[kKMGbB](?![\p{Script=Latin}\d]))/uy,
  // COVID-19, A4P, Vostok 2022; every Latin word is stepped over whole.
  /\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-/.－][\p{Script=Latin}\d]+)*(?: \d{1,4}(?![\d,.%]|\s?\p{Script=Han}))?/uy,
]

const label = /[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）、.．]|\s\|)(?!\d)/y
/** 维和使命－2009. */
const nameDash = /[\p{Script=Han}\p{Script=Latin}][－–—-]$/u
const digits = /\d+(?!年)/y

/** What has numerals and is no figure: names, references, idioms, and the label at the head of a block. */
export const identifierAt: Reader = (text, at) => {
  if (at === 0 || text[at - 1] === '\n') {
    const match = matchAt(label, text, at)
    if (match) return { end: at + match[0].length }
  }
  for (const pattern of patterns) {
    const match = matchAt(pattern, text, at)
    if (match) return { end: at + match[0].length }
  }
  const number = nameDash.test(text.slice(Math.max(0, at - 2), at)) ? matchAt(digits, text, at) : undefined
  return number && { end: at + number[0].length }
}
