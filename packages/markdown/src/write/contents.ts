import { inlineText, labelled, type ContentsBlock, type ContentsEntry, type TitleIn } from '@diglot/core'
import type { List, ListItem, PhrasingContent, BlockContent } from 'mdast'
import { leavesOf } from '../settle/leaf.ts'
import { treeOf } from '../settle/tree.ts'
import { linkTo, paragraph, region, text, type Write, type WriteState } from './state.ts'

/** A list of links to the headings, one list within another for each level. */
export const writeContents: Write<ContentsBlock> = (contents, state) => {
  const title = contents.title.map(({ children }) => inlineText(children)).join(' / ')
  const heading: BlockContent[] = title === '' ? [] : [{ type: 'heading', depth: 2, children: [text(title)] }]
  return region('contents', [...heading, ...listOf(contents.entries, state)])
}

/** Entries deeper than the first go into lists of their own. */
function listOf(entries: readonly ContentsEntry[], state: WriteState): List[] {
  const [first] = entries
  if (first === undefined) return []
  const starts = entries.flatMap((entry, at) => (at === 0 || entry.level <= first.level ? [at] : []))
  const children = starts.map((start, at): ListItem => {
    const [own, ...deeper] = entries.slice(start, starts[at + 1])
    const lists = listOf(deeper, state)
    return {
      type: 'listItem',
      spread: false,
      children: [...(own ? [paragraph(entryOf(own, state))] : []), ...lists],
    }
  })
  return [{ type: 'list', ordered: false, spread: false, children }]
}

function entryOf({ anchor, titles }: ContentsEntry, state: WriteState): PhrasingContent[] {
  return titles.flatMap((title, at) => [
    ...(at === 0 ? [] : [text(' / ')]),
    ...linkTo(anchor, title.lang, titleNodes(title, state), state),
  ])
}

/** A title within a link: no notes, no links of its own. */
function titleNodes({ lang, label, children }: TitleIn, state: WriteState): PhrasingContent[] {
  const plain = leavesOf(children).flatMap((leaf) => {
    if (leaf.type === 'note') return []
    const { link: _, ...rest } = leaf
    return [rest.type === 'reference' ? { type: 'text' as const, text: rest.reference.text } : rest]
  })
  return [text(labelled(label ?? '', '', lang)), ...state.inlines(treeOf(plain), lang)]
}
