import {
  formatDate,
  splitAnchor,
  type Document,
  type ImprintBlock,
  type Inline,
  type Lang,
  type Library,
  type Localized,
  type ParagraphBlock,
  type Source,
  type Standing,
} from '@diglot/core'
import type { ComparedText, Comparison } from '../model.ts'
import { paragraph, text } from './blocks.ts'
import type { ReportOptions } from './compose-report.ts'
import { shownName } from './shown-name.ts'
import { textLength } from './text-length.ts'
import { reportWords } from './words.ts'

const standings: Readonly<Record<Standing, Localized>> = {
  original: { en: 'original', 'zh-Hans': '原文' },
  'official-translation': { en: 'official translation', 'zh-Hans': '官方译文' },
  'machine-translation': { en: 'machine translation', 'zh-Hans': '机器译文' },
  unknown: { en: 'of unknown standing', 'zh-Hans': '性质不明' },
}

/** What was compared, how it stands and with which settings: enough to compare again and get the same. */
export function provenance(comparison: Comparison, options: ReportOptions): ImprintBlock {
  const { lang, settings = [], version } = options
  const words = reportWords[lang]
  const [stop, program] =
    lang === 'en' ? ['.', `Compared with Diglot ${version}`] : ['。', `由Diglot ${version}比对`]
  const asked = settings.length === 0 ? '' : `${lang === 'en' ? '; ' : '；'}${settings.join(words.comma)}`
  return {
    type: 'imprint',
    lang,
    children: [
      about(comparison.a, words.first, options),
      about(comparison.b, words.second, options),
      paragraph(lang, `${program}${asked}${stop}`),
    ],
  }
}

function about(compared: ComparedText, order: string, options: ReportOptions): ParagraphBlock {
  const { lang, library, digests = {} } = options
  const words = reportWords[lang]
  const length = textLength(compared.segments.map((segment) => segment.text).join('\n'), compared.lang)
  const unit = compared.lang === 'en' ? (lang === 'en' ? 'words' : '词') : lang === 'en' ? 'characters' : '字'
  const restated = library && sourceOf(compared, library)
  const sha256 = digests[compared.name] ?? restated?.source?.sha256
  const parts: Inline[][] = [
    restated ? titled(restated.document, compared, lang) : text(shownName(compared)),
    text(words.languages[compared.lang]),
    text(`${length}${lang === 'en' ? ' ' : ''}${unit}`),
    ...(restated?.source ? [standing(restated.source, lang)] : []),
    ...(sha256 === undefined ? [] : [text(`SHA-256 ${sha256}`)]),
  ]
  return paragraph(lang, [
    ...text(`${order}${words.colon}`),
    ...parts.flatMap((part, at) => [...(at === 0 ? [] : text(words.comma)), ...part]),
    ...text(lang === 'en' ? '.' : '。'),
  ])
}

/** The document that an edition is of and the source that it restates. */
function sourceOf(
  { segments, lang }: ComparedText,
  { documents, editions }: Library,
): { readonly document: Document; readonly source: Source | undefined } | undefined {
  const anchor = segments.find((segment) => segment.anchor !== undefined)?.anchor
  const id = anchor && splitAnchor(anchor)?.document
  const document = documents.find((candidate) => candidate.id === id)
  if (document === undefined) return undefined
  const restates = editions.find((edition) => edition.document === id && edition.lang === lang)?.restates
  return { document, source: document.sources.find((source) => source.id === restates) }
}

function titled({ title }: Document, { lang: own, name }: ComparedText, lang: Lang): Inline[] {
  const foreign = own === lang ? {} : { lang: own }
  return [
    own === 'zh-Hans'
      ? { type: 'text', text: `《${title[own]}》`, ...foreign }
      : { type: 'emphasis', children: [{ type: 'text', text: title[own], ...foreign }] },
    ...text(lang === 'en' ? ` (${name})` : `（${name}）`),
  ]
}

function standing({ standing: how, published, lang: own, issuer }: Source, lang: Lang): Inline[] {
  const date = formatDate(published, lang)
  const language = reportWords[lang].languages[own]
  const from = issuer
    ? { type: 'text' as const, text: issuer, ...(own !== lang && { lang: own }) }
    : undefined
  if (lang === 'zh-Hans')
    return [
      ...text(`转述${date}${language}文本（${standings[how][lang]}）`),
      ...(from ? [...text('，发布者'), from] : []),
    ]
  return [
    ...text(`a restatement of the ${language} text of ${date} (${standings[how][lang]})`),
    ...(from ? [...text(', issued by '), from] : []),
  ]
}
