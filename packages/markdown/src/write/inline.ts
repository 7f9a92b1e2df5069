import type { Inline, InlineType, Lang } from '@diglot/core'
import type { PhrasingContent } from 'mdast'
import { labelOfNote } from '../address.ts'
import { runs } from '../settle/tree.ts'
import { spanEnd, spanText } from '../tag.ts'
import { html, linkTo, text, type WriteState } from './state.ts'

type WriteInline<T extends InlineType> = (
  inline: Extract<Inline, { type: T }>,
  lang: Lang,
  state: WriteState,
) => PhrasingContent[]

const writers = {
  text: (inline) => [text(inline.text)],
  emphasis: ({ children }, lang, state) => [
    { type: 'emphasis', children: writeInlines(children, lang, state) },
  ],
  strong: ({ children }, lang, state) => [{ type: 'strong', children: writeInlines(children, lang, state) }],
  link: ({ url, children }, lang, state) => [
    { type: 'link', url, children: writeInlines(children, lang, state) },
  ],
  reference: (inline, lang, state) => linkTo(inline.to, lang, [text(inline.text)], state),
  note: (note, _, state) => {
    state.notes.push(note)
    const label = labelOfNote(note.id, note.lang, state.home)
    return [{ type: 'footnoteReference', identifier: label, label }]
  },
  mark: ({ children }, lang, state) => writeInlines(children, lang, state),
} satisfies { readonly [T in InlineType]: WriteInline<T> }

/** Settled inlines; stretches in another language than `lang` stand in a `span`. */
export function writeInlines(inlines: readonly Inline[], lang: Lang, state: WriteState): PhrasingContent[] {
  return runs(inlines, (a, b) => langWithin(a) === langWithin(b)).flatMap((run) => {
    const own = run[0] && langWithin(run[0])
    const nodes = run.flatMap((inline) => writeInline(inline, own ?? lang, state))
    return own === undefined || own === lang ? nodes : [html(spanText(own)), ...nodes, html(spanEnd)]
  })
}

/** The table holds, under the type that an inline names, the writer of such inlines. */
type WriteAny = { write(inline: Inline, lang: Lang, state: WriteState): PhrasingContent[] }['write']

function writeInline(inline: Inline, lang: Lang, state: WriteState): PhrasingContent[] {
  const write: WriteAny = writers[inline.type]
  return write(inline, lang, state)
}

/** Strong and emphasized text is of one language; a link may hold several and says so inside. */
function langWithin(inline: Inline): Lang | undefined {
  if (inline.type === 'text') return inline.lang
  if (inline.type !== 'strong' && inline.type !== 'emphasis') return undefined
  const [first] = inline.children
  return first && langWithin(first)
}
