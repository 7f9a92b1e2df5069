import type { Anchor, Inline, Lang, Publication, PublicationBlock, TableBlock } from '@diglot/core'
import { strFromU8, unzipSync } from 'fflate'
import { type DocxOptions, toDocx } from './to-docx.ts'
import {
  charactersOf,
  childElements,
  descendants,
  readXml,
  textOf,
  valueOf,
  type XmlElement,
} from './xml/read.ts'

export function text(words: string, lang?: Lang): Inline {
  return lang === undefined ? { type: 'text', text: words } : { type: 'text', text: words, lang }
}

export function publicationOf(
  blocks: readonly PublicationBlock[],
  options: Partial<Pick<Publication, 'languages' | 'id'>> & Partial<Publication['metadata']> = {},
): Publication {
  const { id = 'paper.en', languages = ['en'], ...metadata } = options
  return {
    id,
    languages,
    metadata: {
      title: 'Thirty Years',
      shortTitle: Object.fromEntries(languages.map((lang) => [lang, shortTitles[lang]])),
      subject: 'A library of papers',
      creator: 'The House',
      keywords: ['peace', 'missions'],
      version: '1.2.3',
      date: '2020-09',
      licence: { spdx: 'CC-BY-4.0', url: 'https://creativecommons.org/licenses/by/4.0/' },
      ...metadata,
    },
    blocks,
  }
}

const shortTitles: Record<Lang, string> = { en: 'Thirty Years', 'zh-Hans': '三十年' }

export function paragraphOf(id: string, words: string, lang: Lang = 'en', number?: string): PublicationBlock {
  return {
    type: 'paragraph',
    lang,
    anchor: `paper#${id}`,
    ...(number === undefined ? {} : { number }),
    children: [text(words)],
  }
}

export function headingOf(id: string, words: string, lang: Lang = 'en', label?: string): PublicationBlock {
  return {
    type: 'heading',
    lang,
    level: 1,
    anchor: `paper#${id}`,
    ...(label === undefined ? {} : { label }),
    children: [text(words)],
  }
}

export function chapter(
  id: string,
  children: readonly PublicationBlock[],
  matter: 'front' | 'body' | 'back' = 'body',
): PublicationBlock {
  return { type: 'section', lang: 'en', anchor: `paper#${id}`, matter, role: 'chapter', children }
}

export function tableOf(id: string): TableBlock {
  const row = (anchor: Anchor, cells: readonly string[]): TableBlock['rows'][number] => ({
    anchor,
    cells: cells.map((cell) => ({ lang: 'en', children: [text(cell)] })),
  })
  return {
    type: 'table',
    lang: 'en',
    anchor: `paper#${id}.t1`,
    caption: [text('Missions')],
    columns: [
      { kind: 'figure', weight: 1 },
      { kind: 'text', weight: 6, heads: true },
      { kind: 'date', weight: 3 },
    ],
    header: [{ cells: ['No.', 'Name', 'Years'].map((cell) => ({ lang: 'en', children: [text(cell)] })) }],
    rows: [
      row(`paper#${id}.r1`, ['1', 'United Nations Truce Supervision Organization', '1990–']),
      row(`paper#${id}.r2`, ['2', 'United Nations Mission in Liberia', '2003–2018']),
    ],
  }
}

/** A publication with a block of every kind and an inline of every kind. */
export function everyKind(): Publication {
  return publicationOf([
    {
      type: 'title-page',
      lang: 'en',
      variant: 'half-title',
      lines: [{ role: 'title', lang: 'en', children: [text('Thirty Years')] }],
    },
    {
      type: 'title-page',
      lang: 'en',
      variant: 'title',
      lines: [
        { role: 'title', lang: 'en', children: [text('Thirty Years')] },
        { role: 'subtitle', lang: 'en', children: [text('Restated')] },
        { role: 'publisher', lang: 'en', children: [text('The House')] },
      ],
    },
    {
      type: 'imprint',
      lang: 'en',
      children: [
        {
          type: 'paragraph',
          lang: 'en',
          children: [
            text('Licence: '),
            {
              type: 'link',
              url: 'https://creativecommons.org/licenses/by/4.0/',
              children: [text('CC-BY-4.0')],
            },
          ],
        },
      ],
    },
    {
      type: 'contents',
      lang: 'en',
      title: [{ lang: 'en', children: [text('Contents')] }],
      entries: [
        {
          level: 1,
          anchor: 'paper#s1.h',
          titles: [{ lang: 'en', label: 'I.', children: [text('The Road')] }],
        },
        { level: 1, anchor: 'paper#annex1.h', titles: [{ lang: 'en', children: [text('The List')] }] },
      ],
    },
    chapter('s1', [
      headingOf('s1.h', 'The Road', 'en', 'I.'),
      {
        type: 'paragraph',
        lang: 'en',
        anchor: 'paper#s1.p1',
        number: '1',
        children: [
          text('In April 1990 five observers, '),
          { type: 'emphasis', children: [text('for the first time, 军事观察员')] },
          text(', went out'),
          {
            type: 'note',
            id: 'paper#s1.n-one',
            lang: 'en',
            children: [text('An editor’s note.')],
          },
          text('. They are '),
          { type: 'strong', children: [text('called')] },
          text(' '),
          text('“军事观察员”', 'zh-Hans'),
          text('; see page '),
          { type: 'reference', to: 'paper#annex1.h', show: 'page', text: 'the list' },
          text(', '),
          { type: 'reference', to: 'paper#annex1.h', show: 'title', text: 'The List' },
          text(', paragraph '),
          { type: 'reference', to: 'paper#s1.p2', show: 'number', text: '2' },
          text('; '),
          { type: 'mark', kind: 'fact', target: 'observers', children: [text('five')] },
          text('.'),
        ],
      },
      paragraphOf('s1.p2', 'They did:', 'en', '2'),
      {
        type: 'list',
        lang: 'en',
        anchor: 'paper#s1.l1',
        items: [
          {
            type: 'list-item',
            lang: 'en',
            anchor: 'paper#s1.l1.i1',
            label: '(a)',
            children: [text('watch')],
          },
          { type: 'list-item', lang: 'en', anchor: 'paper#s1.l1.i2', children: [text('report')] },
        ],
      },
      { type: 'quote', lang: 'en', anchor: 'paper#s1.q1', children: [text('Peace is a trust.')] },
      {
        type: 'box',
        lang: 'en',
        variant: 'key-facts',
        title: [text('In figures')],
        children: [paragraphOf('s1.p3', 'Twenty-five missions.')],
      },
      { type: 'page-break', lang: 'en', to: 'any' },
      {
        type: 'timeline',
        lang: 'en',
        entries: [
          { anchor: 'paper#event.first', date: 'April 1990', children: [text('The first five leave.')] },
        ],
      },
      {
        type: 'figure',
        lang: 'en',
        anchor: 'paper#figure1',
        drawing: { width: 10, height: 10, shapes: [] },
        data: tableOf('figure1'),
        alt: 'Two bars',
        caption: [text('Troops a mission')],
        source: [text('Source: the paper')],
      },
    ]),
    {
      type: 'section',
      lang: 'en',
      anchor: 'paper#annex1',
      matter: 'body',
      role: 'annex',
      children: [headingOf('annex1.h', 'The List'), tableOf('annex1')],
    },
    chapter(
      'back',
      [
        headingOf('back.h', 'Words'),
        {
          type: 'glossary',
          lang: 'en',
          entries: [
            {
              anchor: 'paper#term.observer',
              forms: [
                { lang: 'en', text: 'military observer' },
                { lang: 'zh-Hans', text: '军事观察员' },
              ],
              definition: [{ lang: 'en', children: [text('An officer who watches.')] }],
            },
          ],
        },
        {
          type: 'index',
          lang: 'en',
          entries: [
            {
              forms: [{ lang: 'en', text: 'Liberia' }],
              references: [
                { anchor: 'paper#s1.p1', label: '1' },
                { anchor: 'paper#s1.p2', label: '2' },
                { anchor: 'paper#annex1.r2', label: 'annex' },
              ],
            },
          ],
        },
      ],
      'back',
    ),
  ])
}

/** A chapter in two languages, with a section and a table in it. */
export function twoLanguages(): Publication {
  const section = (id: string, level: 1 | 2, children: readonly PublicationBlock[]): PublicationBlock => ({
    type: 'section',
    lang: 'en',
    anchor: `paper#${id}`,
    matter: 'body',
    role: level === 1 ? 'chapter' : 'section',
    children,
  })
  const heading = (id: string, level: 1 | 2, en: string, zh: string): PublicationBlock => ({
    type: 'parallel',
    lang: 'en',
    languages: ['en', 'zh-Hans'],
    rows: [
      {
        anchor: `paper#${id}`,
        cells: [
          [{ type: 'heading', lang: 'en', level, anchor: `paper#${id}`, label: 'I.', children: [text(en)] }],
          [
            {
              type: 'heading',
              lang: 'zh-Hans',
              level,
              anchor: `paper#${id}`,
              label: '一、',
              children: [text(zh)],
            },
          ],
        ],
      },
    ],
  })
  const rows = (id: string, number: string, en: string, zh: string): PublicationBlock => ({
    type: 'parallel',
    lang: 'en',
    languages: ['en', 'zh-Hans'],
    rows: [
      {
        anchor: `paper#${id}`,
        cells: [[paragraphOf(id, en, 'en', number)], [paragraphOf(id, zh, 'zh-Hans', number)]],
      },
    ],
  })
  return publicationOf(
    [
      {
        type: 'contents',
        lang: 'en',
        title: [
          { lang: 'en', children: [text('Contents')] },
          { lang: 'zh-Hans', children: [text('目录')] },
        ],
        entries: [
          {
            level: 1,
            anchor: 'paper#s1.h',
            titles: [
              { lang: 'en', label: 'I.', children: [text('The Road')] },
              { lang: 'zh-Hans', label: '一、', children: [text('道路')] },
            ],
          },
        ],
      },
      section('s1', 1, [
        heading('s1.h', 1, 'The Road', '道路'),
        rows('s1.p1', '1', 'Five observers left.', '5名“军事观察员”出发。'),
        section('s1.1', 2, [
          heading('s1.1.h', 2, 'The first', '首次'),
          rows('s1.1.p1', '2', 'They watched.', '他们进行了观察。'),
          tableOf('s1.1'),
        ]),
      ]),
    ],
    { id: 'paper.en+zh-Hans', languages: ['en', 'zh-Hans'], title: 'Thirty Years / 三十年' },
  )
}

/** A row of two languages with an issue marked in both and told beneath. */
export function rowWithIssue(): Publication {
  const issue = (words: string): Inline => ({
    type: 'mark',
    kind: 'issue',
    target: 'paper#issue.1',
    severity: 'error',
    children: [text(words)],
  })
  return publicationOf(
    [
      {
        type: 'parallel',
        lang: 'en',
        languages: ['en', 'zh-Hans'],
        rows: [
          {
            cells: [
              [{ type: 'paragraph', lang: 'en', children: [issue('fourteen'), text(' missions')] }],
              [{ type: 'paragraph', lang: 'zh-Hans', children: [issue('4项'), text('行动')] }],
            ],
            remarks: [
              {
                type: 'box',
                lang: 'en',
                anchor: 'paper#issue.1',
                variant: 'issue',
                severity: 'error',
                title: [text('Figures: error')],
                children: [{ type: 'paragraph', lang: 'en', children: [text('14 and 4 differ.')] }],
              },
            ],
          },
        ],
      },
    ],
    { languages: ['en', 'zh-Hans'] },
  )
}

/** The parts of a file that hold XML, by name. */
export function partsOf(bytes: Uint8Array): ReadonlyMap<string, XmlElement> {
  return new Map(
    Object.entries(unzipSync(bytes))
      .filter(([name]) => /\.(?:xml|rels)$/.test(name))
      .map(([name, part]) => [name, readXml(strFromU8(part))]),
  )
}

export async function bodyOf(publication: Publication, options?: DocxOptions): Promise<XmlElement> {
  return partOf(await toDocx(publication, options), 'word/document.xml')
}

export function partOf(bytes: Uint8Array, name: string): XmlElement {
  const part = partsOf(bytes).get(name)
  if (part === undefined) throw new RangeError(`the file has no ${name}`)
  return part
}

/** The text of every paragraph in a style, or of all. */
export function paragraphs(root: XmlElement, style?: string): string[] {
  return descendants(root, 'w:p')
    .filter((found) => style === undefined || styleIn(found) === style)
    .map(textOf)
}

export function styleIn(found: XmlElement): string | undefined {
  return valueOf(childElements(found, 'w:pPr')[0], 'w:pStyle')
}

/** Fields in order: what they say and what they show. */
export function fields(root: XmlElement): { readonly instruction: string; readonly shows: string }[] {
  const written: { instruction: string; shows: string }[] = []
  const open: { instruction: string; shows: string; separated: boolean }[] = []
  for (const run of descendants(root, 'w:r')) {
    const type = childElements(run, 'w:fldChar')[0]?.attributes.get('w:fldCharType')
    const field = open.at(-1)
    if (type === 'begin') {
      open.push({ instruction: '', shows: '', separated: false })
    } else if (type === 'separate' && field) field.separated = true
    else if (type === 'end' && field) {
      open.pop()
      written.push({ instruction: field.instruction.trim(), shows: field.shows })
    } else if (field && !field.separated)
      field.instruction += childElements(run, 'w:instrText').map(charactersOf).join('')
    else for (const outer of open) outer.shows += textOf(run)
  }
  return written
}

/** Runs of text with their language and style. */
export function runsOf(root: XmlElement): {
  readonly text: string
  readonly value: string | undefined
  readonly eastAsia: string | undefined
  readonly hint: string | undefined
  readonly style: string | undefined
}[] {
  return descendants(root, 'w:r')
    .filter((run) => childElements(run, 'w:t').length > 0)
    .map((run) => {
      const [properties] = childElements(run, 'w:rPr')
      return {
        text: textOf(run),
        value: valueOf(properties, 'w:lang'),
        eastAsia: valueOf(properties, 'w:lang', 'w:eastAsia'),
        hint: valueOf(properties, 'w:rFonts', 'w:hint'),
        style: valueOf(properties, 'w:rStyle'),
      }
    })
}
