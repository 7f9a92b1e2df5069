import type { Lang } from '@diglot/core'
import type { PhrasingContent } from 'mdast'
import { settleInlines } from '../settle/inline.ts'
import type { WriteState } from './state.ts'
import { text } from './state.ts'

/** The first form in strong type, the others after it. */
export function formsOf(
  forms: readonly { readonly lang: Lang; readonly text: string }[],
  state: WriteState,
): PhrasingContent[] {
  return forms.flatMap((form, at): PhrasingContent[] => {
    const plain = [{ type: 'text', text: form.text, lang: form.lang }] as const
    const settled = settleInlines(at === 0 ? [{ type: 'strong', children: plain }] : plain, state.home.lang, {
      isHere: () => false,
      warn: () => {},
    })
    return [...(at === 0 ? [] : [text(' ')]), ...state.inlines(settled, state.home.lang)]
  })
}
