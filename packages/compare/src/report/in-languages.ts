import type { Inline, Lang } from '@diglot/core'

/** Words of the other language; an acronym is a word of either. */
const foreign: Readonly<Record<Lang, { readonly lang: Lang; readonly words: RegExp }>> = {
  en: {
    lang: 'zh-Hans',
    words: /\p{Script=Han}(?:[\p{Script=Han}\p{N}，、。；：（）《》—·]*\p{Script=Han})?/gu,
  },
  'zh-Hans': {
    lang: 'en',
    words: /\p{Script=Latin}+(?:[ ’'.,&/-]+[\p{Script=Latin}\p{N}]+)*/gu,
  },
}

/** What a report says, with the words of the other language marked as such: they have faces, hyphens and a sound of their own. */
export function inLanguages(said: string, lang: Lang): Inline[] {
  const { lang: other, words } = foreign[lang]
  const inlines: Inline[] = []
  let end = 0
  const own = (text: string) => {
    if (text !== '') inlines.push({ type: 'text', text })
  }
  for (const { 0: text, index } of said.matchAll(words)) {
    if (other === 'en' && !/\p{Ll}/u.test(text)) continue
    own(said.slice(end, index))
    inlines.push({ type: 'text', text, lang: other })
    end = index + text.length
  }
  own(said.slice(end))
  return inlines
}
