import { inlineText, type Inline, type Lang } from '@diglot/core'
import type { PhrasingContent } from 'mdast'
import { anchorOfId, noteOfLabel } from '../address.ts'
import { leavesOf, type Leaf, type Marks } from '../settle/leaf.ts'
import { settleInlines } from '../settle/inline.ts'
import { treeOf } from '../settle/tree.ts'
import { spanEnd, spanIn } from '../tag.ts'
import type { ReadState } from './state.ts'

/** Running text of a block in `lang`. What the publication has no inline for leaves its words. */
export function readInlines(nodes: readonly PhrasingContent[], lang: Lang, state: ReadState): Inline[] {
  return settleInlines(treeOf(leaves(nodes, {}, undefined, state)), lang, {
    isHere: () => true,
    warn: () => {},
  })
}

/** The words alone. */
export function readWords(nodes: readonly PhrasingContent[], state: ReadState): string {
  return inlineText(treeOf(leaves(nodes, {}, undefined, state)))
}

function leaves(
  nodes: readonly PhrasingContent[],
  marks: Marks,
  outer: Lang | undefined,
  state: ReadState,
): Leaf[] {
  let lang = outer
  return nodes.flatMap((node): Leaf[] => {
    const words = (text: string): Leaf[] => [{ ...marks, type: 'text', text, ...(lang && { lang }) }]
    switch (node.type) {
      case 'text':
      case 'inlineCode':
        return words(node.value)
      case 'break':
        return words(' ')
      case 'emphasis':
        return leaves(node.children, { ...marks, emphasis: true }, lang, state)
      case 'strong':
        return leaves(node.children, { ...marks, strong: true }, lang, state)
      case 'delete':
      case 'linkReference':
        return leaves(node.children, marks, lang, state)
      case 'link': {
        const to = node.url.startsWith('#') ? anchorOfId(node.url.slice(1), state.home) : undefined
        if (to === undefined) return leaves(node.children, { ...marks, link: node.url }, lang, state)
        return [
          {
            ...marks,
            type: 'reference',
            reference: { type: 'reference', to, show: 'title', text: readWords(node.children, state) },
          },
        ]
      }
      case 'footnoteReference':
        return noteLeaf(node.label ?? node.identifier, marks, state)
      case 'image':
      case 'imageReference':
        return words(node.alt ?? '')
      case 'html': {
        const span = spanIn(node.value)
        if (span !== undefined) lang = span
        else if (node.value === spanEnd) lang = outer
        else return words(node.value)
        return []
      }
    }
  })
}

/** A note refers to others, but not to itself. */
function noteLeaf(label: string, marks: Marks, state: ReadState): Leaf[] {
  const [text] = state.notes.get(label)?.children ?? []
  const { id, lang } = noteOfLabel(label, state.home)
  const within = { ...state, notes: new Map([...state.notes].filter(([other]) => other !== label)) }
  const children = text?.type === 'paragraph' ? readInlines(text.children, lang, within) : []
  return leavesOf([{ type: 'note', id, lang, children }], marks)
}
