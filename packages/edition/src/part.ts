import {
  anchorOf,
  labelOf,
  type Document,
  type HeadingBlock,
  type Lang,
  type Library,
  type ParagraphBlock,
  type SectionBlock,
} from '@diglot/core'
import { aboutDocument } from './imprint.ts'
import { text } from './inline.ts'

/** One paper of a collection: its title, what it is made from, then its sections. */
export function composePart(
  document: Document,
  number: number,
  library: Library,
  languages: readonly [Lang, ...Lang[]],
  sections: readonly SectionBlock[],
): SectionBlock {
  const [first, second] = languages
  const anchor = anchorOf(document.id, 'part')
  const heading = (lang: Lang): HeadingBlock => ({
    type: 'heading',
    lang,
    anchor: `${anchor}.h`,
    level: 1,
    label: labelOf({ role: 'part', number }, lang),
    children: text(document.title[lang]),
  })
  const about = (lang: Lang): ParagraphBlock[] => aboutDocument(document, library, lang)
  return {
    type: 'section',
    lang: first,
    anchor,
    matter: 'body',
    role: 'part',
    children:
      second === undefined
        ? [heading(first), ...about(first), ...sections]
        : [
            {
              type: 'parallel',
              lang: first,
              languages: [first, second],
              rows: [
                { anchor: `${anchor}.h`, cells: [[heading(first)], [heading(second)]] },
                { cells: [about(first), about(second)] },
              ],
            },
            ...sections,
          ],
  }
}
