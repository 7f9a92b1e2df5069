import {
  anchorOf,
  encodeId,
  idOf,
  isLang,
  percentEncode,
  splitAnchor,
  type Anchor,
  type Home,
  type Lang,
} from '@diglot/core'

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
    : `/${encodeId(id)}${lang === home.lang ? '' : `:${lang}`}`
  const [name = '', ...suffix] = label.split(':')
  return [name.replaceAll(/\p{Lu}/gu, percentEncode), ...suffix].join(':')
}

/** The note's id and language that a label stands for. */
export function noteOfLabel(label: string, home: Home): { readonly id: string; readonly lang: Lang } {
  const [name = '', tag] = label.split(':')
  const lang = tag !== undefined && isLang(tag) ? tag : home.lang
  if (name.startsWith('/')) return { id: decoded(name.slice(1)), lang }
  return { id: anchorOfId(name, home) ?? decoded(name), lang }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
