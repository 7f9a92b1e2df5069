import { languages, type Lang } from '@diglot/core'
import type { Name, NameFound } from './name.ts'

/** The forms of one language, by their first character, the longest first. */
type Forms = ReadonlyMap<string, readonly { readonly form: string; readonly name: Name }[]>

/** Finds names and terms in texts: from left to right, the longest wins, Latin words are never cut. */
export function nameFinder(names: readonly Name[]): (text: string, lang: Lang) => NameFound[] {
  const forms = new Map(languages.map((lang) => [lang, formsOf(names, lang)]))
  return (text, lang) => {
    const ofLang = forms.get(lang)
    if (!ofLang || ofLang.size === 0) return []
    const found = namesIn(text, lang, ofLang)
    if (!isInCapitals(text)) return found
    const words = namesIn(text.toLowerCase(), lang, ofLang)
    const further = found.filter((one) => !words.some(({ start, end }) => one.start < end && one.end > start))
    return [...words, ...further].toSorted((one, two) => one.start - two.start)
  }
}

function formsOf(names: readonly Name[], lang: Lang): Forms {
  const forms = new Map<string, { form: string; name: Name }[]>()
  for (const name of names) {
    for (const written of name.forms[lang]) {
      const form = folded(written, lang)
      // One character is part of any word: 美.
      if (lang === 'zh-Hans' && form.length < 2) continue
      const first = form.charAt(0)
      forms.set(first, [...(forms.get(first) ?? []), { form, name }])
    }
  }
  for (const [first, those] of forms) {
    forms.set(
      first,
      those.toSorted((one, two) => two.form.length - one.form.length),
    )
  }
  return forms
}

function namesIn(text: string, lang: Lang, forms: Forms): NameFound[] {
  const signs = folded(text, lang)
  const found: NameFound[] = []
  let at = 0
  while (at < signs.length) {
    const match = forms
      .get(signs.charAt(at))
      ?.find(
        ({ form }) =>
          signs.startsWith(form, at) && !cutsWord(signs, at) && !cutsWord(signs, at + form.length),
      )
    if (match) found.push({ start: at, end: at + match.form.length, name: match.name })
    at += match?.form.length ?? 1
  }
  return found
}

/** A heading in capitals: its words are no acronyms, though there may be some among them. */
function isInCapitals(text: string): boolean {
  return /\p{Lu}{4}/u.test(text) && !/\p{Ll}{2}/u.test(text) && text.toLowerCase().length === text.length
}

/** Acronyms keep their capitals: “who” is no organization. */
const acronym = /^[\p{Lu}\d]{2,}s?$/u

/** Every form as long as it was written. */
function folded(text: string, lang: Lang): string {
  if (lang === 'zh-Hans') return text.replaceAll(/[－–-]/g, '—')
  return text.replaceAll('’', "'").replace(/[\p{L}\d]+/gu, (word) => {
    const lower = word.toLowerCase()
    return acronym.test(word) || lower.length !== word.length ? word : lower
  })
}

function cutsWord(text: string, at: number): boolean {
  return /[\p{Script=Latin}\d]/u.test(text.charAt(at - 1)) && /[\p{Script=Latin}\d]/u.test(text.charAt(at))
}
