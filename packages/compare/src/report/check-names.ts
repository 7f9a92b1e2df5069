import type { Lang, Localized } from '@diglot/core'

/** What the checks are called in a report, by id. */
const names: Readonly<Record<string, Localized>> = {
  figures: { en: 'Figures', 'zh-Hans': '数字' },
}

/** Name of a check; one that has none here is named by its id. */
export function checkName(id: string, lang: Lang): string {
  const words = id.replaceAll('-', ' ')
  return names[id]?.[lang] ?? words.charAt(0).toUpperCase() + words.slice(1)
}
