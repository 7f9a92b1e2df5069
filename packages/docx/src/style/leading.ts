import { points, type Theme } from '../theme.ts'
import type { Spacing } from './paragraph-style.ts'

/** Sizes and leadings in points (10.5/14 and 10.5/18.67; two languages 9.5/13 and 9.5/15.6). */
export function sizes({ parallel }: Theme): { text: number; latin: number; han: number; after: number } {
  return parallel
    ? { text: 9.5, latin: 13, han: 15.6, after: 6.5 }
    : { text: 10.5, latin: 14, han: 18.67, after: 7 }
}

export function leading(pt: number, around: { before?: number; after?: number } = {}): Spacing {
  return {
    before: points(around.before ?? 0),
    after: points(around.after ?? 0),
    leading: points(pt),
  }
}
