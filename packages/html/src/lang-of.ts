import type { Lang } from '@diglot/core'
import type { Context } from './context.ts'
import type { Attributes } from './markup/markup.ts'

/** The language of a stretch, where it is not that around it. */
export function langOf(lang: Lang, context: Context): Attributes {
  return { lang: lang === context.lang ? undefined : lang }
}
