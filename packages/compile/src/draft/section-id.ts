import type { SectionRole } from '@diglot/core'

/** What the id of a section says of it. */
export interface SectionId {
  readonly id: string
  readonly role: SectionRole
  readonly number?: number
  /** Id of the section that it stands in. */
  readonly parent?: string
  /** 2 for a section that stands by itself, 3 for one within a chapter: the number of `#`. */
  readonly level: 2 | 3
  /** Sorts sections as documents have them: preface, chapters, closing, parts, annexes. */
  readonly rank: readonly [role: number, number: number, inner: number]
}

/** Reads `preface`, `closing`, `s2`, `s2.1`, `annex1` or `part1`; anything else is no id of a section. */
export function readSectionId(id: string): SectionId | undefined {
  if (id === 'preface') return { id, role: 'preface', level: 2, rank: [0, 0, 0] }
  if (id === 'closing') return { id, role: 'closing', level: 2, rank: [2, 0, 0] }
  const [, name, outer, inner] = /^(s|annex|part)([1-9]\d*)(?:\.([1-9]\d*))?$/.exec(id) ?? []
  const number = Number(outer)
  if (name === 's' && inner !== undefined) {
    return {
      id,
      role: 'section',
      number: Number(inner),
      parent: `s${outer}`,
      level: 3,
      rank: [1, number, Number(inner)],
    }
  }
  if (inner !== undefined || name === undefined) return undefined
  if (name === 's') return { id, role: 'chapter', number, level: 2, rank: [1, number, 0] }
  return name === 'part'
    ? { id, role: 'part', number, level: 2, rank: [3, number, 0] }
    : { id, role: 'annex', number, level: 2, rank: [4, number, 0] }
}

export function bySectionRank(a: SectionId, b: SectionId): number {
  return a.rank[0] - b.rank[0] || a.rank[1] - b.rank[1] || a.rank[2] - b.rank[2]
}
