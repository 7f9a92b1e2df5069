import { matchAt } from '../match-at.ts'
import { quantity, type Found } from '../reading.ts'
import { measureAt } from './measures.ts'

const half = /(?<![上下前后大多过一二三四五六七八九十两数])半(?=年(?!代)|个月|个?小时|个钟头|个世纪|天)/y
const andHalf = /半(?![年月天小])/y
const halfBefore = /个半(?=小时|月|世纪)/y

/** 半年 is half a year; 上半年 is a part of one. */
export function halfDurationAt(text: string, at: number): Found | undefined {
  if (!matchAt(half, text, at)) return undefined
  const measure = measureAt(text, at + 1, at)
  return measure?.named && { end: measure.end, reading: quantity(0.5, measure.named) }
}

/** Where 半 stands after a measure word: 三年半. */
export function andHalfAt(text: string, at: number): number | undefined {
  return /[年月天时纪]/.test(text[at - 1] ?? '') && matchAt(andHalf, text, at) ? at + 1 : undefined
}

/** Where 个半 ends in 三个半小时. */
export function halfBeforeAt(text: string, at: number): number | undefined {
  return matchAt(halfBefore, text, at) && at + 2
}
