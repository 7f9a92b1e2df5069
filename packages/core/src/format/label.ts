import type { ListItem, Paragraph, Section } from '../content/document.ts'
import type { Lang } from '../lang.ts'
import { hanNumeral, romanNumeral } from './numeral.ts'

/** Anything whose printed number is data and not typed into its text. */
export type Labelled =
  | Pick<Section, 'role' | 'number'>
  | Pick<Paragraph, 'type' | 'number'>
  | Pick<ListItem, 'type' | 'number'>

/**
 * The printed label, punctuation included: chapter "I." 一、; section "1." （一）; "Annex II" 附录2; paragraph "12";
 * list item "(a)" （a）. Empty for what has no number (preface, closing remarks).
 */
export function labelOf(target: Labelled, lang: Lang): string {
  if ('role' in target)
    return target.number === undefined ? '' : sectionLabel(target.role, target.number, lang)
  if (target.type === 'paragraph') return target.number
  return lang === 'en' ? `(${target.number})` : `（${target.number}）`
}

function sectionLabel(role: Section['role'], n: number, lang: Lang): string {
  switch (role) {
    case 'chapter':
      return lang === 'en' ? `${romanNumeral(n)}.` : `${hanNumeral(n)}、`
    case 'section':
      return lang === 'en' ? `${n}.` : `（${hanNumeral(n)}）`
    case 'annex':
      return lang === 'en' ? `Annex ${romanNumeral(n)}` : `附录${n}`
    case 'part':
      return lang === 'en' ? `Part ${romanNumeral(n)}` : `第${hanNumeral(n)}部分`
    case 'preface':
    case 'closing':
      return ''
  }
}

/** A label followed by what separates it from its title in running text: Chinese numerals bring their own 、 and ）. */
export function labelled(label: string, title: string, lang: Lang): string {
  if (label === '') return title
  return lang === 'zh-Hans' && /[、）]$/.test(label)
    ? label + title
    : lang === 'zh-Hans'
      ? `${label}　${title}`
      : `${label} ${title}`
}
