import { isLang, type Home } from '@diglot/core'

/** What the front matter says of ids and languages, and the text below it. English where it says nothing. */
export function splitFrontMatter(text: string): { readonly home: Home; readonly body: string } {
  const [block = '', yaml = ''] = /^---\n([\s\S]*?)\n---\n/.exec(text) ?? []
  const lang = /^lang: (\S+)$/m.exec(yaml)?.[1]
  const document = /^document: (".*")$/m.exec(yaml)?.[1]
  return {
    home: {
      lang: lang !== undefined && isLang(lang) ? lang : 'en',
      ...(document !== undefined && { document: String(JSON.parse(document)) }),
    },
    body: text.slice(block.length),
  }
}
