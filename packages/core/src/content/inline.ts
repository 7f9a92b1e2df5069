/** Running text of the content model. Plain text is the concatenation of `text`; a note reference adds nothing to it. */
export type ContentInline =
  | { readonly type: 'text'; readonly text: string }
  | { readonly type: 'emphasis'; readonly children: readonly ContentInline[] }
  | { readonly type: 'strong'; readonly children: readonly ContentInline[] }
  | { readonly type: 'link'; readonly url: string; readonly children: readonly ContentInline[] }
  /** Refers to an editor's note of the same edition by its block id. */
  | { readonly type: 'note-reference'; readonly note: string }

/** Markup off: the text that spans, hashes and quoted words refer to. */
export function plainText(inlines: readonly ContentInline[]): string {
  return inlines
    .map((inline) => {
      if (inline.type === 'text') return inline.text
      return inline.type === 'note-reference' ? '' : plainText(inline.children)
    })
    .join('')
}
