import { createHash } from 'node:crypto'
import {
  inlineText,
  labelled,
  type Inline,
  type NoteInline,
  type Publication,
  type PublicationBlock,
} from '@diglot/core'
import { publicationOf } from '../../markdown/src/testing.ts'

/** All that a publication says, in the order of the HTML file and without white space; numbers of notes are the writer's. */
export function wordsOf({ blocks, metadata }: Publication): string {
  const hasTitlePage = blocks.some((block) => block.type === 'title-page' && block.variant === 'title')
  const told = new Set<string>()
  const said = blocks.flatMap((block) => {
    const notes: NoteInline[] = []
    const own = wordsOfBlock(block, hasTitlePage, notes)
    const ended: string[] = []
    for (let note = notes.shift(); note !== undefined; note = notes.shift()) {
      const key = `${note.id}@${note.lang}`
      if (!told.has(key)) ended.push(wordsOfInlines(note.children, notes))
      told.add(key)
    }
    return [...own, ...ended]
  })
  const title = blocks.some(({ type }) => type === 'title-page') ? [] : [metadata.title]
  return compact([...title, ...said].join(''))
}

function wordsOfBlock(block: PublicationBlock, hasTitlePage: boolean, notes: NoteInline[]): string[] {
  const inlines = (children: readonly Inline[]): string => wordsOfInlines(children, notes)
  const within = (blocks: readonly PublicationBlock[]): string[] =>
    blocks.flatMap((child) => wordsOfBlock(child, hasTitlePage, notes))
  switch (block.type) {
    case 'section':
    case 'imprint':
      return within(block.children)
    case 'heading':
      return [block.label ?? '', inlines(block.children)]
    case 'paragraph':
      return [block.number ?? '', inlines(block.children)]
    case 'list':
      return block.items.flatMap(({ label, children }) => [label ?? '', inlines(children)])
    case 'quote':
      return [inlines(block.children)]
    case 'table':
      return [
        inlines(block.caption ?? []),
        ...[...block.header, ...block.rows].flatMap(({ cells }) =>
          cells.map(({ children }) => inlines(children)),
        ),
      ]
    case 'figure':
      return [
        inlines(block.caption),
        inlines(block.subtitle ?? []),
        ...block.drawing.shapes.map((shape) => (shape.type === 'text' ? shape.text : '')),
        ...(block.data.columns.length === 0
          ? []
          : ['Data of the figure', ...wordsOfBlock(block.data, hasTitlePage, notes)]),
        inlines(block.source),
      ]
    case 'box':
      return [inlines(block.title ?? []), ...within(block.children)]
    case 'parallel':
      return block.rows.flatMap(({ cells, remarks = [] }) => within([...cells.flat(), ...remarks]))
    case 'timeline':
      return block.entries.flatMap(({ date, children }) => [date, inlines(children)])
    case 'contents':
      return [
        block.title
          .map(({ label, lang, children }) => labelled(label ?? '', '', lang) + inlines(children))
          .join('/'),
        ...block.entries.map(({ titles }) =>
          titles
            .map(({ label, lang, children }) => labelled(label ?? '', '', lang) + inlines(children))
            .join('/'),
        ),
      ]
    case 'glossary':
      return block.entries.flatMap(({ forms, definition }) => [
        ...forms.map(({ text }) => text),
        ...definition.map(({ label, lang, children }) => labelled(label ?? '', '', lang) + inlines(children)),
      ])
    case 'index': {
      const [colon, comma] = block.lang === 'en' ? [':', ','] : ['：', '、']
      return block.entries.map(
        ({ forms, references }) =>
          forms.map(({ text }) => text).join('') +
          (references.length === 0 ? '' : colon) +
          [...new Set(references.map(({ label }) => label))].join(comma),
      )
    }
    case 'title-page':
      return block.variant === 'half-title' && hasTitlePage
        ? []
        : block.lines.map(({ children }) => inlines(children))
    case 'page-break':
      return []
  }
}

function wordsOfInlines(inlines: readonly Inline[], notes: NoteInline[]): string {
  collect(inlines, notes)
  return inlineText(inlines)
}

function collect(inlines: readonly Inline[], notes: NoteInline[]): void {
  for (const inline of inlines) {
    if (inline.type === 'note') notes.push(inline)
    else if ('children' in inline) collect(inline.children, notes)
  }
}

/** What the text of a file says, without white space, numbers of notes and the links back from them. */
export function readWords(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  const text = main
    .replaceAll(/<sup class="note"[^>]*>.*?<\/sup>/g, '')
    .replaceAll(/<a [^>]*role="doc-backlink"[^>]*>.*?<\/a>/g, '')
    .replaceAll(/<[^>]*>/g, '')
  return compact(unescaped(text))
}

const characters: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function unescaped(text: string): string {
  return text.replaceAll(/&(?:amp|lt|gt|quot|#39);/g, (reference) => characters[reference] ?? reference)
}

/** Without white space; what no file can hold is U+FFFD. */
function compact(text: string): string {
  return text
    .replaceAll(/\s+/g, '')
    .replaceAll(/[\u0000-\u001F\u007F-\u009F\uFDD0-\uFDEF\uFFFE\uFFFF]|\p{Cs}/gu, '\uFFFD')
}

/** The tags of a file with their attributes, values unescaped. */
export function tagsOf(
  html: string,
): { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
  const plain = html.replaceAll(/<(style|script)>[\s\S]*?<\/\1>/g, '<$1></$1>')
  return [...plain.matchAll(/<([a-zA-Z][^\s>]*)([^>]*)>/g)].map(([, name = '', rest = '']) => ({
    name,
    attributes: new Map(
      [...rest.matchAll(/ ([^\s=]+)(?:="([^"]*)")?/g)].map(([, key = '', value = '']) => [
        key,
        unescaped(value),
      ]),
    ),
  }))
}

/** A hash as a Content Security Policy names it. */
export function policyHash(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

/** A publication that says the words wherever a document can say something. */
export function hostilePublication(said: string): Publication {
  const words = [{ type: 'text', text: said }] as const
  const block: PublicationBlock = {
    type: 'figure',
    lang: 'en',
    drawing: {
      width: 1,
      height: 1,
      shapes: [
        {
          type: 'text',
          x: 0,
          y: 0,
          text: said,
          lang: 'en',
          size: 8,
          weight: 'bold',
          align: 'start',
          fill: { role: 'ink' },
        },
      ],
    },
    data: { type: 'table', lang: 'en', caption: words, columns: [], header: [], rows: [] },
    alt: said,
    caption: words,
    source: words,
    facets: { [said]: said },
  }
  const whole = publicationOf([
    block,
    {
      type: 'box',
      lang: 'en',
      variant: 'issue',
      anchor: `x#${said}`,
      title: words,
      children: [],
      facets: { check: said },
    },
    {
      type: 'paragraph',
      lang: 'en',
      number: said,
      children: [
        { type: 'link', url: `https://x.org/${said}`, children: words },
        { type: 'mark', kind: 'issue', target: `x#${said}`, severity: 'error', children: words },
        { type: 'mark', kind: 'fact', target: said, children: words },
      ],
    },
  ])
  return {
    ...whole,
    id: said,
    metadata: { ...whole.metadata, title: said, shortTitle: { en: said }, subject: said, keywords: [said] },
    facets: [{ key: 'check', label: said, values: [{ value: said, label: said }] }],
  }
}
