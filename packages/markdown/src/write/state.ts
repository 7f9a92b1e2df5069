import {
  idOf,
  labelled,
  type Anchor,
  type FigureBlock,
  type Home,
  type Inline,
  type Lang,
  type NoteInline,
  type PublicationBlock,
} from '@diglot/core'
import type { Paragraph, PhrasingContent, BlockContent } from 'mdast'
import { tagEnd, tagText, type Tag } from '../tag.ts'

/** One block as syntax nodes. */
export type Write<B> = (block: B, state: WriteState) => BlockContent[]

export interface WriteState {
  readonly home: Home
  /** Ids that the file's tags carry: what a link can lead to. */
  readonly ids: ReadonlySet<string>
  /** Whether a title page prints the title, so that the half-title need not. */
  readonly hasTitlePage: boolean
  /** Where the file finds a figure's drawing; absent where nobody keeps one. */
  readonly figure?: (figure: FigureBlock) => string
  readonly blocks: (blocks: readonly PublicationBlock[]) => BlockContent[]
  readonly inlines: (inlines: readonly Inline[], lang: Lang) => PhrasingContent[]
  /** Notes referred to and not yet written. */
  readonly notes: NoteInline[]
  /** What the reader of the file will take to be open at this point. */
  sections: OpenSections
}

export interface OpenSections {
  /** Heading levels of the sections that are open in the file, outermost first; 0 for one without a heading. */
  open: number[]
  /** How many of them hold the block that is being written. */
  depth: number
  /** The block stands in a cell: a section here opens within it, not before the parallel. */
  readonly isCell: boolean
  /** Tag of a section that its heading, the next block, will carry. */
  waiting?: PhrasingContent[] | undefined
}

export function html(value: string): { readonly type: 'html'; readonly value: string } {
  return { type: 'html', value }
}

export function text(value: string): PhrasingContent {
  return { type: 'text', value }
}

export function paragraph(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children }
}

/**
 * The tag of a block with the label or number it wraps; nothing when there is nothing to say.
 *
 * A language is said where it is not the file's.
 */
export function tagged(
  block: { readonly anchor?: Anchor; readonly lang: Lang },
  state: WriteState,
  inside: PhrasingContent[] = [],
  classes?: readonly string[],
): PhrasingContent[] {
  const { anchor, lang } = block
  const tag: Tag = {
    ...(anchor !== undefined && { id: idOf(anchor, lang, state.home) }),
    ...(classes && { classes }),
    ...(lang !== state.home.lang && { lang }),
  }
  if (Object.keys(tag).length === 0 && inside.length === 0) return []
  return [html(tagText(tag)), ...inside, html(tagEnd)]
}

/** A tag that wraps the printed label, and what separates the label from the words after it. */
export function labelledTag(
  block: { readonly anchor?: Anchor; readonly lang: Lang; readonly label?: string },
  state: WriteState,
): PhrasingContent[] {
  const { label, lang } = block
  if (label === undefined) return tagged(block, state)
  return [...tagged(block, state, [text(label)]), text(separator(label, lang))]
}

/** A space, U+3000 or nothing. */
export function separator(label: string, lang: Lang): string {
  return labelled(label, 'x', lang).slice(label.length, -1)
}

/** A link to an anchor in this language, or in whichever the file has it. */
export function linkTo(
  anchor: Anchor,
  lang: Lang,
  children: PhrasingContent[],
  state: WriteState,
): PhrasingContent[] {
  const id = [lang, state.home.lang, ...(['en', 'zh-Hans'] as const)]
    .map((candidate) => idOf(anchor, candidate, state.home))
    .find((candidate) => state.ids.has(candidate))
  return id === undefined ? children : [{ type: 'link', url: `#${id}`, children }]
}

/** Blocks between two comments that name them, for what is drawn from the content and is no content itself. */
export function region(name: string, children: readonly BlockContent[]): BlockContent[] {
  return [html(`<!-- ${name} -->`), ...children, html(`<!-- /${name.split(' ')[0]} -->`)]
}
