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
])

const patterns: readonly RegExp[] = [
  idioms,
  /(?:https?:\/\/|www\.|mailto:)[^\s<>]*/iy,
  /第?[〇零一二三四五六七八九十百千\d]{1,12}(?:\/\d+)?[号章节条款页段编](?!线|召)/y,
  /(?:附录|附件|附表|表|图)\d+/y,
  /\d+(?:[+/:：×]\d+)+/y,
  /\d+(?:\.\d+){2,}/y,
  // COVID-19, A4P; every Latin word is stepped over whole.
  /\p{Script=Latin}[\p{Script=Latin}\d]*(?:[-/.－][\p{Script=Latin}\d]+)*/uy,
]

const label = /[（(]?(?:\d{1,3}|[一二三四五六七八九十]{1,3})(?:[)）、.．]|\s\|)(?!\d)/y
/** 维和使命－2009. */
const nameDash = /[\p{Script=Han}\p{Script=Latin}][－–-]$/u
const digits = /\d+/y

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
