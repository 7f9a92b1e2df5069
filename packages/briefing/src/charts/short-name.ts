import type { Lang, Mission } from '@diglot/core'

/** What a mission is called in a label: its acronym; in Chinese its short name. */
export function shortName({ acronym, name, variants }: Mission, lang: Lang): string {
  return lang === 'en' ? acronym : (variants['zh-Hans'][0] ?? name['zh-Hans'])
}
