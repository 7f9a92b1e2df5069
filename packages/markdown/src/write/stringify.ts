import type { Root } from 'mdast'
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableToMarkdown } from 'mdast-util-gfm-table'
import remarkStringify, { type Options } from 'remark-stringify'
import { unified } from 'unified'

/** Running text, but not the address of a link. */
const inText: Omit<NonNullable<Options['unsafe']>[number], 'character'> = {
  inConstruct: 'phrasing',
  notInConstruct: ['autolink', 'destinationLiteral', 'destinationRaw', 'reference'],
}

/**
 * Text that GitHub would make something of though CommonMark does not: struck text, and addresses typed out, which
 * would run on into the Chinese text after them (GFM 6.5 and 6.9).
 */
const gitHub: Options = {
  unsafe: [
    { character: '~', ...inText },
    { character: '@', before: '[+\\-.\\w]', after: '[\\-.\\w]', ...inText },
    { character: '.', before: '[Ww]', after: '[\\-.\\w]', ...inText },
    { character: ':', before: '[ps]', after: '\\/', ...inText },
    // A note reference that starts a paragraph would define the note.
    { character: ':', before: '\\]', ...inText },
  ],
}

const stringifier = unified()
  .data({
    settings: { bullet: '-', bulletOther: '*', emphasis: '*', strong: '*', listItemIndent: 'one' },
    toMarkdownExtensions: [
      gfmTableToMarkdown({ tablePipeAlign: false, tableCellPadding: true }),
      gfmFootnoteToMarkdown(),
      gitHub,
    ],
  })
  .use(remarkStringify)
  .freeze()

export function stringify(root: Root): string {
  return stringifier.stringify(root)
}
