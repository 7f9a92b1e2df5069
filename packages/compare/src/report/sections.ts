import { splitAnchor, type Lang } from '@diglot/core'
import type { ComparedSegment, Comparison } from '../model.ts'

/** Pairs under one heading of the texts. */
export interface ComparedSection {
  /** The same in every run: by its anchor, or else by its title. */
  readonly id: string
  /** In the language of the report, where a text has it. Without one the texts have no sections here. */
  readonly title: string | undefined
  /** Whether the first pair is the heading itself. */
  readonly startsWithHeading: boolean
  /** Indices into the pairs. */
  readonly pairs: readonly number[]
}

/** The pairs in order, parted where the section of either text changes. */
export function sectionsIn({ a, b, pairs }: Comparison, lang: Lang): ComparedSection[] {
  const sections: (ComparedSection & { readonly key: string; readonly pairs: number[] })[] = []
  pairs.forEach((pair, index) => {
    const [first, second] = [a.segments[pair.a[0] ?? -1], b.segments[pair.b[0] ?? -1]]
    const key = first?.section ?? second?.section ?? ''
    const isHeading = isHeadingOf(first) || isHeadingOf(second)
    const last = sections.at(-1)
    if (last !== undefined && last.key === key && !isHeading) {
      last.pairs.push(index)
      return
    }
    const own = a.lang === lang ? first : b.lang === lang ? second : undefined
    sections.push({
      key,
      id: idOf(first ?? second, key, sections.length),
      title: own?.section ?? first?.section ?? second?.section,
      startsWithHeading: isHeading,
      pairs: [index],
    })
  })
  return sections
}

function isHeadingOf(segment: ComparedSegment | undefined): boolean {
  return segment?.section !== undefined && segment.text === segment.section
}

function idOf(segment: ComparedSegment | undefined, key: string, count: number): string {
  const block = segment?.anchor && splitAnchor(segment.anchor)?.block.replace(/\.h$/, '')
  return block ?? (key === '' ? String(count + 1) : key)
}
