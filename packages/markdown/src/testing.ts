import {
  anchorOf,
  type Anchor,
  type HeadingBlock,
  type Inline,
  type Lang,
  type ListBlock,
  type ParagraphBlock,
  type ParallelBlock,
  type Publication,
  type PublicationBlock,
  type QuoteBlock,
  type SectionBlock,
  type TableBlock,
} from '@diglot/core'
import fc, { type Arbitrary } from 'fast-check'

/** A publication of these blocks and nothing else. */
export function publicationOf(
  blocks: readonly PublicationBlock[],
  languages: Publication['languages'] = ['en'],
): Publication {
  return {
    id: 'paper.en',
    languages,
    metadata: {
      title: 'Thirty Years',
      shortTitle: { en: 'Thirty Years' },
      subject: '',
      creator: '',
      keywords: [],
      version: '1.0.0',
      date: '2020-09',
      licence: { spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    blocks,
  }
}

/** Text that Markdown, HTML, YAML or GitHub would make something of, and the punctuation of both languages. */
const scraps = [
  ...Array.from('*_|<>&[](){}#+-=~`!\\^$:.,;"\'@%/'),
  '**',
  '__',
  '***',
  '~~',
  '||',
  '\\|',
  '[^1]',
  '[^n1]: ',
  '[x](y)',
  '[x]: /y',
  '![i](j)',
  '<b>',
  '</a>',
  '<!-- p2a -->',
  '<a id="x">',
  '</span>',
  '&amp;',
  '&copy;',
  '&#42;',
  '1990. ',
  '2) ',
  '- ',
  '+ ',
  '# ',
  '## ',
  '> ',
  '---',
  '===',
  '***',
  '```',
  ': ',
  '| - |',
  'https://www.un.org/zh，',
  'www.un.org',
  'a@b.org',
  'mailto:a@b.org',
  '[!NOTE]',
  '[ ] ',
  '\\',
  '\\\\',
  ' ',
  '  ',
  '\n',
  '\r\n',
  '\t',
  '\u3000',
  '\u00A0',
  '（一）',
  '一、',
  '“',
  '”',
  '‘',
  '’',
  '《',
  '》',
  '——',
  '……',
  '，',
  '。',
  '、',
  '①',
  '％',
  '和平',
  '维和行动',
  '中国',
  'peace',
  'UN',
  '25',
  '1990',
  'é',
  '𠮷',
  '😀',
  'snake_case',
  '5*6',
  '4万余人次',
]

const word: Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.constantFrom(...scraps) },
  { weight: 2, arbitrary: fc.stringMatching(/^[a-z]{1,8} ?$/) },
  { weight: 2, arbitrary: fc.stringMatching(/^[一-龥]{1,4}$/) },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 4 }) },
)

export const nastyText: Arbitrary<string> = fc
  .array(word, { minLength: 1, maxLength: 6 })
  .map((words) => words.join(''))

const lang: Arbitrary<Lang> = fc.constantFrom('en', 'zh-Hans')
const url = fc.oneof(
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.constantFrom(
    'https://un.org/a(b)c',
    'https://un.org/a b',
    'https://un.org/<x>',
    'mailto:a@b.org',
    'https://un.org/\\*',
    'javascript:x',
    '/local',
  ),
)

/** Anchors, counted so that each address stands once; a second document among them. */
interface Counter {
  next: number
}

const anchors = ['paper#s1.p1', 'paper#s1.p2', 'other paper#x/y:z', 'paper#nowhere'] as const

export function nastyInlines(depth = 2): Arbitrary<Inline[]> {
  const leaf: Arbitrary<Inline> = fc.oneof(
    { weight: 6, arbitrary: nastyText.map((text): Inline => ({ type: 'text', text })) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant('text' as const), text: nastyText, lang }) },
    {
      weight: 1,
      arbitrary: fc.record({
        type: fc.constant('reference' as const),
        to: fc.constantFrom<Anchor>(...anchors),
        show: fc.constantFrom('page', 'number', 'title'),
        text: nastyText,
      }),
    },
  )
  if (depth === 0) return fc.array(leaf, { maxLength: 3 })
  const children = nastyInlines(depth - 1)
  const branch: Arbitrary<Inline> = fc.oneof(
    fc.record({ type: fc.constantFrom('emphasis' as const, 'strong' as const), children }),
    fc.record({ type: fc.constant('link' as const), url, children }),
    fc.record({
      type: fc.constant('mark' as const),
      kind: fc.constant('fact' as const),
      target: fc.constant('x'),
      children,
    }),
    fc.record({ type: fc.constant('note' as const), id: fc.constant('?'), lang, children }),
  )
  return fc.array(fc.oneof({ weight: 3, arbitrary: leaf }, { weight: 2, arbitrary: branch }), {
    maxLength: 4,
  })
}

const inlines = nastyInlines()
const label = fc.option(
  fc.oneof(fc.constantFrom('I.', '一、', '（a）', '(a)', 'Annex II', '附录2'), nastyText),
  { nil: undefined },
)
const anchored = fc.boolean()

interface Draft {
  readonly anchored: boolean
  readonly lang: Lang
}
const draft = { anchored, lang }

const heading = fc.record({
  type: fc.constant('heading' as const),
  ...draft,
  level: fc.constantFrom(1 as const, 2 as const, 3 as const),
  label,
  children: inlines,
})
const paragraph = fc.record({
  type: fc.constant('paragraph' as const),
  ...draft,
  number: label,
  children: inlines,
})
const quote = fc.record({ type: fc.constant('quote' as const), ...draft, children: inlines })
const list = fc.record({
  type: fc.constant('list' as const),
  ...draft,
  items: fc.array(fc.record({ ...draft, label, children: inlines }), { maxLength: 3 }),
})
const table = fc.integer({ min: 1, max: 3 }).chain((width) => {
  const row = fc.record({
    anchored,
    cells: fc.array(fc.record({ lang, children: inlines }), { minLength: width, maxLength: width }),
  })
  return fc.record({
    type: fc.constant('table' as const),
    ...draft,
    caption: fc.option(inlines, { nil: undefined }),
    columns: fc.array(
      fc.record({
        kind: fc.constantFrom('text' as const, 'figure' as const, 'date' as const),
        weight: fc.constant(2),
      }),
      { minLength: width, maxLength: width },
    ),
    header: fc.array(row, { maxLength: 2 }),
    rows: fc.array(row, { maxLength: 3 }),
  })
})
const drawn: Arbitrary<PublicationBlock> = fc.oneof(
  fc.record({ type: fc.constant('page-break' as const), lang, to: fc.constant('any' as const) }),
  fc.record({ type: fc.constant('imprint' as const), lang, children: fc.constant([]) }),
  fc.record({
    type: fc.constant('box' as const),
    lang,
    variant: fc.constant('key-facts' as const),
    title: inlines,
    children: fc.constant([]),
  }),
  fc.record({
    type: fc.constant('timeline' as const),
    lang,
    entries: fc.array(fc.record({ date: nastyText, children: inlines }), { maxLength: 2 }),
  }),
)

type BlockDraft =
  | (Draft & { type: 'heading'; level: 1 | 2 | 3; label: string | undefined; children: Inline[] })
  | (Draft & { type: 'paragraph'; number: string | undefined; children: Inline[] })
  | (Draft & { type: 'quote'; children: Inline[] })
  | (Draft & { type: 'list'; items: (Draft & { label: string | undefined; children: Inline[] })[] })
  | (Draft & {
      type: 'table'
      caption: Inline[] | undefined
      columns: TableBlock['columns'][number][]
      header: { anchored: boolean; cells: { lang: Lang; children: Inline[] }[] }[]
      rows: { anchored: boolean; cells: { lang: Lang; children: Inline[] }[] }[]
    })
  | { type: 'drawn'; block: PublicationBlock }
  | (Draft & {
      type: 'section'
      matter: SectionBlock['matter']
      role: SectionBlock['role']
      children: BlockDraft[]
    })
  | (Draft & { type: 'parallel'; rows: { anchored: boolean; left: BlockDraft[]; right: BlockDraft[] }[] })

const { block: blockDraft } = fc.letrec<{ block: BlockDraft; section: BlockDraft; parallel: BlockDraft }>(
  (tie) => ({
    block: fc.oneof(
      { depthSize: 'small', withCrossShrink: true },
      paragraph,
      paragraph,
      heading,
      quote,
      list,
      table,
      drawn.map((block) => ({ type: 'drawn' as const, block })),
      tie('section'),
      tie('parallel'),
    ),
    section: fc.record({
      type: fc.constant('section' as const),
      ...draft,
      matter: fc.constantFrom('front', 'body', 'back'),
      role: fc.constantFrom('chapter', 'section', 'annex', 'part'),
      children: fc.oneof(
        fc.array(tie('block'), { maxLength: 3 }),
        fc
          .tuple(heading, fc.array(tie('block'), { maxLength: 3 }))
          .map(([first, others]) => [first, ...others]),
      ),
    }),
    parallel: fc.record({
      type: fc.constant('parallel' as const),
      ...draft,
      rows: fc.array(
        fc.record({
          anchored,
          left: fc.array(tie('block'), { maxLength: 2 }),
          right: fc.array(tie('block'), { maxLength: 2 }),
        }),
        { maxLength: 3 },
      ),
    }),
  }),
)

/** Publications of every kind of content block, with other blocks between them. */
export const publications: Arbitrary<Publication> = fc
  .record({
    blocks: fc.array(blockDraft, { maxLength: 4 }),
    languages: fc.constantFrom<Publication['languages']>(['en'], ['zh-Hans'], ['en', 'zh-Hans']),
  })
  .map(({ blocks, languages }) => {
    const counter: Counter = { next: 1 }
    return publicationOf(
      blocks.map((block) => built(block, counter)),
      languages,
    )
  })

function built(block: BlockDraft, counter: Counter): PublicationBlock {
  if (block.type === 'drawn') return block.block
  const base = baseOf(block, counter)
  const words = (children: readonly Inline[]): Inline[] => numbered(children, counter)
  switch (block.type) {
    case 'heading':
      return {
        type: 'heading',
        ...base,
        level: block.level,
        ...optional('label', block.label),
        children: words(block.children),
      } satisfies HeadingBlock
    case 'paragraph':
      return {
        type: 'paragraph',
        ...base,
        ...optional('number', block.number),
        children: words(block.children),
      } satisfies ParagraphBlock
    case 'quote':
      return { type: 'quote', ...base, children: words(block.children) } satisfies QuoteBlock
    case 'list':
      return {
        type: 'list',
        ...base,
        items: block.items.map((item) => ({
          type: 'list-item',
          ...baseOf(item, counter),
          ...optional('label', item.label),
          children: words(item.children),
        })),
      } satisfies ListBlock
    case 'table': {
      const rowOf = (row: (typeof block.rows)[number]): TableBlock['rows'][number] => ({
        ...(row.anchored && { anchor: nextAnchor(counter) }),
        cells: row.cells.map((cell) => ({ lang: cell.lang, children: words(cell.children) })),
      })
      return {
        type: 'table',
        ...base,
        ...(block.caption && { caption: words(block.caption) }),
        columns: block.columns,
        header: block.header.map(rowOf),
        rows: block.rows.map(rowOf),
      }
    }
    case 'section':
      return {
        type: 'section',
        ...base,
        matter: block.matter,
        role: block.role,
        children: block.children.map((child) => built(child, counter)),
      }
    case 'parallel':
      return {
        type: 'parallel',
        ...base,
        languages: ['en', 'zh-Hans'],
        rows: block.rows.map((row) => ({
          ...(row.anchored && { anchor: nextAnchor(counter) }),
          cells: [
            row.left.map((child) => built(child, counter)),
            row.right.map((child) => built(child, counter)),
          ],
        })),
      } satisfies ParallelBlock
  }
}

function baseOf(block: Draft, counter: Counter): { lang: Lang; anchor?: Anchor } {
  return { lang: block.lang, ...(block.anchored && { anchor: nextAnchor(counter) }) }
}

function nextAnchor(counter: Counter): Anchor {
  const n = counter.next++
  return n % 5 === 0 ? anchorOf('other paper', `x/y:${n}`) : anchorOf('paper', `s1.p${n}`)
}

/** Gives every note an id of its own. */
function numbered(unnumbered: readonly Inline[], counter: Counter): Inline[] {
  return unnumbered.map((inline) => {
    if (!('children' in inline)) return inline
    const children = numbered(inline.children, counter)
    if (inline.type !== 'note') return { ...inline, children }
    const n = counter.next++
    return { ...inline, id: n % 3 === 0 ? `Note ${n}` : `paper#s1.n-${n}`, children }
  })
}

function optional(key: 'label' | 'number', text: string | undefined): { label?: string; number?: string } {
  return text === undefined ? {} : { [key]: text }
}
