import { inSides, type Check } from '../check.ts'

const faults: readonly (readonly [pattern: RegExp, message: string])[] = [
  [/[ \u00A0]{2,}/g, 'more than one space'],
  [/(?<=\p{L}) +(?=[,.;:!?](?:\s|$))/gu, 'a space before punctuation'],
  [/(?<=\p{Script=Han}) +(?=\p{Script=Han})/gu, 'a space between Chinese characters'],
  [/^[ \u00A0\u3000]+|[ \u00A0\u3000]+$/g, 'a space at the edge'],
]

/** Spaces too many. */
export const spaces: Check = {
  id: 'spaces',
  cosmetic: true,
  run: inSides(({ text }) =>
    faults.flatMap(([pattern, message]) =>
      Array.from(text.matchAll(pattern), ({ 0: found, index }) => ({
        severity: 'info' as const,
        message,
        span: { start: index, end: index + found.length },
      })),
    ),
  ),
}
