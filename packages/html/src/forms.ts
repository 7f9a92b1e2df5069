import type { Lang } from '@diglot/core'
import type { Context } from './context.ts'
import { langOf } from './lang-of.ts'
import { element, words, type Markup } from './markup/markup.ts'

/** The forms of a term or a name, the first in strong type. */
export function formsOf(
  forms: readonly { readonly lang: Lang; readonly text: string }[],
  context: Context,
): Markup[] {
  return forms.flatMap(({ lang, text }, at) => [
    words(at === 0 ? '' : ' '),
    element(at === 0 ? 'strong' : 'span', langOf(lang, context), [words(text)]),
  ])
}
