import type { Publication, WriterWarning } from '@diglot/core'
import { writeBlock } from './block/handlers.ts'
import { bookOf, writeBlocks, type Book, type Context } from './context.ts'
import { filtersOf } from './facets.ts'
import { endnotes } from './endnotes.ts'
import { filterForm } from './filter-form.ts'
import { script, scriptHash, style, styleHash } from './generated/page.ts'
import { helpDialog } from './help.ts'
import { writeInline } from './inline/handlers.ts'
import { element, lines, trusted, words, type Markup } from './markup/markup.ts'
import { wordsIn } from './words.ts'

export interface HtmlOptions {
  /** Called for everything that the file does not show as the publication has it. */
  readonly onWarning?: (warning: WriterWarning) => void
}

/** What the page may load: nothing but its own style and script (Content Security Policy Level 3). */
const policy = [
  "default-src 'none'",
  `style-src '${styleHash}'`,
  `script-src '${scriptHash}'`,
  "base-uri 'none'",
  "form-action 'none'",
].join('; ')

/**
 * A publication as one HTML file that loads nothing and works offline, also without its script.
 *
 * Ids are the anchors, as in Markdown: `preface.p3`, `preface.p3:zh-Hans` in another language than the first. Facets of
 * blocks become filters. Throws a RangeError on an anchor that is not `document#block`.
 */
export function toHtml(publication: Publication, { onWarning = () => {} }: HtmlOptions = {}): string {
  const { metadata, languages, blocks } = publication
  const [lang] = languages
  const ui = wordsIn[lang]
  const book = bookOf(publication, ui, onWarning, { writeBlock, writeInline })
  const context: Context = { book, lang, isInLink: false }
  const filters = filtersOf(publication)
  const hasTitle = blocks.some(({ type }) => type === 'title-page')
  const main = lines([
    hasTitle
      ? words('')
      : element('header', { class: 'title-page' }, [
          element('h1', { class: 'title' }, [words(metadata.title)]),
        ]),
    ...blocks.map((block) => lines([writeBlocks([block], context), endnotes(context)])),
  ])
  const head = lines([
    element('meta', { charset: 'utf-8' }),
    element('meta', { 'http-equiv': 'Content-Security-Policy', content: policy }),
    element('title', {}, [words(metadata.title)]),
    element('meta', { name: 'viewport', content: 'width=device-width, initial-scale=1' }),
    element('meta', { name: 'color-scheme', content: 'light dark' }),
    element('meta', { name: 'referrer', content: 'no-referrer' }),
    element('meta', { name: 'generator', content: 'Diglot' }),
    ...described(publication),
    trusted(`<style>${style}</style>`),
  ])
  const body = lines([
    element('a', { class: 'skip', href: '#~main' }, [words(ui.skip)]),
    toolbar(publication, book),
    element('div', { class: filters.length > 0 ? 'frame filtered' : 'frame' }, [
      lines([
        filterForm(publication, filters, ui),
        element('main', { id: '~main', tabindex: -1, class: languages.length > 1 ? 'two' : 'one' }, [main]),
      ]),
    ]),
    helpDialog(ui),
    trusted(`<script>${script}</script>`),
  ])
  return `<!doctype html>\n${element('html', { lang }, [
    lines([words(''), element('head', {}, [head]), element('body', {}, [body])]),
  ])}\n`
}

function described({ metadata, id }: Publication): Markup[] {
  const { creator, subject, keywords, date, version, licence } = metadata
  const entries: readonly (readonly [string, string])[] = [
    ['author', creator],
    ['description', subject],
    ['keywords', keywords.join(', ')],
    ['dcterms.identifier', id],
    ['dcterms.date', date],
    ['dcterms.hasVersion', version],
    ['dcterms.license', licence.url],
  ]
  return entries
    .filter(([, content]) => content !== '')
    .map(([name, content]) => element('meta', { name, content }))
}

/** What only the script can do stays hidden until there is one. */
function toolbar({ metadata, languages: [lang] }: Publication, { ui }: Book): Markup {
  const button = (action: string, label: string, sign: string): Markup =>
    element('button', { type: 'button', 'data-do': action, 'aria-label': label, title: label }, [words(sign)])
  return element('header', { class: 'bar' }, [
    element('a', { href: '#~main', class: 'name' }, [words(metadata.shortTitle[lang] ?? metadata.title)]),
    element('div', { class: 'tools', hidden: true }, [
      button('theme', ui.theme, '◐'),
      button('help', ui.help, '?'),
    ]),
  ])
}
