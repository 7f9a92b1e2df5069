import { splitAnchor, type Anchor } from '../content/anchor.ts'
import type { Lang } from '../lang.ts'

/** What a file with addresses of its own, Markdown or HTML, says once so that its blocks need not. */
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
  const document = parts.document === home.document ? '' : `${encodeId(parts.document)}/`
  return document + encodeId(parts.block) + (lang === home.lang ? '' : `:${lang}`)
}

/** A text as a part of an id: letters, digits and `._-` as they are, everything else percent-encoded. */
export function encodeId(text: string): string {
  return text.replaceAll(/\p{Cs}/gu, '\uFFFD').replaceAll(/[^\p{L}\p{N}._-]/gu, percentEncode)
}

/** RFC 3986, 2.1; `encodeURIComponent` leaves `!'()*~` and letters as they are. */
export function percentEncode(character: string): string {
  const code = character.codePointAt(0) ?? 0
  return code < 0x80 ? `%${code.toString(16).toUpperCase().padStart(2, '0')}` : encodeURIComponent(character)
}
