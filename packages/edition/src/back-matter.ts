import type {
  HeadingBlock,
  Lang,
  Localized,
  ParagraphBlock,
  PublicationBlock,
  SectionBlock,
} from '@diglot/core'
import { text } from './inline.ts'

/** A chapter of the back matter: its title and introduction in every language of the edition, then what it holds. */
export function backMatter(
  anchor: `${string}#${string}`,
  title: Localized,
  introduction: Localized,
  languages: readonly [Lang, ...Lang[]],
  blocks: readonly PublicationBlock[],
): SectionBlock {
  const [first, second] = languages
  const heading = (lang: Lang): HeadingBlock => ({
    type: 'heading',
    lang,
    anchor: `${anchor}.h`,
    level: 1,
    children: text(title[lang]),
  })
  const opening = (lang: Lang): ParagraphBlock => ({
    type: 'paragraph',
    lang,
    children: text(introduction[lang]),
  })
  return {
    type: 'section',
    lang: first,
    anchor,
    matter: 'back',
    role: 'chapter',
    children:
      second === undefined
        ? [heading(first), opening(first), ...blocks]
        : [
            {
              type: 'parallel',
              lang: first,
              languages: [first, second],
              rows: [
                { anchor: `${anchor}.h`, cells: [[heading(first)], [heading(second)]] },
                { cells: [[opening(first)], [opening(second)]] },
              ],
            },
            ...blocks,
          ],
  }
}
