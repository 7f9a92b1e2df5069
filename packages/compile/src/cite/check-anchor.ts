import { languages, splitAnchor } from '@diglot/core'
import { didYouMean, nearest } from '../report/nearest.ts'
import { oneOf } from '../report/one-of.ts'
import type { Place } from '../report/place.ts'
import type { Finding, Report } from '../report/report.ts'
import type { Texts } from './texts.ts'

interface SplitAnchor {
  readonly document: string
  readonly block: string
}

/** What an anchor may lead to: a block that has a text of its own, or any. */
export type Citable = 'text' | 'any'

/**
 * The document and block of an anchor, when there is such a block. One that is not there is reported, unless it may
 * be missing only because the document could not be read whole.
 */
export function checkAnchor(
  at: string,
  citable: Citable,
  texts: Texts,
  place: Place,
  report: Report,
): SplitAnchor | undefined {
  const anchor = splitAnchor(at)
  const unknown = anchor === undefined ? notAnAnchor(at, texts) : unknownAnchor(anchor, citable, texts)
  if (unknown === undefined) return anchor
  if (unknown !== 'uncertain') report(place, unknown)
  return undefined
}

function notAnAnchor(at: string, texts: Texts): Finding {
  const near = nearest(at, texts.documents)
  return {
    code: 'unknown-anchor',
    message: `\`${at}\` is no anchor, expected \`document#block\``,
    hint: near && `write the block after it: \`${near}#preface.p1\``,
  }
}

function unknownAnchor(
  { document, block }: SplitAnchor,
  citable: Citable,
  texts: Texts,
): Finding | 'uncertain' | undefined {
  if (!texts.documents.includes(document)) {
    return {
      code: 'unknown-anchor',
      message: `There is no document \`${document}\`, expected ${oneOf(texts.documents)}`,
      hint: didYouMean(document, texts.documents),
    }
  }
  const blocks = citable === 'text' ? texts.blocks(document) : texts.anchors(document)
  if (blocks.includes(block)) return undefined
  const certain = languages.every(
    (lang) => !texts.has(document, lang) || texts.isCertain(document, lang, block),
  )
  if (!certain || blocks.length === 0) return 'uncertain'
  const inside = blocks.find((each) => each.startsWith(`${block}.`))
  return {
    code: 'unknown-anchor',
    message: `There is no block \`${block}\` ${citable === 'text' ? 'with a text ' : ''}in \`${document}\``,
    hint: inside === undefined ? didYouMean(block, blocks) : `cite a block within it: \`${inside}\``,
  }
}
