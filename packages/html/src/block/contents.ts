import { inlineText, labelled, type ContentsBlock, type ContentsEntry } from '@diglot/core'
import { attributesOf, inside, writeInlines, type Context, type WriteBlock } from '../context.ts'
import { linkTo } from '../link-to.ts'
import { element, lines, words, type Markup } from '../markup/markup.ts'
import { langOf } from '../lang-of.ts'

/** Links to the headings, one list within another for each level. */
export const writeContents: WriteBlock<ContentsBlock> = (contents, context) => {
  const within = inside(contents, context)
  const name = contents.title.map(({ children }) => inlineText(children)).join(' / ')
  return element(
    'nav',
    {
      class: 'contents',
      'aria-label': name === '' ? context.book.ui.contents : name,
      ...attributesOf(contents, context),
    },
    [
      lines([
        ...(contents.title.length === 0
          ? []
          : [
              element(
                'p',
                { class: 'title' },
                contents.title.flatMap(({ lang, label, children }, at) => [
                  words(at === 0 ? '' : ' / '),
                  element('span', langOf(lang, within), [
                    words(labelled(label ?? '', '', lang)),
                    writeInlines(children, { ...within, lang }),
                  ]),
                ]),
              ),
            ]),
        ...listOf(contents.entries, within),
      ]),
    ],
  )
}

/** Entries deeper than the first go into lists of their own. */
function listOf(entries: readonly ContentsEntry[], context: Context): Markup[] {
  const [first] = entries
  if (first === undefined) return []
  const starts = entries.flatMap((entry, at) => (at === 0 || entry.level <= first.level ? [at] : []))
  const items = starts.map((start, at) => {
    const [own, ...deeper] = entries.slice(start, starts[at + 1])
    return element('li', {}, [...(own ? entryOf(own, context) : []), ...listOf(deeper, context)])
  })
  return [element('ol', {}, [lines(items)])]
}

function entryOf({ anchor, titles }: ContentsEntry, context: Context): Markup[] {
  return titles.flatMap(({ lang, label, children }, at) => {
    const within: Context = { ...context, lang }
    const title = writeInlines(children, { ...within, isInLink: true })
    return [
      words(at === 0 ? '' : ' / '),
      element('span', langOf(lang, context), [
        linkTo(anchor, [words(labelled(label ?? '', '', lang)), title], within),
      ]),
    ]
  })
}
