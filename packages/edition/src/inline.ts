import type { ContentInline, Inline, Lang, Note } from '@diglot/core'

/** What inlines need to know of the edition they stand in. */
export interface InlineContext {
  readonly document: string
  readonly lang: Lang
  /** Editor's notes of the edition by block id. */
  readonly notes: ReadonlyMap<string, Note>
}

/** Content inlines as a publication has them: a note stands where it is referred to. */
export function composeInlines(inlines: readonly ContentInline[], context: InlineContext): Inline[] {
  return inlines.flatMap((inline): Inline[] => {
    switch (inline.type) {
      case 'text':
        return [inline]
      case 'emphasis':
        return [{ type: 'emphasis', children: composeInlines(inline.children, context) }]
      case 'strong':
        return [{ type: 'strong', children: composeInlines(inline.children, context) }]
      case 'link':
        return [{ type: 'link', url: inline.url, children: composeInlines(inline.children, context) }]
      case 'note-reference': {
        const note = context.notes.get(inline.note)
        if (note === undefined)
          throw new RangeError(`Cannot compose note \`${inline.note}\`: the edition has no such block`)
        return [
          {
            type: 'note',
            id: `${context.document}#${note.id}`,
            lang: context.lang,
            children: composeInlines(note.children, context),
          },
        ]
      }
    }
  })
}

/** A run of plain text. */
export function text(value: string): Inline[] {
  return value === '' ? [] : [{ type: 'text', text: value }]
}
