import type { TitleLine, TitlePageBlock } from '@diglot/core'
import { attributesOf, inside, writeInlines, type Context, type WriteBlock } from '../context.ts'
import { langOf } from '../lang-of.ts'
import { element, lines, words, type Markup } from '../markup/markup.ts'

/** The title page; a half-title only repeats its title, and is written where it stands alone. */
export const writeTitlePage: WriteBlock<TitlePageBlock> = (page, context) => {
  if (page.variant === 'half-title' && context.book.hasTitlePage) return words('')
  const within = inside(page, context)
  const first = page.lines.findIndex(({ role }) => role === 'title')
  return element('header', { class: 'title-page', ...attributesOf(page, context) }, [
    lines(page.lines.map((line, at) => lineOf(line, at === first && page.variant !== 'half-title', within))),
  ])
}

/** The first title is the title of the page; another language repeats it. */
function lineOf({ role, lang, children }: TitleLine, isTitle: boolean, context: Context): Markup {
  return element(isTitle ? 'h1' : 'p', { class: role, ...langOf(lang, context) }, [
    writeInlines(children, { ...context, lang }),
  ])
}
