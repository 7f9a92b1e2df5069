import type { SlotKind } from '../draft/draft.ts'

/** `p2a` taken apart: the letter of its kind, its whole number, and the letters of an inserted block. */
export interface BlockId {
  readonly letter: string
  readonly base: number
  /** Empty for a block that was there from the first. */
  readonly suffix: string
}

/** Kinds whose ids are made from kind and place; headings and notes have ids by name. */
export type PlacedKind = Exclude<SlotKind, 'heading' | 'note'>

/** The letter that an id has for its kind. */
export const kindLetters: Readonly<Record<PlacedKind, string>> = {
  paragraph: 'p',
  list: 'l',
  'list-item': 'i',
  quote: 'q',
  table: 't',
  'table-row': 'r',
}

/** Reads the short form of an id, without its section. */
export function readBlockId(short: string): BlockId | undefined {
  const [, letter, base, suffix] = /^([plqtri])(0|[1-9]\d*)([a-z]*)$/.exec(short) ?? []
  if (letter === undefined || base === undefined || suffix === undefined) return undefined
  return { letter, base: Number(base), suffix }
}

/** `s2.5.p2a` is `p2a` in `s2.5`. */
export function shortId(id: string): string {
  return id.slice(id.lastIndexOf('.') + 1)
}

export function containerOf(id: string): string {
  return id.slice(0, Math.max(0, id.lastIndexOf('.')))
}
