import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Lang } from '@diglot/core'

/** What a specification expects to be found in a text: a kind, a span and a value as the specification writes it. */
export interface Finding {
  readonly kind: string
  readonly text: string
  readonly start: number
  readonly end: number
  /** `25`, `20%`, `[10,20)`; for dates a TIMEX3 value such as `2016-11-07` or `(2016-01-01,2018-01-01,P2Y)`. */
  readonly value: string | undefined
  readonly unit: string | undefined
}

export interface Case {
  readonly input: string
  readonly findings: readonly Finding[]
}

const folders: Readonly<Record<Lang, string>> = { en: 'English', 'zh-Hans': 'Chinese' }

/** The cases of one specification file of Recognizers-Text, which is JSON with a byte order mark. */
export function readCases(data: string, lang: Lang, model: string): Case[] {
  const file = path.join(data, 'recognizers-text', folders[lang], `${model}.json`)
  const cases: unknown = JSON.parse(readFileSync(file, 'utf8').replace(/^\uFEFF/, ''))
  if (!Array.isArray(cases)) throw new TypeError(`Cannot read ${file}, expected a list of cases`)
  return cases.map((one: unknown) => ({
    input: textOf(one, 'Input') ?? '',
    findings: listOf(one, 'Results').map(findingOf),
  }))
}

function findingOf(result: unknown): Finding {
  const text = textOf(result, 'Text') ?? ''
  const start = numberOf(result, 'Start') ?? 0
  const end = numberOf(result, 'End')
  const resolution = memberOf(result, 'Resolution')
  const first = listOf(resolution, 'values')[0]
  return {
    kind: textOf(first, 'type') ?? textOf(result, 'TypeName') ?? textOf(result, 'Type') ?? '',
    text,
    start,
    end: end === undefined ? start + (numberOf(result, 'Length') ?? text.length) : end + 1,
    value:
      textOf(first, 'timex') ?? textOf(memberOf(result, 'Value'), 'Timex') ?? textOf(resolution, 'value'),
    unit: textOf(resolution, 'unit'),
  }
}

function memberOf(from: unknown, key: string): unknown {
  return typeof from === 'object' && from !== null ? Reflect.get(from, key) : undefined
}

function listOf(from: unknown, key: string): readonly unknown[] {
  const list = memberOf(from, key)
  return Array.isArray(list) ? list : []
}

function textOf(from: unknown, key: string): string | undefined {
  const text = memberOf(from, key)
  return typeof text === 'string' ? text : undefined
}

function numberOf(from: unknown, key: string): number | undefined {
  const n = memberOf(from, key)
  return typeof n === 'number' ? n : undefined
}
