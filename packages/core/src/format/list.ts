import type { Lang } from '../lang.ts'

/** "a, b and c"; a、b和c. */
export function formatList(items: readonly string[], lang: Lang): string {
  const last = items.at(-1)
  if (last === undefined || items.length === 1) return last ?? ''
  return items.slice(0, -1).join(lang === 'en' ? ', ' : '、') + (lang === 'en' ? ' and ' : '和') + last
}
