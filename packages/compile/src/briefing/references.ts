import type { Span } from '@diglot/core'

/** `{{kind:target}}` as it stands in a text. */
export interface Reference extends Span {
  readonly kind: string
  readonly target: string
}

const pattern = /\{\{\s*(?<kind>[a-z-]*)\s*:?\s*(?<target>[^{}]*?)\s*\}\}/g

/** Every reference in a text, in order. */
export function referencesOf(text: string): Reference[] {
  return [...text.matchAll(pattern)].map((match) => ({
    kind: match.groups?.['kind'] ?? '',
    target: match.groups?.['target'] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }))
}

/** The text with its references blotted out, unit by unit, so that what is found in the rest keeps its place. */
export function withoutReferences(text: string): string {
  return text.replaceAll(pattern, (reference) => '□'.repeat(reference.length))
}
