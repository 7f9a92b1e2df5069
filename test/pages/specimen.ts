import type { Drawing, Inline, Lang, Localized, Publication, PublicationBlock } from '@diglot/core'

/**
 * A little book that holds every kind of block, in one language or in two: what the design of a page has to answer for.
 * Its words speak of typesetting, so that no editor of content ever changes them.
 */
export function specimen(languages: readonly [Lang] | readonly [Lang, Lang]): Publication {
  const [first, second] = languages
  return {
    id: `specimen.${languages.join('+')}`,
    metadata: {
      title: languages.map((lang) => title[lang]).join(' / '),
      shortTitle: Object.fromEntries(languages.map((lang) => [lang, title[lang]])),
      subject: 'Typesetting',
      creator: 'Diglot',
      keywords: [],
      version: '1.0.0',
      date: '2026-11',
      licence: { spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
    },
    languages,
    blocks: [
      {
        type: 'title-page',
        lang: first,
        variant: 'title',
        lines: languages.map((lang) => ({ role: 'title', lang, children: text(title[lang]) })),
      },
      {
        type: 'contents',
        lang: first,
        title: languages.map((lang) => ({ lang, children: text(contents[lang]) })),
        entries: [
          {
            level: 1,
            anchor: 'specimen#s1.h',
            titles: languages.map((lang) => ({ lang, label: label[lang], children: text(chapter[lang]) })),
          },
        ],
      },
      {
        type: 'section',
        lang: first,
        matter: 'body',
        role: 'chapter',
        anchor: 'specimen#s1',
        children: [
          ...(second === undefined ? running(first) : [besides([first, second])]),
          table(first),
          figure(first),
          {
            type: 'timeline',
            lang: first,
            entries: [
              { date: date[first][0], children: text(sentence[first]) },
              { date: date[first][1], children: text(sentence[first]) },
            ],
          },
          {
            type: 'glossary',
            lang: first,
            entries: [
              {
                forms: [
                  { lang: first, text: chapter[first] },
                  { lang: other[first], text: chapter[other[first]] },
                ],
                definition: [{ lang: first, children: text(sentence[first]) }],
              },
            ],
          },
          {
            type: 'index',
            lang: first,
            entries: indexed[first].map((word, i) => ({
              forms: [{ lang: first, text: word }],
              references: [{ anchor: i % 2 === 0 ? 'specimen#s1.p1' : 'specimen#s1.p3', label: '1' }],
            })),
          },
        ],
      },
      {
        type: 'imprint',
        variant: 'colophon',
        lang: first,
        children: languages.map((lang) => ({ type: 'paragraph', lang, children: text(sentence[lang]) })),
      },
    ],
  }
}

const title: Localized = { en: 'A Specimen of Pages', 'zh-Hans': '版面样张' }
const chapter: Localized = { en: 'How a Page Looks', 'zh-Hans': '版面的样子' }
const contents: Localized = { en: 'Contents', 'zh-Hans': '目录' }
const label: Localized = { en: 'I.', 'zh-Hans': '一、' }
const section: Localized = { en: 'Lines and paragraphs', 'zh-Hans': '行与段' }
const other: Localized<Lang> = { en: 'zh-Hans', 'zh-Hans': 'en' }
const date: Localized<readonly [string, string]> = {
  en: ['18 September 2020', 'October 2021'],
  'zh-Hans': ['2020年9月18日', '2021年10月'],
}
const sentence: Localized = {
  en: 'A line of type carries the eye from word to word at one pace, so a compositor spends the day on what nobody should notice: 2,521 spaces, each a little wider or narrower than the next. ',
  'zh-Hans':
    '一行字要让目光匀速前行，排版者整日推敲的，正是读者不应察觉之处：2521处字距，有宽有窄，而看去一律。标点“挤压”（避头尾）——如此而已……',
}
const indexed: Localized<readonly string[]> = {
  en: ['baseline', 'colophon', 'folio', 'gutter', 'kerning', 'leading', 'measure', 'recto', 'verso'],
  'zh-Hans': ['版心', '边注', '标点挤压', '订口', '行距', '黑体', '目录', '天头', '字距'],
}

function text(words: string): Inline[] {
  return [{ type: 'text', text: words }]
}

/** Heading, paragraphs with a note and a reference, a list, a quotation and a box. */
function running(lang: Lang): PublicationBlock[] {
  const paragraph = (n: number, children: readonly Inline[]): PublicationBlock => ({
    type: 'paragraph',
    lang,
    anchor: `specimen#s1.p${n}`,
    number: String(n),
    children,
  })
  const long = sentence[lang].repeat(3)
  return [
    {
      type: 'heading',
      lang,
      level: 1,
      anchor: 'specimen#s1.h',
      label: label[lang],
      children: text(chapter[lang]),
    },
    paragraph(1, [
      ...text(long),
      { type: 'note', id: 'n1', lang, children: text(sentence[lang]) },
      ...text(sentence[lang]),
    ]),
    paragraph(2, [
      { type: 'strong', children: text(section[lang]) },
      ...text(lang === 'en' ? ': ' : '：'),
      { type: 'emphasis', children: text(chapter[lang]) },
      ...text(lang === 'en' ? ', page ' : '，第'),
      { type: 'reference', to: 'specimen#s1.h', show: 'page', text: '1' },
      ...text(lang === 'en' ? '. ' : '页。'),
      ...text(long),
    ]),
    { type: 'heading', lang, level: 2, anchor: 'specimen#s1.1.h', children: text(section[lang]) },
    paragraph(3, text(long)),
    {
      type: 'list',
      lang,
      items: ['a', 'b'].map((letter) => ({
        type: 'list-item',
        lang,
        label: lang === 'en' ? `(${letter})` : `（${letter}）`,
        children: text(sentence[lang]),
      })),
    },
    { type: 'quote', lang, children: text(sentence[lang]) },
    {
      type: 'box',
      lang,
      variant: 'editors-note',
      title: text(section[lang]),
      children: [{ type: 'paragraph', lang, children: text(sentence[lang]) }],
    },
    paragraph(4, text(long)),
  ]
}

function besides(languages: readonly [Lang, Lang]): PublicationBlock {
  const [one, two] = languages.map(running)
  return {
    type: 'parallel',
    lang: languages[0],
    languages,
    rows: (one ?? []).map((block, i) => ({ cells: [[block], two?.[i] === undefined ? [] : [two[i]]] })),
  }
}

function table(lang: Lang): PublicationBlock {
  const cell = (words: string): { lang: Lang; children: Inline[] } => ({ lang, children: text(words) })
  return {
    type: 'table',
    lang,
    caption: text(section[lang]),
    columns: [
      { kind: 'text', weight: 3, heads: true },
      { kind: 'date', weight: 2 },
      { kind: 'figure', weight: 1 },
    ],
    header: [{ cells: [cell(chapter[lang]), cell(contents[lang]), cell('pt')] }],
    rows: indexed[lang].map((word, i) => ({
      cells: [cell(word), cell(date[lang][i % 2] ?? ''), cell((i * 3.25).toFixed(2))],
    })),
  }
}

function figure(lang: Lang): PublicationBlock {
  const drawing: Drawing = {
    width: 300,
    height: 90,
    shapes: [
      ...[30, 55, 80].map((height, i) => ({
        type: 'rectangle' as const,
        x: 20 + i * 90,
        y: 80 - height,
        width: 60,
        height,
        fill: { role: 'accent' as const, tint: 1 - i * 0.3 },
      })),
      {
        type: 'polyline',
        points: [
          { x: 0, y: 80 },
          { x: 300, y: 80 },
        ],
        closed: false,
        stroke: { paint: { role: 'ink' }, width: 0.5 },
      },
      {
        type: 'text',
        x: 150,
        y: 12,
        text: section[lang],
        lang,
        size: 8,
        weight: 'bold',
        align: 'middle',
        fill: { role: 'ink' },
      },
    ],
  }
  const data = table(lang)
  if (data.type !== 'table') throw new TypeError('Expected a table')
  return {
    type: 'figure',
    lang,
    drawing,
    data,
    alt: section[lang],
    caption: text(chapter[lang]),
    source: text(title[lang]),
  }
}
