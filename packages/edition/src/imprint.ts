import {
  formatDate,
  type Document,
  type ImprintBlock,
  type Inline,
  type Lang,
  type Library,
  type ParagraphBlock,
  type Source,
} from '@diglot/core'
import { text } from './inline.ts'
import { kindNames, standingNames, standingPhrases } from './words.ts'

/** What this edition is, what it is made from and how those texts stand, how to cite it, licence and version. */
export function imprint(
  documents: readonly Document[],
  library: Library,
  languages: readonly [Lang, ...Lang[]],
): ImprintBlock {
  return {
    type: 'imprint',
    lang: languages[0],
    children: languages.flatMap((lang) => [
      ...(documents.length === 1
        ? documents.flatMap((document) => aboutDocument(document, library, lang))
        : [paragraph(lang, text(collected[lang]))]),
      ...documents.flatMap(({ sources }) => sources).map((source) => paragraph(lang, digest(source, lang))),
      paragraph(lang, text(citing[lang])),
      paragraph(lang, licence(library, lang)),
    ]),
  }
}

/** What one document of the edition is and what it is made from. */
export function aboutDocument(document: Document, library: Library, lang: Lang): ParagraphBlock[] {
  const restated = library.editions.find(
    (edition) => edition.document === document.id && edition.lang === lang,
  )?.restates
  const own = document.sources.filter(({ id }) => id === restated)
  const others = document.sources.filter(({ id }) => id !== restated)
  return [
    paragraph(lang, about(document, lang)),
    ...own
      .filter((source) => source.lang !== lang)
      .map((source) => paragraph(lang, text(madeFrom(source, lang)))),
    ...(document.extent ? [paragraph(lang, text(document.extent[lang]))] : []),
    ...[...own, ...others].map((source, index) =>
      paragraph(lang, provenance(source, lang, index < own.length)),
    ),
  ]
}

function about(document: Document, lang: Lang): Inline[] {
  const kind = kindNames[document.kind][lang]
  const date = formatDate(document.published, lang)
  const issuer = document.issuer?.[lang]
  if (lang === 'zh-Hans') {
    return text(
      `本版用编者自己的文字逐段转述${issuer ?? ''}${date}发表的${kind}《${inner(document.title[lang])}》，不是该文件的正式文本。数字、日期、名称均照原文件，其中的说法均属原文件，不代表编者意见。`,
    )
  }
  return [
    ...text('This edition restates, paragraph by paragraph and in the editors’ own words, the '),
    ...text(`${kind} `),
    { type: 'emphasis', children: text(document.title[lang]) },
    ...text(
      `${issuer ? `, issued by the ${issuer}` : ''}, ${date}. It is not the official text. Figures, dates and names are those of the paper, and what the paper states is the paper’s, not the editors’.`,
    ),
  ]
}

/** Said when an edition restates a text in another language than its own. */
function madeFrom({ lang: language, standing }: Source, lang: Lang): string {
  const as = standingPhrases[standing][lang]
  return lang === 'zh-Hans'
    ? `本版据${language === 'en' ? '英文' : '中文'}本（${as}）转述。`
    : `This edition is made from the ${language === 'en' ? 'English' : 'Chinese'} text (${as}).`
}

/** The source in words, with outlet and byline; a title stands in its own language, in 《》 when it is Chinese and in italics when it is not. */
function provenance(source: Source, lang: Lang, isRestatedHere: boolean): Inline[] {
  const date = formatDate(source.published, lang)
  const standing = standingNames[source.standing][lang]
  const note = source.note ? source.note[lang] : ''
  const title = titleOf(source, lang)
  if (lang === 'zh-Hans') {
    const language = source.lang === 'en' ? '英文' : '中文'
    const lead = isRestatedHere ? '本版所据文本' : '另一语言版所据文本'
    return [
      ...text(`${lead}：`),
      ...title,
      ...text(`，${[...origin(source, '、'), `${language}${standing}`, date].join('，')}。${note}`),
    ]
  }
  const language = source.lang === 'en' ? 'English' : 'Chinese'
  const lead = isRestatedHere ? 'Text restated here' : 'Text restated in the other language'
  const rest = `, ${[...origin(source, ', '), language, standing, date].join(', ')}.${note && ` ${note}`}`
  return [...text(`${lead}: `), ...title, ...text(rest)]
}

/** The fingerprint of a source, so that a reader can tell whether a text at hand is the one restated. */
function digest(source: Source, lang: Lang): Inline[] {
  const language =
    lang === 'en' ? (source.lang === 'en' ? 'English' : 'Chinese') : source.lang === 'en' ? '英文' : '中文'
  return lang === 'zh-Hans'
    ? [...titleOf(source, lang), ...text(`${language}文本的SHA-256：${source.sha256}`)]
    : [...text(`SHA-256 of the ${language} text, `), ...titleOf(source, lang), ...text(`: ${source.sha256}`)]
}

/** Who published the source and who is named as its author, as the source spells them. */
function origin({ outlet, byline = [] }: Source, comma: string): string[] {
  return [...(outlet === undefined ? [] : [outlet]), ...(byline.length === 0 ? [] : [byline.join(comma)])]
}

function titleOf({ title, lang: own }: Source, lang: Lang): Inline[] {
  const foreign = own === lang ? {} : { lang: own }
  if (own === 'zh-Hans') return [{ type: 'text', text: `《${inner(title)}》`, ...foreign }]
  return [{ type: 'emphasis', children: [{ type: 'text', text: title, ...foreign }] }]
}

/** A title inside a title takes single marks (GB/T 15834—2011, 4.15). */
function inner(title: string): string {
  return title.replaceAll('《', '〈').replaceAll('》', '〉')
}

const collected: Record<Lang, string> = {
  en: 'This volume restates its papers paragraph by paragraph and in the editors’ own words. None of them is the official text; each part opens with what its paper is and what it is made from.',
  'zh-Hans': '本卷用编者自己的文字逐段转述所收各篇，均非正式文本；各部分开篇说明所据文本及其性质。',
}

const citing: Record<Lang, string> = {
  en: 'Paragraphs are numbered through the document, with the same number in every language: cite the title and the number.',
  'zh-Hans': '各段通篇连续编号，各语言版编号一致，引用时注明标题和段号即可。',
}

function licence(library: Library, lang: Lang): Inline[] {
  const { spdx, url } = library.licence
  const link: Inline = { type: 'link', url, children: text(spdx) }
  const date = formatDate(library.date, lang)
  return lang === 'zh-Hans'
    ? [
        ...text(`${library.publisher[lang]}，内容版本${library.version}（${date}），许可协议：`),
        link,
        ...text('。'),
      ]
    : [
        ...text(`${library.publisher[lang]}. Content version ${library.version}, ${date}. Licence: `),
        link,
        ...text('.'),
      ]
}

function paragraph(lang: Lang, children: readonly Inline[]): ParagraphBlock {
  return { type: 'paragraph', lang, children }
}
