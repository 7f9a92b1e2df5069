import { formatCitation, formatDate, formatList } from '@diglot/core'
import type { Document, Inline, Lang, ListBlock, PublicationBlock } from '@diglot/core'
import type { Desk } from '../desk.ts'
import { joinedText, strong, text } from '../inline.ts'
import { noteText } from '../notes.ts'
import { proseRows } from '../prose.ts'
import { sideBySide } from '../side-by-side.ts'
import { documentName } from '../source-name.ts'
import { languageNames, standingNames, words } from '../words.ts'
import type { PartWriter } from './part.ts'

/** What the sources are, and how each of their texts stands to the original. */
export const sourceBase: PartWriter<'source-base'> = {
  sizes: () => 1,
  compose: ({ prose }, _, desk) => {
    const cited = citedDocuments(desk)
    const list = desk.languages.map((lang): PublicationBlock[] =>
      cited.length === 0
        ? []
        : [
            {
              type: 'list',
              lang,
              items: cited.map((document) => ({
                type: 'list-item',
                lang,
                children: standingOf(document, lang),
              })),
            },
          ],
    )
    return { blocks: sideBySide([...proseRows(prose, Infinity, desk), list], desk) }
  },
}

function standingOf(document: Document, lang: Lang): Inline[] {
  const texts = document.sources.map(({ lang: own, standing }) =>
    lang === 'en'
      ? `${languageNames[own].en}, ${standingNames[standing].en}`
      : `${languageNames[own]['zh-Hans']}，${standingNames[standing]['zh-Hans']}`,
  )
  const from = document.issuer?.[lang] ?? document.sources.flatMap(({ outlet }) => outlet ?? [])[0]
  const rest = [...(from === undefined ? [] : [from]), ...texts].join(lang === 'en' ? '; ' : '；')
  return [
    ...strong(text(documentName(document, lang))),
    ...text(lang === 'en' ? `: ${rest}.` : `：${rest}。`),
  ]
}

function citedDocuments({ library, notes }: Desk): Document[] {
  const cited = notes.documents()
  return library.documents.filter(({ id }) => cited.includes(id))
}

/** Cut-off, definitions and rounding. */
export const dataNotes: PartWriter<'data-notes'> = {
  sizes: () => 1,
  compose: ({ prose }, _, desk) => {
    const said = desk.languages.map((lang): PublicationBlock[] => [
      {
        type: 'paragraph',
        lang,
        children: text(
          [cutOff(desk, lang), unknownYet(desk, lang), words.asStated[lang]]
            .filter((sentence) => sentence !== '')
            .join(lang === 'en' ? ' ' : ''),
        ),
      },
    ])
    return { blocks: sideBySide([...proseRows(prose, Infinity, desk), said], desk) }
  },
}

function cutOff({ view: { at, by } }: Desk, lang: Lang): string {
  const date = formatDate(at, lang)
  if (lang === 'en')
    return by === 'publication'
      ? `Cut-off: sources published by ${date}.`
      : `Cut-off: data of ${date} or before, by the date of the data; what has none says so.`
  return by === 'publication'
    ? `截止：以${date}前（含当日）发表的来源为限。`
    : `截止：按数据日期，以${date}前（含当日）的数据为限；未注明日期的另行标出。`
}

function unknownYet({ omissions: { sentences, statements } }: Desk, lang: Lang): string {
  const left = [
    ...(sentences === 0 ? [] : [lang === 'en' ? counted(sentences, 'sentence') : `${sentences}句`]),
    ...(statements === 0
      ? []
      : [lang === 'en' ? counted(statements, 'key figure') : `${statements}项关键数据`]),
  ]
  if (left.length === 0) return ''
  return lang === 'en'
    ? `Left out as not yet known then: ${formatList(left, 'en')}.`
    : `因当时尚不知晓而略去：${left.join('、')}。`
}

function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}

/** The notes with the place of every figure, the sources, and how to cite the briefing. */
export const sources: PartWriter<'sources'> = {
  sizes: () => 1,
  compose: (_, __, desk) => {
    const { languages, library, briefing, notes } = desk
    const [lang] = languages
    const list: ListBlock = {
      type: 'list',
      lang,
      items: notes.all().map((note) => ({
        type: 'list-item',
        lang,
        anchor: note.anchor,
        label: `[${note.number}]`,
        children: text(noteText(note, library, languages)),
      })),
    }
    const documents = citedDocuments(desk)
    const titles: ListBlock = {
      type: 'list',
      lang,
      items: documents.map((document) => ({
        type: 'list-item',
        lang,
        anchor: `${briefing.id}#source.${document.id}`,
        children: [
          ...strong(text(document.id)),
          ...text(': '),
          ...text(languages.map((each) => formatCitation(document, '', each)).join(' / ')),
        ],
      })),
    }
    return {
      blocks: [
        ...(list.items.length === 0 ? [] : [list]),
        ...(titles.items.length === 0
          ? []
          : [
              { type: 'paragraph', lang, children: strong(joinedText(languages, words.sources)) } as const,
              titles,
            ]),
        {
          type: 'paragraph',
          lang,
          children: [
            ...strong(joinedText(languages, words.cite)),
            ...text(lang === 'en' ? ': ' : '：'),
            ...text(languages.map((each) => citationOf(desk, each)).join(' / ')),
          ],
        },
      ],
    }
  },
}

function citationOf({ library, briefing, view }: Desk, lang: Lang): string {
  const date = formatDate(view.at, lang)
  return lang === 'en'
    ? `${library.publisher.en}, “${briefing.title.en}”, briefing, version ${briefing.version}, as of ${date}.`
    : `${library.publisher['zh-Hans']}：《${briefing.title['zh-Hans']}》，简报，版本${briefing.version}，截至${date}。`
}
