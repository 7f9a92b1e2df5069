import {
  checks,
  compareTexts,
  pairsByLine,
  type CompareOptions,
  type ComparedText,
  type Name,
  type Readings,
  type SegmentSpan,
} from '@diglot/compare'
import type { Lang, Span } from '@diglot/core'
import type { Alarm, Checker, TextPair } from './checker.ts'

/** What `diglot compare --aligned` says of two files with a pair a line. */
export function diglot(names: readonly Name[]): Checker {
  const readings: Readings = new Map()
  const quick = checks.filter(({ id }) => id !== 'omissions')
  return {
    name: 'diglot',
    reads: 'document',
    check: (pairs) => alarmsOf(pairs, { names, readings }),
    quickCheck: (pairs) => alarmsOf(pairs, { names, readings, checks: quick }),
  }
}

function alarmsOf(pairs: readonly TextPair[], options: CompareOptions): Alarm[][] {
  const { issues } = compareTexts(textOf('a', 'en', pairs), textOf('b', 'zh-Hans', pairs), {
    ...options,
    pairs: pairsByLine(pairs.length),
  })
  const alarms: Alarm[][] = pairs.map(() => [])
  for (const { pair, check, severity, message, a, b } of issues) {
    alarms[pair]?.push({
      check,
      severity,
      message: message.en,
      a: a.spans.map(inText),
      b: b.spans.map(inText),
    })
  }
  return alarms
}

function textOf(side: 'a' | 'b', lang: Lang, pairs: readonly TextPair[]): ComparedText {
  return { name: side, lang, segments: pairs.map((pair, i) => ({ text: pair[side], label: String(i + 1) })) }
}

function inText({ start, end }: SegmentSpan): Span {
  return { start, end }
}
