import { inlineText, type Inline } from '@diglot/core'
import { test as property } from '@fast-check/vitest'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { marked, type MarkedSpan } from './marked.ts'

const spans = fc.array(
  fc
    .tuple(
      fc.nat(30),
      fc.nat(30),
      fc.constantFrom('error' as const, 'warning' as const, 'info' as const),
      fc.nat(9),
    )
    .map(([one, two, severity, id]): MarkedSpan => ({
      start: Math.min(one, two),
      end: Math.max(one, two),
      severity,
      target: `report#issue.${id}`,
    })),
  { maxLength: 5 },
)

const langs = fc.constantFrom('en', 'zh-Hans')

property.prop([fc.string({ unit: 'grapheme', maxLength: 20 }), spans, langs])(
  'marking leaves the words as they are',
  (text, over, lang) => {
    expect(inlineText(marked(text, over, lang))).toBe(text)
  },
)

property.prop([fc.string({ maxLength: 20 }), spans, langs])(
  'every character is marked by exactly the spans over it',
  (text, over, lang) => {
    const targets = marked(text, over, lang).flatMap((inline) => {
      const own = targetsOf(inline)
      return [...inlineText([inline])].flatMap((character) => Array.from(character, () => own))
    })
    expect(targets.map((own) => own.toSorted())).toEqual(
      [...text].map((_, at) =>
        over
          .filter(({ start, end }) => start <= at && at < end)
          .map(({ target }) => target)
          .toSorted(),
      ),
    )
  },
)

test('where two issues overlap, the graver is outside', () => {
  const [first, both, second] = marked(
    'one two',
    [
      { start: 0, end: 5, severity: 'info', target: 'report#a' },
      { start: 3, end: 7, severity: 'error', target: 'report#b' },
    ],
    'en',
  )
  expect([first, both, second].map((inline) => inline && targetsOf(inline))).toEqual([
    ['report#a'],
    ['report#b', 'report#a'],
    ['report#b'],
  ])
})

function targetsOf(inline: Inline): string[] {
  return inline.type === 'mark' ? [inline.target, ...inline.children.flatMap(targetsOf)] : []
}

test('words of English in a Chinese text say so', () => {
  expect(marked('英文作“six measures”，缩写UN', [], 'zh-Hans')).toEqual([
    { type: 'text', text: '英文作“' },
    { type: 'text', text: 'six measures', lang: 'en' },
    { type: 'text', text: '”，缩写UN' },
  ])
})
