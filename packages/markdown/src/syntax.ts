import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmFootnote } from 'micromark-extension-gfm-footnote'
import { gfmTable } from 'micromark-extension-gfm-table'
import type { Root } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

/**
 * CommonMark 0.31.2 with the tables (4.10) and the footnotes of GitHub Flavored Markdown.
 *
 * The rest of GFM stays text: an address typed out is no link, and tildes are tildes.
 */
const parser = unified()
  .data({
    micromarkExtensions: [gfmTable(), gfmFootnote()],
    fromMarkdownExtensions: [gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()],
  })
  .use(remarkParse)
  .freeze()

export function parseSyntax(text: string): Root {
  return parser.parse(text)
}
