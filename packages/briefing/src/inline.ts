import type { Inline, Lang, Localized } from '@diglot/core'

/** A run of plain text. */
export function text(value: string, lang?: Lang): Inline[] {
  return value === '' ? [] : [{ type: 'text', text: value, ...(lang === undefined ? {} : { lang }) }]
}

export function strong(children: readonly Inline[]): Inline[] {
  return children.length === 0 ? [] : [{ type: 'strong', children }]
}

/** The same in every language of the briefing, one after the other; what reads the same in both is said once. */
export function joined(
  languages: readonly [Lang, ...Lang[]],
  inlines: (lang: Lang) => readonly Inline[],
): Inline[] {
  const [first, ...others] = languages
  const said = inlines(first)
  return [
    ...said,
    ...others.flatMap((lang) => {
      const other = inlines(lang)
      return JSON.stringify(other) === JSON.stringify(said)
        ? []
        : [...text(' / '), ...inLanguage(other, lang)]
    }),
  ]
}

export function joinedText(languages: readonly [Lang, ...Lang[]], said: Localized): Inline[] {
  return joined(languages, (lang) => text(said[lang]))
}

/** Marks the text of inlines as standing in another language than their block. */
function inLanguage(inlines: readonly Inline[], lang: Lang): Inline[] {
  return inlines.map((inline): Inline => {
    switch (inline.type) {
      case 'text':
        return { ...inline, lang: inline.lang ?? lang }
      case 'reference':
      case 'note':
        return inline
      case 'emphasis':
      case 'strong':
      case 'link':
      case 'mark':
        return { ...inline, children: inLanguage(inline.children, lang) }
    }
  })
}

/** Inlines with what separates them between. */
export function separated(parts: readonly (readonly Inline[])[], separator: string): Inline[] {
  return parts
    .filter((part) => part.length > 0)
    .flatMap((part, i) => [...(i === 0 ? [] : text(separator)), ...part])
}

/** Text of a language, which it says where the block is in another. */
export function inLang(
  words: string,
  lang: Lang,
  { languages: [first] }: { readonly languages: readonly [Lang, ...Lang[]] },
): Inline[] {
  return text(words, lang === first ? undefined : lang)
}
