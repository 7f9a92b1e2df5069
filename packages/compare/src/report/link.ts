import type { Anchor, Inline } from '@diglot/core'
import type { Place } from './place.ts'

/** A reference to a pair, by its number or under a name. */
export function linkToPair({ anchor, label }: Place, name: string = label): Inline[] {
  return linkTo(anchor, name)
}

export function linkTo(anchor: Anchor, text: string): Inline[] {
  return [{ type: 'reference', to: anchor, show: 'number', text }]
}

/** References one after another. */
export function linked(links: readonly (readonly Inline[])[], comma: string): Inline[] {
  return links.flatMap((link, at) => [...(at === 0 ? [] : [{ type: 'text' as const, text: comma }]), ...link])
}
