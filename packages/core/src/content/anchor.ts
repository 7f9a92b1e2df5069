/**
 * Citable address of a block, the same in every language: `document#block`, as in `white-paper-2020#preface.p3`.
 *
 * Library packages narrow `D` and `B` to the ids they hold, so that a wrong anchor does not compile.
 */
export type Anchor<D extends string = string, B extends string = string> = `${D}#${B}`

/** The document and the block that an anchor names, or `undefined` when it is not of the form `document#block`. */
export function splitAnchor(
  anchor: string,
): { readonly document: string; readonly block: string } | undefined {
  const at = anchor.indexOf('#')
  if (at < 1 || at === anchor.length - 1) return undefined
  return { document: anchor.slice(0, at), block: anchor.slice(at + 1) }
}

export function anchorOf<D extends string, B extends string>(document: D, block: B): Anchor<D, B> {
  return `${document}#${block}`
}

/** Half-open range of UTF-16 offsets into the plain text of a block. */
export interface Span {
  readonly start: number
  readonly end: number
}
