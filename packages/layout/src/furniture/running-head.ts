import { inlineText, type Lang, type Publication, type TitleIn } from '@diglot/core'
import type { Composer } from '../compose/composer.ts'
import { setLabel } from '../compose/text.ts'
import type { Line } from '../lines/line.ts'
import type { Artifact } from '../pages.ts'
import { styleOf } from '../theme/theme.ts'

const header: Artifact = { type: 'artifact', subtype: 'header' }

/** What stands over a text page: the paper's short title on a verso, the chapter's on a recto. */
export function runningTitles(
  side: 'recto' | 'verso',
  title: readonly TitleIn[],
  publication: Publication,
): readonly TitleIn[] {
  const short = publication.languages.flatMap((lang): TitleIn[] => {
    const text = publication.metadata.shortTitle[lang]
    return text === undefined ? [] : [{ lang, children: [{ type: 'text', text }] }]
  })
  return side === 'recto' && title.length > 0 ? title : short
}

/** Running titles set from left to right, each shortened at a word where they would not fit side by side. */
export function setRunningHead(titles: readonly TitleIn[], measure: number, composer: Composer): Line[] {
  const room = measure / Math.max(1, titles.length) - 12
  return titles.map(({ lang, children }) => fitted(inlineText(children), lang, room, composer))
}

function fitted(text: string, lang: Lang, room: number, composer: Composer): Line {
  const style = styleOf(composer.setting, 'running-head', lang)
  let line = setLabel(text, style, lang, header, composer)
  const words = lang === 'en' ? text.split(' ') : Array.from(text)
  while (line.width > room && words.length > 1) {
    words.pop()
    line = setLabel(
      words.join(lang === 'en' ? ' ' : '') + (lang === 'en' ? ' …' : '……'),
      style,
      lang,
      header,
      composer,
    )
  }
  return line
}
