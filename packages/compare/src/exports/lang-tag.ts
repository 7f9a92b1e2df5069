import type { Lang } from '@diglot/core'

/**
 * The language of the house that a tag of another tool names: `en-US`, `EN_GB`, `zh`, `zh-CN`, `zh-Hant-TW`, `cmn`. Chinese
 * in traditional characters is read as Chinese.
 */
export function langOfTag(tag: string): Lang | undefined {
  const [language] = tag.trim().toLowerCase().split(/[-_]/)
  if (language === 'en' || language === 'eng') return 'en'
  return language === 'zh' || language === 'cmn' || language === 'zho' || language === 'chi'
    ? 'zh-Hans'
    : undefined
}
