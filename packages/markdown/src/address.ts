import { anchorOf, isLang, splitAnchor, type Anchor, type Lang } from '@diglot/core'

/** What a Markdown file says once in its front matter, so that its blocks need not. */
export interface Home {
  readonly lang: Lang
  /** Its blocks have short ids: `preface.p3` instead of `white-paper-2020/preface.p3`. */
  readonly document?: string
}

/**
 * HTML id of a block: `preface.p3`, `preface.p3:zh-Hans` in another language than the file's, `other-paper/s1.p2` in
 * another document.
 *
 * What an id or a fragment may not hold is percent-encoded. Throws a RangeError on an anchor that is not `document#block`.
 */
export function idOf(anchor: Anchor, lang: Lang, home: Home): string {
  const parts = splitAnchor(anchor)
  if (parts === undefined)
    throw new RangeError(`Cannot write the anchor \`${anchor}\`, expected \`document#block\``)
  const document = parts.document === home.document ? '' : `${encoded(parts.document)}/`
  return document + encoded(parts.block) + (lang === home.lang ? '' : `:${lang}`)
}

/** The anchor that an id stands for, without its language; `undefined` for a short id in a file that names no document. */
export function anchorOfId(id: string, home: Home): Anchor | undefined {
  const { document, block } = /^(?:(?<document>[^/]*)\/)?(?<block>[^/:]*)/.exec(id)?.groups ?? {}
  const of = document === undefined ? home.document : decoded(document)
  return of === undefined || of === '' || block === undefined || block === ''
    ? undefined
    : anchorOf(of, decoded(block))
}

/** Label of a note: its address where its id is one; other ids start with `/`. GFM labels know no case. */
export function labelOfNote(id: string, lang: Lang, home: Home): string {
  const parts = splitAnchor(id)
  const label = parts
    ? idOf(anchorOf(parts.document, parts.block), lang, home)
    : `/${encoded(id)}${lang === home.lang ? '' : `:${lang}`}`
  const [name = '', ...suffix] = label.split(':')
  return [name.replaceAll(/\p{Lu}/gu, percent), ...suffix].join(':')
}

/** The note's id and language that a label stands for. */
export function noteOfLabel(label: string, home: Home): { readonly id: string; readonly lang: Lang } {
  const [name = '', tag] = label.split(':')
  const lang = tag !== undefined && isLang(tag) ? tag : home.lang
  if (name.startsWith('/')) return { id: decoded(name.slice(1)), lang }
  return { id: anchorOfId(name, home) ?? decoded(name), lang }
}

function encoded(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll(/[^\p{L}\p{N}._-]/gu, percent)
}

/** RFC 3986, 2.1; `encodeURIComponent` leaves `!'()*~` and letters as they are. */
function percent(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character)
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
