import type { Lang, TitleLine, TitlePageBlock } from '@diglot/core'
import type { BlockContent } from 'mdast'
import { paragraph, region, tagged, text, type Write, type WriteState } from './state.ts'

/** The title page; a half-title only repeats its title on a page of its own, and is written where it stands alone. */
export const writeTitlePage: Write<TitlePageBlock> = ({ variant, lines }, state) => {
  if (variant === 'half-title' && state.hasTitlePage) return []
  const languages = [...new Set(lines.map(({ lang }) => lang))]
  return region(
    'title-page',
    languages.flatMap((lang) =>
      inLanguage(
        lines.filter((line) => line.lang === lang),
        lang,
        state,
      ),
    ),
  )
}

/** The title in the language of the file is its one heading of the first level. */
function inLanguage(lines: readonly TitleLine[], lang: Lang, state: WriteState): BlockContent[] {
  const titles = lines.filter(({ role }) => role === 'title')
  const subtitles = lines.filter(({ role }) => role === 'subtitle')
  const others = lines.filter(({ role }) => role !== 'title' && role !== 'subtitle')
  const tag = tagged({ lang }, state)
  return [
    ...titles.map((line): BlockContent => {
      const children = state.inlines(line.children, lang)
      return lang === state.home.lang
        ? { type: 'heading', depth: 1, children }
        : paragraph([...tag, { type: 'strong', children }])
    }),
    ...subtitles.map((line) => paragraph([...tag, ...state.inlines(line.children, lang)])),
    ...(others.length === 0
      ? []
      : [
          paragraph([
            ...tag,
            ...others.flatMap((line, at) => [
              ...(at === 0 ? [] : [text(' · ')]),
              ...state.inlines(line.children, lang),
            ]),
          ]),
        ]),
  ]
}
