/** Languages of the house, as BCP 47 tags. The order is the order in which editions are listed. */
export const languages = ['en', 'zh-Hans'] as const

/** A language of an edition, as a BCP 47 tag. */
export type Lang = (typeof languages)[number]

/** The same thing said in every language. */
export type Localized<T = string> = Readonly<Record<Lang, T>>

export function isLang(tag: string): tag is Lang {
  return (languages as readonly string[]).includes(tag)
}
