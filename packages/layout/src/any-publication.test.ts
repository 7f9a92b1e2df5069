import { fc, test as property } from '@fast-check/vitest'
import { expect } from 'vitest'
import type { Inline, Lang, PublicationBlock, TableBlock } from '@diglot/core'
import { layout } from './layout.ts'
import { endOf, fonts, heard, publication, runsOf, text } from './testing.ts'
import { themes } from './theme/themes.ts'

/** Words that can be found again: each is one that no other block has. */
let count = 0
const marker = (): string => `w${++count}w`

const words: Readonly<Record<Lang, readonly string[]>> = {
  en: [
    'peacekeeping',
    'the',
    'of',
    '25',
    'missions,',
    '“harmony”',
    'Secretary-General',
    '1990–2020',
    'international',
  ],
  'zh-Hans': ['维和', '行动，', '“和平”', '25项', '——', '（联合国）', '。', 'UNMISS', '……'],
}

const lang = fc.constantFrom<Lang>('en', 'zh-Hans')

const inlines = (of: Lang): fc.Arbitrary<readonly Inline[]> =>
  fc
    .tuple(fc.array(fc.constantFrom(...words[of]), { maxLength: 60 }), fc.integer({ min: 0, max: 9 }))
    .map(([parts, kind]): readonly Inline[] => {
      const run = text(` ${parts.join(of === 'en' ? ' ' : '')} `)
      const own = text(marker())
      if (kind === 0)
        return [
          own,
          run,
          {
            type: 'note',
            id: `n${++count}`,
            lang: of,
            children: [text(`${marker()} ${run.type === 'text' ? run.text : ''}`)],
          },
        ]
      if (kind === 1) return [{ type: 'emphasis', children: [own, run] }]
      if (kind === 2)
        return [own, { type: 'link', url: 'https://example.org/a/long/path-to-somewhere', children: [run] }]
      if (kind === 3)
        return [
          own,
          { type: 'text', text: of === 'en' ? '维和' : 'peace', lang: of === 'en' ? 'zh-Hans' : 'en' },
          run,
        ]
      return [own, run]
    })

const simple: fc.Arbitrary<PublicationBlock> = lang.chain((of) =>
  fc.oneof(
    inlines(of).map((children): PublicationBlock => ({
      type: 'paragraph',
      lang: of,
      children,
      number: String(++count),
    })),
    inlines(of).map((children): PublicationBlock => ({ type: 'quote', lang: of, children })),
    fc.tuple(fc.constantFrom<2 | 3>(2, 3), inlines(of)).map(([level, children]): PublicationBlock => ({
      type: 'heading',
      lang: of,
      level,
      children: children.slice(0, 1),
    })),
    fc.array(inlines(of), { minLength: 1, maxLength: 6 }).map((items): PublicationBlock => ({
      type: 'list',
      lang: of,
      items: items.map((children) => ({ type: 'list-item', lang: of, label: '(a)', children })),
    })),
    fc.array(inlines(of), { minLength: 1, maxLength: 5 }).map((entries): PublicationBlock => ({
      type: 'timeline',
      lang: of,
      entries: entries.map((children) => ({ date: 'July 2006', children })),
    })),
  ),
)

const table: fc.Arbitrary<TableBlock> = fc
  .tuple(lang, fc.integer({ min: 1, max: 5 }))
  .chain(([of, columns]) =>
    fc
      .array(fc.array(inlines(of), { minLength: columns, maxLength: columns }), {
        minLength: 1,
        maxLength: 30,
      })
      .map((rows): TableBlock => {
        const cells = (row: readonly (readonly Inline[])[]): TableBlock['rows'][number] => ({
          cells: row.map((children) => ({
            lang: of,
            children: children.filter((inline) => inline.type !== 'note'),
          })),
        })
        return {
          type: 'table',
          lang: of,
          columns: Array.from({ length: columns }, (_, i) => ({
            kind: i === 0 ? 'figure' : 'text',
            weight: i + 1,
            heads: i === 0,
          })),
          header: [cells(Array.from({ length: columns }, () => [text(marker())]))],
          rows: rows.map(cells),
        }
      }),
  )

const block: fc.Arbitrary<PublicationBlock> = fc.oneof(
  { weight: 6, arbitrary: simple },
  { weight: 1, arbitrary: table },
  {
    weight: 1,
    arbitrary: fc.array(simple, { minLength: 1, maxLength: 4 }).map((children): PublicationBlock => ({
      type: 'box',
      lang: 'en',
      variant: 'editors-note',
      title: [text(marker())],
      children,
    })),
  },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.tuple(fc.array(simple, { maxLength: 2 }), fc.array(simple, { maxLength: 2 })), {
        minLength: 1,
        maxLength: 8,
      })
      .map((rows): PublicationBlock => ({
        type: 'parallel',
        lang: 'en',
        languages: ['en', 'zh-Hans'],
        rows: rows.map((cells) => ({ cells })),
      })),
  },
)

property.prop(
  [fc.array(block, { minLength: 1, maxLength: 14 }), fc.boolean(), fc.constantFrom(themes.a4, themes.b5)],
  { numRuns: 60 },
)(
  'any publication is laid out whole: no word lost, doubled or out of order, nothing off its page',
  (blocks, two, theme) => {
    const overflows: string[] = []
    const made = publication(two ? ['en', 'zh-Hans'] : ['en'], blocks)
    const pages = layout(made, {
      fonts,
      theme,
      onWarning: ({ code, message }) => (code === 'overflow' ? overflows.push(message) : undefined),
    })
    const expected = JSON.stringify(made.blocks).match(/w\d+w/g) ?? []
    expect(heard(pages).join(' ').match(/w\d+w/g) ?? []).toEqual(expected)
    expect(overflows).toEqual([])
    const { frame } = two ? theme.parallel : theme.single
    for (const page of pages.pages) {
      const left = page.side === 'recto' ? frame.inner : page.width - frame.inner - frame.measure
      for (const run of runsOf(page)) {
        if (run.size === 7.5) continue
        expect(endOf(run)).toBeLessThanOrEqual(left + frame.measure + run.size / 2 + 0.01)
        if (run.content.type === 'leaf') expect(run.y).toBeLessThanOrEqual(frame.head + frame.depth + 0.01)
      }
    }
  },
)
