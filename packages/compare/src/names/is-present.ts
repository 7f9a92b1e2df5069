import type { Lang } from '@diglot/core'
import { countries } from './countries.ts'
import type { Name } from './name.ts'

/** What else a text can say for a country: adjectives that do not begin as its name does. */
const adjectives: Readonly<Record<string, RegExp>> = {
  CH: /\bSwiss\b/,
  CN: /\b(?:Chinese|Sino|mainland|Beijing)/i,
  DE: /\bGerman/,
  DK: /\bDan(?:ish|es?)\b/,
  ES: /\bSpan(?:ish|iard)/,
  FR: /\bFrench/,
  GB: /\b(?:British|English|London|colonial)\b/,
  GR: /\bGreek|\bHellenic/,
  HK: /\bterritory\b/i,
  IE: /\bIrish\b/,
  IN: /\bIndian/,
  NL: /\b(?:Dutch|Holland)\b/,
  PL: /\bPol(?:ish|es?)\b/,
  PT: /\bPortug/,
  RU: /\b(?:Soviet|Moscow)/,
  SE: /\bSwed/,
  TR: /\bTurk/,
  US: /\b(?:American|US|U\.S|Washington)/,
}

/** Whether a text says a name in any way: by another form, inside a longer name, as an adjective. */
export function isPresent(name: Name, text: string, lang: Lang): boolean {
  const country = countries.find(([code]) => code === name.country)
  const [, en = [], zh = []] = country ?? []
  if (lang === 'zh-Hans') {
    return (
      [...name.forms[lang], ...zh].some((form) => text.includes(form)) ||
      (name.kind === 'term' && name.forms[lang].some((form) => isInHalves(form, text)))
    )
  }
  const lower = plain(text)
  if ([...name.forms[lang], ...en].some((form) => lower.includes(plain(form)))) return true
  if (!country) return false
  const [first = '', code] = [en[0], country[0]]
  const stem = plain(first.slice(0, Math.max(4, first.length - 3)))
  return lower.includes(stem) || (adjectives[code]?.test(text) ?? false)
}

/** 保护平民 in 平民的安全保护: both words of a term of two stand in a text, apart. */
function isInHalves(form: string, text: string): boolean {
  return /^\p{Script=Han}{4}$/u.test(form) && text.includes(form.slice(0, 2)) && text.includes(form.slice(2))
}

function plain(text: string): string {
  return text.toLowerCase().replaceAll('’', "'")
}
