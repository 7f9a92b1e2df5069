import type { Inline, Lang, NoteInline, ReferenceInline } from '@diglot/core'

/** What surrounds a leaf. */
export interface Marks {
  readonly link?: string
  readonly strong?: true
  readonly emphasis?: true
}

/** Running text laid flat: each leaf carries the marks that a tree nests around it. */
export type Leaf =
  | (Marks & { readonly type: 'text'; readonly text: string; readonly lang?: Lang })
  | (Marks & { readonly type: 'reference'; readonly reference: ReferenceInline })
  | (Marks & { readonly type: 'note'; readonly note: NoteInline })

/** Inlines laid flat. An issue's words are strong, a fact's are as they are; an inner link wins over an outer one. */
export function leavesOf(inlines: readonly Inline[], marks: Marks = {}): Leaf[] {
  return inlines.flatMap((inline): Leaf[] => {
    switch (inline.type) {
      case 'text':
        return [{ ...marks, ...inline }]
      case 'reference':
        return [{ ...marks, type: 'reference', reference: inline }]
      case 'note':
        return [{ ...marks, type: 'note', note: inline }]
      case 'mark':
        return leavesOf(inline.children, inline.kind === 'issue' ? { ...marks, strong: true } : marks)
      case 'link':
        return leavesOf(inline.children, { ...marks, link: inline.url })
      case 'strong':
        return leavesOf(inline.children, { ...marks, strong: true })
      case 'emphasis':
        return leavesOf(inline.children, { ...marks, emphasis: true })
    }
  })
}

/** The leaf without one of its marks. */
export function unmarked(leaf: Leaf, mark: keyof Marks): Leaf {
  const { [mark]: _, ...rest } = leaf
  return rest
}

/** Language of a leaf that differs from its block's. */
export function langOf(leaf: Leaf): Lang | undefined {
  return leaf.type === 'text' ? leaf.lang : undefined
}
