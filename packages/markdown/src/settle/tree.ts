import type { Inline } from '@diglot/core'
import { langOf, unmarked, type Leaf } from './leaf.ts'

/**
 * The one tree that leaves stand for: links outermost, then stretches of one language, then strong and emphasis, of
 * which the longer is outside.
 */
export function treeOf(leaves: readonly Leaf[]): Inline[] {
  return runs(leaves, (a, b) => a.link === b.link).flatMap((run): Inline[] => {
    const children = runs(run, (a, b) => langOf(a) === langOf(b)).flatMap(stressed)
    const url = run[0]?.link
    return url === undefined ? children : [{ type: 'link', url, children }]
  })
}

function stressed(leaves: readonly Leaf[]): Inline[] {
  const out: Inline[] = []
  let at = 0
  while (at < leaves.length) {
    const strong = stretch(leaves, at, 'strong')
    const emphasis = stretch(leaves, at, 'emphasis')
    const length = Math.max(strong, emphasis)
    const inside = leaves.slice(at, at + Math.max(length, 1))
    const mark = strong >= emphasis ? 'strong' : 'emphasis'
    if (length === 0) out.push(...inside.map(inlineOf))
    else out.push({ type: mark, children: stressed(inside.map((leaf) => unmarked(leaf, mark))) })
    at += inside.length
  }
  return out
}

/** How many leaves from `at` on carry the mark. */
function stretch(leaves: readonly Leaf[], at: number, mark: 'strong' | 'emphasis'): number {
  const end = leaves.findIndex((leaf, index) => index >= at && leaf[mark] === undefined)
  return (end === -1 ? leaves.length : end) - at
}

function inlineOf(leaf: Leaf): Inline {
  switch (leaf.type) {
    case 'text':
      return { type: 'text', text: leaf.text, ...(leaf.lang && { lang: leaf.lang }) }
    case 'reference':
      return leaf.reference
    case 'note':
      return leaf.note
  }
}

/** Neighbours that belong together. */
export function runs<T>(items: readonly T[], together: (a: T, b: T) => boolean): T[][] {
  const out: T[][] = []
  for (const item of items) {
    const run = out.at(-1)
    const last = run?.at(-1)
    if (run !== undefined && last !== undefined && together(last, item)) run.push(item)
    else out.push([item])
  }
  return out
}
