import { anchorOf, languages, splitAnchor } from '@diglot/core'
import type { Anchor, Citation, Lang } from '@diglot/core'
import { didYouMean, nearest } from '../report/nearest.ts'
import { oneOf } from '../report/one-of.ts'
import type { Place } from '../report/place.ts'
import type { Finding, Report } from '../report/report.ts'
import type { AuthoredCitation } from '../schema/authored.ts'
import { excerpt } from './excerpt.ts'
import { alike, findWords, nearestWords } from './find-words.ts'
import type { Texts } from './texts.ts'

/** Where the parts of a citation stand in YAML. */
export type PlaceOfPart = (part: 'at' | Lang) => Place

/** Finds the words of a citation, exactly once in each language that it has. */
export function resolveCitation(
  cited: AuthoredCitation,
  texts: Texts,
  placeOf: PlaceOfPart,
  report: Report,
): Citation[] {
  const anchor = splitAnchor(cited.at)
  const unknown = anchor === undefined ? notAnAnchor(cited.at, texts) : unknownAnchor(anchor, texts)
  if (anchor === undefined || unknown !== undefined) {
    if (unknown !== undefined && unknown !== 'uncertain') report(placeOf('at'), unknown)
    return []
  }
  const { document, block } = anchor
  return languages.flatMap((lang): Citation[] => {
    const exact = cited[lang]
    if (exact === undefined) return []
    const text = texts.text(document, lang, block)
    if (text === undefined) {
      if (texts.isCertain(document, lang, block) && texts.has(document, lang)) {
        report(placeOf(lang), {
          code: 'unknown-anchor',
          message: `There is no block \`${block}\` in the ${lang} edition`,
        })
      }
      return []
    }
    const [first, second] = findWords(text, exact)
    if (first !== undefined && second === undefined)
      return [{ anchor: anchorOf(document, block), lang, exact, ...first }]
    if (!texts.isCertain(document, lang, block)) return []
    report(
      placeOf(lang),
      first === undefined || second === undefined
        ? notFound(exact, anchorOf(document, block), lang, text, texts)
        : {
            code: 'words-found-twice',
            message: `These words stand more than once in \`${block}\`: “${excerpt(text, first)}” and “${excerpt(text, second)}”`,
            hint: 'cite some words more before or after them',
          },
    )
    return []
  })
}

interface SplitAnchor {
  readonly document: string
  readonly block: string
}

function notAnAnchor(at: string, texts: Texts): Finding {
  const near = nearest(at, texts.documents)
  return {
    code: 'unknown-anchor',
    message: `\`${at}\` is no anchor, expected \`document#block\``,
    hint: near && `write the block after it: \`${near}#preface.p1\``,
  }
}

function unknownAnchor({ document, block }: SplitAnchor, texts: Texts): Finding | 'uncertain' | undefined {
  if (!texts.documents.includes(document)) {
    return {
      code: 'unknown-anchor',
      message: `There is no document \`${document}\`, expected ${oneOf(texts.documents)}`,
      hint: didYouMean(document, texts.documents),
    }
  }
  const blocks = texts.blocks(document)
  if (blocks.includes(block)) return undefined
  const certain = languages.every(
    (lang) => !texts.has(document, lang) || texts.isCertain(document, lang, block),
  )
  if (!certain || blocks.length === 0) return 'uncertain'
  const inside = blocks.find((each) => each.startsWith(`${block}.`))
  return {
    code: 'unknown-anchor',
    message: `There is no block \`${block}\` with a text in \`${document}\``,
    hint: inside === undefined ? didYouMean(block, blocks) : `cite a block within it: \`${inside}\``,
  }
}

function notFound(words: string, anchor: Anchor, lang: Lang, text: string, texts: Texts): Finding {
  const { document, block } = splitAnchor(anchor) ?? { document: '', block: '' }
  const near = nearestWords(text, words)
  const elsewhere = texts.blocksWith(document, lang, words)
  const shown =
    near === undefined
      ? `it begins “${excerpt(text, { start: 0, end: 0 }, 40)}”`
      : `it has “${excerpt(text, near)}”`
  const alikeOnly = near !== undefined && alike(text.slice(near.start, near.end)) === alike(words)
  return {
    code: 'words-not-found',
    message: `Cannot find “${words}” in the ${lang} text of \`${block}\`: ${shown}`,
    hint: hintFor(elsewhere, alikeOnly, near && text.slice(near.start, near.end)),
  }
}

function hintFor(elsewhere: readonly string[], alikeOnly: boolean, near: string | undefined): string {
  if (elsewhere.length > 0)
    return `these words stand in ${elsewhere
      .slice(0, 3)
      .map((id) => `\`${id}\``)
      .join(', ')}`
  if (alikeOnly && near !== undefined)
    return `write “${near}”: case, apostrophes, quotation marks and dashes count`
  return 'copy the exact words of the text'
}
