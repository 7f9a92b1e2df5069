import { anchorOf, languages, splitAnchor } from '@diglot/core'
import type { Anchor, Citation, Lang } from '@diglot/core'
import type { Placed } from '../records/read-records.ts'
import type { Place } from '../report/place.ts'
import type { Finding, Report } from '../report/report.ts'
import type { AuthoredCitation } from '../schema/authored.ts'
import { checkAnchor } from './check-anchor.ts'
import { excerpt } from './excerpt.ts'
import { alike, findWords, nearestWords } from './find-words.ts'
import type { Texts } from './texts.ts'

/** Where the parts of a citation stand in YAML. */
export type PlaceOfPart = (part: 'at' | Lang) => Place

/** Finds the words of everything that a record cites. */
export function resolveCitations(
  { record, placeOf }: Placed<{ readonly cited: readonly AuthoredCitation[] }>,
  texts: Texts,
  report: Report,
): Citation[] {
  return record.cited.flatMap((each, index) =>
    resolveCitation(each, texts, (part) => placeOf('cited', index, part), report),
  )
}

/** Finds the words of a citation, exactly once in each language that it has. */
export function resolveCitation(
  cited: AuthoredCitation,
  texts: Texts,
  placeOf: PlaceOfPart,
  report: Report,
): Citation[] {
  const anchor = checkAnchor(cited.at, 'text', texts, placeOf('at'), report)
  if (anchor === undefined) return []
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
