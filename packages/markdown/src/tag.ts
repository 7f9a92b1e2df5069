import { isLang, type Lang } from '@diglot/core'

/** `<a id="s1" class="chapter body" lang="zh-Hans">`: where a block stands, what it opens, which language it is in. */
export interface Tag {
  readonly id?: string
  readonly classes?: readonly string[]
  readonly lang?: Lang
}

export function tagText({ id, classes, lang }: Tag): string {
  const attributes = [
    id === undefined ? '' : ` id="${id}"`,
    classes === undefined ? '' : ` class="${classes.join(' ')}"`,
    lang === undefined ? '' : ` lang="${lang}"`,
  ]
  return `<a${attributes.join('')}>`
}

const tag = /^<a(?: id="(?<id>[^"]*)")?(?: class="(?<classes>[^"]*)")?(?: lang="(?<lang>[^"]*)")?>$/

/** The tag that a piece of HTML is; `undefined` for any other HTML. */
export function tagIn(html: string): Tag | undefined {
  const match = tag.exec(html)
  if (!match) return undefined
  const { id, classes, lang } = match.groups ?? {}
  return {
    ...(id !== undefined && { id }),
    ...(classes !== undefined && { classes: classes.split(' ') }),
    ...(lang !== undefined && isLang(lang) && { lang }),
  }
}

export const tagEnd = '</a>'

export function spanText(lang: Lang): string {
  return `<span lang="${lang}">`
}

export function spanIn(html: string): Lang | undefined {
  const lang = /^<span lang="([^"]*)">$/.exec(html)?.[1]
  return lang !== undefined && isLang(lang) ? lang : undefined
}

export const spanEnd = '</span>'
