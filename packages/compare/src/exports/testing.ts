import { fc } from '@fast-check/vitest'
import type { Localized } from '@diglot/core'
import type { ComparedSegment, Comparison, Issue, IssueSide, Pair, SegmentSpan } from '../model.ts'

/** Any text that a string can hold: Chinese, beyond the basic plane, control characters, halves of surrogate pairs, markup. */
const anyText: fc.Arbitrary<string> = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc
    .array(
      fc.constantFrom(
        '维和',
        '𠮷',
        '\uD800',
        '\uDC00',
        '\u0001',
        '\uFFFE',
        '&',
        '<b>',
        '"',
        "'",
        '=1+1',
        '\\u0041',
        '\\',
        '\r\n',
        '\r',
        '\t',
        ' ',
        ']]>',
        ';',
        ',',
        'é',
      ),
      { maxLength: 8 },
    )
    .map((pieces) => pieces.join('')),
)

const localizedText: fc.Arbitrary<Localized> = fc.record({
  en: anyText.filter((said) => said !== ''),
  'zh-Hans': anyText.filter((said) => said !== ''),
})

const name = fc.string({ minLength: 1, maxLength: 8 })

const segment: fc.Arbitrary<ComparedSegment> = fc.record(
  { text: anyText, anchor: fc.constant('paper#s1.p1' as const), label: anyText, section: anyText },
  { requiredKeys: ['text'] },
)

/** Indices of a list cut into stretches. */
function stretches(count: number): fc.Arbitrary<number[][]> {
  return fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: count + 2 }).map((lengths) => {
    const indices = Array.from({ length: count }, (_, i) => i)
    const cut = lengths.map((length) => indices.splice(0, length))
    return indices.length > 0 ? [...cut, indices] : cut
  })
}

/** Comparisons as reports show them: every segment in one pair, issues with spans anywhere in their pair. */
export const comparisons: fc.Arbitrary<Comparison> = fc
  .tuple(fc.array(segment, { maxLength: 6 }), fc.array(segment, { maxLength: 6 }))
  .chain(([inA, inB]) =>
    fc
      .tuple(
        stretches(inA.length),
        stretches(inB.length),
        fc.constantFrom('en', 'zh-Hans'),
        fc.constantFrom('en', 'zh-Hans'),
      )
      .chain(([ofA, ofB, langA, langB]) => {
        const count = Math.max(ofA.length, ofB.length)
        const pairs = Array.from({ length: count }, (_, i): Pair => ({
          a: ofA[i] ?? [],
          b: ofB[i] ?? [],
          confidence: 1 / (i + 1),
        }))
        const sideOf = (side: 'a' | 'b', pair: Pair): fc.Arbitrary<IssueSide> => {
          const segments = side === 'a' ? inA : inB
          const spans = pair[side].flatMap((index) => {
            const { length } = segments[index]?.text ?? { length: 0 }
            return fc.tuple(fc.nat(length), fc.nat(length)).map(([one, two]): SegmentSpan => ({
              segment: index,
              start: Math.min(one, two),
              end: Math.max(one, two),
            }))
          })
          const lang = side === 'a' ? langA : langB
          const all = spans.length === 0 ? fc.constant([]) : fc.array(fc.oneof(...spans), { maxLength: 4 })
          return fc.record(
            { lang: fc.constant(lang), spans: all, value: localizedText },
            { requiredKeys: ['lang', 'spans'] },
          )
        }
        const issue = fc.nat(count - 1).chain((index) => {
          const pair = pairs[index] ?? { a: [], b: [], confidence: 1 }
          return fc.record({
            id: name,
            check: fc.constantFrom('figures', 'names'),
            severity: fc.constantFrom('error', 'warning', 'info'),
            message: localizedText,
            pair: fc.constant(index),
            a: sideOf('a', pair),
            b: sideOf('b', pair),
          })
        })
        return fc.record({
          a: fc.record({ name, lang: fc.constant(langA), segments: fc.constant(inA) }),
          b: fc.record({ name, lang: fc.constant(langB), segments: fc.constant(inB) }),
          pairs: fc.constant(pairs),
          issues: fc
            .array(issue, { maxLength: 4 })
            .map((issues): Issue[] => issues.toSorted((one, two) => one.pair - two.pair)),
          dismissed: fc.constant([]),
        })
      }),
  )

/** Two texts that hold nothing. */
export const withoutPairs: Comparison = {
  a: { name: 'en.txt', lang: 'en', segments: [] },
  b: { name: 'zh.txt', lang: 'zh-Hans', segments: [] },
  pairs: [],
  issues: [],
  dismissed: [],
}

/** Two pages of a paper with issues of every severity, marks that cross and a paragraph that one side lacks. */
export const specimen: Comparison = {
  a: {
    name: 'paper:en',
    lang: 'en',
    segments: [
      { text: 'China sent 41,000 peacekeepers.', anchor: 'paper#s1.p1', label: '1', section: 'Thirty years' },
      { text: 'They served in 25 missions', label: '2' },
      { text: 'and built roads & bridges.', label: '3' },
    ],
  },
  b: {
    name: 'paper:zh-Hans',
    lang: 'zh-Hans',
    segments: [
      { text: '中国派出4万余人次维和人员。', anchor: 'paper#s1.p1', label: '1', section: '三十年' },
      { text: '先后参加25项行动，修路架桥。', label: '2' },
      { text: '无一人退缩。', label: '3' },
    ],
  },
  pairs: [
    { a: [0], b: [0], confidence: 1 },
    { a: [1, 2], b: [1], confidence: 0.75 },
    { a: [], b: [2], confidence: 0.5 },
  ],
  issues: [
    {
      id: 'figures-1',
      check: 'figures',
      severity: 'error',
      message: { en: 'expected more than 40,000, found 41,000', 'zh-Hans': '双方不一致：4万余，4.1万' },
      pair: 0,
      a: {
        lang: 'en',
        spans: [{ segment: 0, start: 11, end: 17 }],
        value: { en: '41,000', 'zh-Hans': '4.1万' },
      },
      b: {
        lang: 'zh-Hans',
        spans: [{ segment: 0, start: 4, end: 9 }],
        value: { en: 'more than 40,000 deployments', 'zh-Hans': '4万余人次' },
      },
    },
    {
      id: 'units-1',
      check: 'units',
      severity: 'info',
      message: { en: '人次 counts deployments, “peacekeepers” are persons', 'zh-Hans': '计数单位不一致' },
      pair: 0,
      a: { lang: 'en', spans: [{ segment: 0, start: 11, end: 30 }] },
      b: { lang: 'zh-Hans', spans: [{ segment: 0, start: 7, end: 13 }] },
    },
    {
      id: 'omission-1',
      check: 'omission',
      severity: 'warning',
      message: { en: 'nothing in English answers to this sentence', 'zh-Hans': '英文没有对应内容' },
      pair: 2,
      a: { lang: 'en', spans: [] },
      b: { lang: 'zh-Hans', spans: [{ segment: 2, start: 0, end: 6 }] },
    },
  ],
  dismissed: [],
}
