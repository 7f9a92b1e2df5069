import { isAllowedUrl, type Anchor, type Inline, type Lang, type NoteInline } from '@diglot/core'
import { trimEdges } from './edge.ts'
import { langOf, leavesOf, type Leaf } from './leaf.ts'
import { foldSpace, foldText } from './space.ts'
import { runs, treeOf } from './tree.ts'

export interface Settling {
  /** Whether a link can lead to this anchor. */
  readonly isHere: (anchor: Anchor) => boolean
  /** Figures are drawn. */
  readonly draws?: boolean
  readonly warn: (code: string, message: string, anchor?: Anchor) => void
}

/**
 * Running text in the one form that Markdown can say and that reads back the same.
 *
 * The words are untouched but for folded white space. Nesting is put in order, punctuation moves out of emphasis, empty
 * inlines go, links to schemes outside the allow-list and references to nowhere leave their words. `lang` is the block's.
 */
export function settleInlines(inlines: readonly Inline[], lang: Lang, settling: Settling): Inline[] {
  const leaves = leavesOf(inlines).flatMap((leaf) => settleLeaf(leaf, lang, settling))
  const spaced = foldSpace(joined(trimEdges(leaves)))
  return treeOf(joined(spaced))
}

function settleLeaf(leaf: Leaf, lang: Lang, settling: Settling): Leaf[] {
  switch (leaf.type) {
    case 'text':
      return settleText(leaf, lang, settling)
    case 'reference': {
      const { reference, link: _, type: __, ...marks } = leaf
      const text = foldText(reference.text)
      const isHere = settling.isHere(reference.to)
      if (isHere && text.trim() !== '')
        return [{ ...marks, type: 'reference', reference: { ...reference, show: 'title', text } }]
      if (!isHere)
        settling.warn(
          'reference-not-here',
          `“${text}” refers to a place outside this publication`,
          reference.to,
        )
      return text === '' ? [] : [{ ...marks, type: 'text', text }]
    }
    case 'note': {
      const { link: _, ...marked } = leaf
      const note = settleNote(leaf.note, settling)
      return note.children.length === 0 ? [] : [{ ...marked, note }]
    }
  }
}

function settleText(leaf: Extract<Leaf, { type: 'text' }>, lang: Lang, { warn }: Settling): Leaf[] {
  const { lang: own, link, ...plain } = leaf
  if (plain.text === '') return []
  const isAllowed = link !== undefined && isAllowedUrl(link)
  if (link !== undefined && !isAllowed)
    warn('link-not-allowed', `Links lead to http, https or mailto, not to “${link}”`)
  return [
    {
      ...plain,
      ...(own !== undefined && own !== lang && { lang: own }),
      ...(isAllowed && { link }),
    },
  ]
}

function settleNote(note: NoteInline, settling: Settling): NoteInline {
  return {
    type: 'note',
    id: note.id,
    lang: note.lang,
    children: settleInlines(note.children, note.lang, settling),
  }
}

/** Texts that nothing tells apart are one text. */
function joined(leaves: readonly Leaf[]): Leaf[] {
  return runs(leaves, isSameText).flatMap((run): Leaf[] => {
    const [first] = run
    if (first?.type !== 'text') return run
    return [{ ...first, text: run.map((leaf) => (leaf.type === 'text' ? leaf.text : '')).join('') }]
  })
}

function isSameText(a: Leaf, b: Leaf): boolean {
  return (
    a.type === 'text' &&
    b.type === 'text' &&
    a.link === b.link &&
    a.strong === b.strong &&
    a.emphasis === b.emphasis &&
    langOf(a) === langOf(b)
  )
}
