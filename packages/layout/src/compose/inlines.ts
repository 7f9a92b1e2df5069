import {
  isAllowedUrl,
  inlineText,
  type Inline,
  type Lang,
  type MarkInline,
  type NoteInline,
  type ReferenceInline,
  type Anchor,
} from '@diglot/core'
import { destinationKey, type Content, type Leaf } from '../pages.ts'
import { setParagraph } from '../lines/set-paragraph.ts'
import { strip, type Strip } from '../pagination/strip.ts'
import { element, leaf, type Growing } from '../structure.ts'
import { baselineOf, styleOf, type Cut, type TextStyle } from '../theme/theme.ts'
import type { FootNote } from '../text/foot-note.ts'
import { stretchStyle, type LinkUse, type Stretch, type StretchStyle } from '../text/stretch.ts'
import type { Composer } from './composer.ts'

export interface InlineContext {
  readonly style: TextStyle
  readonly lang: Lang
  /** Node that the text belongs to. */
  readonly parent: Growing
  readonly anchor?: string
}

interface State {
  readonly parent: Growing
  readonly lang: Lang
  readonly cut: Cut
  readonly link?: LinkUse
}

/** Running text as stretches, with its structure put under the parent: links, notes, other languages. */
export function stretchesOf(
  inlines: readonly Inline[],
  context: InlineContext,
  composer: Composer,
): Stretch[] {
  return walk(
    inlines,
    { parent: context.parent, lang: context.lang, cut: context.style.cut },
    context,
    composer,
  )
}

function walk(
  inlines: readonly Inline[],
  state: State,
  context: InlineContext,
  composer: Composer,
): Stretch[] {
  return inlines.flatMap((inline): Stretch[] => {
    switch (inline.type) {
      case 'text':
        return text(inline.text, inline.lang ?? state.lang, state, context, composer)
      case 'emphasis':
        return walk(
          inline.children,
          { ...state, cut: state.cut === 'italic' ? 'regular' : 'italic' },
          context,
          composer,
        )
      case 'strong':
        return walk(
          inline.children,
          { ...state, cut: state.cut === 'sans' ? 'sans' : 'bold' },
          context,
          composer,
        )
      case 'mark':
        return marked(inline, state, context, composer)
      case 'link':
        return linked(inline.url, inline.children, state, context, composer)
      case 'reference':
        return reference(inline, state, context, composer)
      case 'note':
        return note(inline, state, context, composer)
    }
  })
}

function text(
  words: string,
  lang: Lang,
  state: State,
  { style }: InlineContext,
  composer: Composer,
): Stretch[] {
  if (words === '') return []
  const other = lang !== state.lang
  const content = other ? leaf(element(state.parent, 'Span', { lang })) : openLeaf(state.parent)
  return [
    stretch(words, stretchStyle(style, lang, composer.theme.latinInHan, state.cut), content, state.link),
  ]
}

function stretch(words: string, style: StretchStyle, content: Content, use: LinkUse | undefined): Stretch {
  return use === undefined ? { text: words, style, content } : { text: words, style, content, link: use }
}

/** The leaf that text at the end of a node goes on with. */
function openLeaf(node: Growing): Leaf {
  const last = node.children.at(-1)
  return last?.type === 'leaf' ? last : leaf(node)
}

function linked(
  url: string,
  children: readonly Inline[],
  state: State,
  context: InlineContext,
  composer: Composer,
): Stretch[] {
  if (!isAllowedUrl(url)) {
    composer.warn(
      'link-not-allowed',
      `Printed “${inlineText(children)}” without its link: ${url} is not http, https or mailto`,
      context.anchor,
    )
    return walk(children, state, context, composer)
  }
  const node = element(state.parent, 'Link')
  const use = { target: { url }, description: inlineText(children), node }
  return walk(children, { ...state, parent: node, link: use }, context, composer)
}

/** An issue's words, in bold type and linked to what is said of them; of marks within each other the outermost leads on. */
function marked(mark: MarkInline, state: State, context: InlineContext, composer: Composer): Stretch[] {
  if (mark.kind === 'fact') return walk(mark.children, state, context, composer)
  const bold: State = { ...state, cut: state.cut === 'sans' ? 'sans' : 'bold' }
  if (state.link !== undefined) return walk(mark.children, bold, context, composer)
  const node = element(element(state.parent, 'Reference'), 'Link')
  const use = { target: { destination: mark.target }, description: inlineText(mark.children), node }
  return walk(mark.children, { ...bold, parent: node, link: use }, context, composer)
}

/** No line starts with the mark of a note (UAX #14, WJ). */
const joiner = '\u2060'

function reference(
  inline: ReferenceInline,
  state: State,
  context: InlineContext,
  composer: Composer,
): Stretch[] {
  const node = element(element(state.parent, 'Reference'), 'Link')
  const destination = inline.to
  const words =
    inline.show === 'page'
      ? (composer.pageOf(destination) ?? inline.text)
      : inline.show === 'note'
        ? joiner + inline.text
        : inline.text
  const use = {
    target: { destination },
    description: describedReference(inline, words.replace(joiner, ''), state.lang),
    node,
  }
  const set = text(words, state.lang, { ...state, parent: node, link: use }, context, composer)
  return inline.show === 'note' ? set.map((each) => ({ ...each, style: raised(each.style) })) : set
}

/** What a link leads to, in words: a number alone says nothing to those who hear links out of their text. */
function describedReference({ show, text: words }: ReferenceInline, shown: string, lang: Lang): string {
  if (show === 'page' && /^(?:\d+|[ivxlc]+)$/.test(shown))
    return lang === 'en' ? `Page ${shown}` : `第${shown}页`
  if (show === 'number' && /^\d+[a-z]?$/.test(words))
    return lang === 'en' ? `Paragraph ${words}` : `第${words}段`
  if (show === 'note') return lang === 'en' ? `Note ${words}` : `注${words}`
  return words
}

/** Marks stand at .62 of the size, a third of an em up. */
const markSize = 0.62
const markRise = 0.34

function raised(style: StretchStyle): StretchStyle {
  const size = style.lang === 'zh-Hans' ? style.hanSize : style.latinSize
  return {
    ...style,
    latinSize: style.latinSize * markSize,
    hanSize: style.hanSize * markSize,
    rise: size * markRise,
  }
}

function note(inline: NoteInline, state: State, context: InlineContext, composer: Composer): Stretch[] {
  const { lang } = inline
  const number = lang === 'zh-Hans' ? undefined : composer.nextNote()
  const destination = noteDestination(inline)
  const link = element(element(state.parent, 'Reference'), 'Link')
  const markLeaf = leaf(link)
  const node = element(state.parent, 'Note', { id: destination, ...(lang === state.lang ? {} : { lang }) })
  const labelLeaf = leaf(element(node, 'Lbl'))
  const style = styleOf(composer.setting, 'note', lang)
  const body = stretchesOf(
    inline.children,
    { style, lang, parent: node, ...(context.anchor === undefined ? {} : { anchor: context.anchor }) },
    composer,
  )
  const set = new Map<number, readonly Strip[]>()
  const foot: FootNote = {
    inline,
    lang,
    number,
    markLeaf,
    labelLeaf,
    node,
    style: stretchStyle(style, lang, composer.theme.latinInHan),
    ...(context.anchor === undefined ? {} : { anchor: context.anchor }),
    lines(width) {
      const known = set.get(width)
      if (known !== undefined) return known
      const strips = noteStrips(body, style, width, destination, context.anchor, composer)
      set.set(width, strips)
      return strips
    },
  }
  const use = { target: { destination }, description: inlineText(inline.children), node: link }
  return [
    {
      text: '',
      style: raised(stretchStyle(context.style, lang, composer.theme.latinInHan, 'regular')),
      content: markLeaf,
      link: use,
      note: foot,
    },
  ]
}

/** Where a note stands. */
function noteDestination({ id, lang }: NoteInline): string {
  return `note:${id}@${lang}`
}

/** Ems that a note's text stands in from its number. */
const noteHang = 1.5

function noteStrips(
  body: readonly Stretch[],
  style: TextStyle,
  width: number,
  destination: string,
  anchor: string | undefined,
  { faces, warn }: Composer,
): Strip[] {
  const hang = style.size * noteHang
  const lines = setParagraph(body, {
    faces,
    measure: width - hang,
    align: style.align,
    indent: 0,
    onMissing: missing(warn, anchor),
  })
  return lines.map((line, i) =>
    strip({
      height: style.leading,
      keep: i === 0 && lines.length > 1,
      lines: [{ line, x: hang, y: baselineOf(style) }],
      anchors: i === 0 ? [destination] : [],
    }),
  )
}

/** Warns of a character that no face has, with where it stands. */
export function missing(warn: Composer['warn'], anchor: string | undefined): (character: string) => void {
  return (character) => {
    const code = (character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')
    const half = /^[\uD800-\uDFFF]$/.test(character)
    const message = half
      ? `Half of a surrogate pair (U+${code}) stands for no character`
      : `No face has the character “${character}” (U+${code})`
    warn('missing-glyph', message, anchor)
  }
}

/** Destination keys of an anchor: its own, and that of the language. */
export function destinationsOf(anchor: Anchor | undefined, lang: Lang): string[] {
  return anchor === undefined ? [] : [anchor, destinationKey(anchor, lang)]
}
