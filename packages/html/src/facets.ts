import type { Facet, Publication, PublicationBlock } from '@diglot/core'
import type { Attributes } from './markup/markup.ts'

type Facets = Readonly<Record<string, string>>

/** The facets of every block that has some, in reading order. */
export function facetsIn(blocks: readonly PublicationBlock[]): Facets[] {
  return blocks.flatMap((block) => [...(block.facets ? [block.facets] : []), ...facetsIn(childrenOf(block))])
}

function childrenOf(block: PublicationBlock): readonly PublicationBlock[] {
  switch (block.type) {
    case 'section':
    case 'box':
    case 'imprint':
      return block.children
    case 'parallel':
      return block.rows.flatMap(({ cells, remarks = [] }) => [...cells.flat(), ...remarks])
    default:
      return []
  }
}

/** Marks what a filter hides when it hides everything in it that has facets. */
export function foldsOf(block: PublicationBlock): Attributes {
  return { 'data-folds': facetsIn(childrenOf(block)).length > 0 || holdsRemarks(block) }
}

/** Rows without an issue stand beside rows with one. */
function holdsRemarks(block: PublicationBlock): boolean {
  if (block.type === 'parallel') return block.rows.some(({ remarks }) => remarks !== undefined)
  return childrenOf(block).some(holdsRemarks)
}

/** The filters of a publication: those it names, then those that its blocks have besides; each with what blocks have. */
export function filtersOf({ facets = [], blocks }: Publication): Facet[] {
  const found = facetsIn(blocks)
  const keys = [...facets.map(({ key }) => key), ...found.flatMap(Object.keys)]
  return [...new Set(keys)].flatMap((key): Facet[] => {
    const named = facets.find((facet) => facet.key === key)
    const used = new Set(found.flatMap((each) => (Object.hasOwn(each, key) ? [each[key] ?? ''] : [])))
    const values = (named?.values ?? []).filter(({ value }) => used.has(value))
    const others = [...used].filter((value) => !values.some((known) => known.value === value))
    return used.size === 0
      ? []
      : [
          {
            key,
            label: named?.label ?? key,
            values: [...values, ...others.map((value) => ({ value, label: value }))],
          },
        ]
  })
}
