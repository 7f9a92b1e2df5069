import type { Localized } from '@diglot/core'
import type { Issue, Comparison, IssueSide, SegmentSpan } from '../model.ts'

const english = [
  { text: 'Preface', anchor: 'paper#preface.h', section: 'Preface' },
  {
    text: 'China sent over 40,000 peacekeepers to 25 missions.',
    anchor: 'paper#preface.p1',
    label: '1',
    section: 'Preface',
  },
  { text: 'Blue Helmets keep the peace.', anchor: 'paper#preface.p2', label: '2', section: 'Preface' },
  { text: 'Tasks', anchor: 'paper#s1.h', section: 'Tasks' },
  { text: 'They clear mines.', anchor: 'paper#s1.l1.i1', label: 'a', section: 'Tasks' },
] as const

const chinese = [
  { text: '前言', anchor: 'paper#preface.h', section: '前言' },
  {
    text: '中国派出维和人员4万人，参加52项维和行动。',
    anchor: 'paper#preface.p1',
    label: '1',
    section: '前言',
  },
  { text: '蓝盔维护和平。', anchor: 'paper#preface.p2', label: '2', section: '前言' },
  { text: '任务', anchor: 'paper#s1.h', section: '任务' },
] as const

const wrongFigure: Issue = {
  id: 'figures-0123456789ab',
  check: 'figures',
  severity: 'error',
  message: {
    en: 'expected 25 missions on both sides, found 52 in the Chinese text',
    'zh-Hans': '双方不一致：25，52',
  },
  pair: 1,
  a: side('en', [spanOf(english, 1, '25 missions')], { en: '25 missions', 'zh-Hans': '25项维和行动' }),
  b: side('zh-Hans', [spanOf(chinese, 1, '52项维和行动')], { en: '52 missions', 'zh-Hans': '52项维和行动' }),
}

const lostHedge: Issue = {
  id: 'hedges-0123456789ab',
  check: 'hedges',
  severity: 'info',
  message: {
    en: 'the English text hedges the figure, the Chinese text does not',
    'zh-Hans': '约数说法不一致',
  },
  pair: 1,
  a: side('en', [spanOf(english, 1, 'over 40,000 peacekeepers')], {
    en: 'more than 40,000 persons',
    'zh-Hans': '4万余人',
  }),
  b: side('zh-Hans', [spanOf(chinese, 1, '4万人')], { en: '40,000 persons', 'zh-Hans': '4万人' }),
}

const noCounterpart: Issue = {
  id: 'omissions-0123456789ab',
  check: 'omissions',
  severity: 'warning',
  message: { en: 'nothing in the Chinese text says this', 'zh-Hans': '中文没有对应内容' },
  pair: 4,
  a: side('en', [spanOf(english, 4, 'They clear mines.')]),
  b: side('zh-Hans', []),
}

/** Two sections in two languages with an issue of each severity, and one dismissed. */
export const comparison: Comparison = {
  a: { name: 'paper:en', lang: 'en', segments: english },
  b: { name: 'paper:zh-Hans', lang: 'zh-Hans', segments: chinese },
  pairs: [
    { a: [0], b: [0], confidence: 1 },
    { a: [1], b: [1], confidence: 1 },
    { a: [2], b: [2], confidence: 1 },
    { a: [3], b: [3], confidence: 1 },
    { a: [4], b: [], confidence: 1 },
  ],
  issues: [wrongFigure, lostHedge, noCounterpart],
  dismissed: [
    {
      issue: { ...wrongFigure, id: 'terms-0123456789ab', check: 'terms' },
      dismissal: {
        issue: 'terms-0123456789ab',
        reason: 'The paper counts otherwise.',
        reviewer: 'A. Reviser',
        words: '25 missions | 52项维和行动',
      },
    },
  ],
}

function side(lang: IssueSide['lang'], spans: readonly SegmentSpan[], value?: Localized): IssueSide {
  return { lang, spans, ...(value && { value }) }
}

function spanOf(segments: readonly { readonly text: string }[], segment: number, words: string): SegmentSpan {
  const start = segments[segment]?.text.indexOf(words) ?? -1
  if (start < 0) throw new RangeError(`segment ${segment} does not say “${words}”`)
  return { segment, start, end: start + words.length }
}
