import type { Lang, Localized } from '@diglot/core'

/** What a check says, by kind of finding: a sentence without its stop, in every language of reports. */
export type Wordings = Readonly<Record<string, (...about: never[]) => Localized>>

/** The same said in every language of reports. */
export function inEach(say: (lang: Lang) => string): Localized {
  return { en: say('en'), 'zh-Hans': say('zh-Hans') }
}
