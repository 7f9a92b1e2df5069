import type { IndexBlock, IndexEntry, IndexReference } from '@diglot/core'
import { attributesOf, inside, type Context, type WriteBlock } from '../context.ts'
import { formsOf } from '../forms.ts'
import { linkTo } from '../link-to.ts'
import { element, lines, words, type Markup } from '../markup/markup.ts'

/** Headings under their letters, each with links to the paragraphs that mention it. */
export const writeIndex: WriteBlock<IndexBlock> = (index, context) => {
  const within = inside(index, context)
  const groups = Map.groupBy(index.entries, ({ initial }) => initial)
  return element('div', { class: 'index', ...attributesOf(index, context) }, [
    lines(
      [...groups].map(([initial, entries]) =>
        element('div', {}, [
          initial === undefined ? words('') : element('p', { class: 'initial' }, [words(initial)]),
          element('ul', {}, [lines(entries.map((entry) => entryOf(entry, within)))]),
        ]),
      ),
    ),
  ])
}

function entryOf({ forms, references }: IndexEntry, context: Context): Markup {
  const [colon, comma] = context.lang === 'en' ? [': ', ', '] : ['：', '、']
  return element('li', {}, [
    ...formsOf(forms, context),
    ...firstOfEach(references).flatMap(({ anchor, label }, at) => [
      words(at === 0 ? colon : comma),
      linkTo(anchor, [words(label)], context),
    ]),
  ])
}

/** Rows of one annex are named alike: the first stands for all, as a page number does. */
function firstOfEach(references: readonly IndexReference[]): IndexReference[] {
  const named = Map.groupBy(references, ({ label }) => label)
  return [...named.values()].flatMap(([first]) => (first ? [first] : []))
}
