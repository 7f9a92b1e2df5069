import type { ListBlock, ListItemBlock } from '@diglot/core'
import { attributesOf, inside, writeInlines, type Context, type WriteBlock } from '../context.ts'
import { element, words, type Markup } from '../markup/markup.ts'

/** A list; labels are data, so a list that has them brings them and none is counted. */
export const writeList: WriteBlock<ListBlock> = (list, context) => {
  const isLabelled = list.items.some(({ label }) => label !== undefined)
  return element(
    'ul',
    { class: isLabelled ? 'labelled' : undefined, ...attributesOf(list, context) },
    list.items.map((item) => itemOf(item, inside(list, context))),
  )
}

function itemOf(item: ListItemBlock, context: Context): Markup {
  const { label, children } = item
  const text = writeInlines(children, inside(item, context))
  return element('li', attributesOf(item, context), [
    ...(label === undefined ? [] : [element('span', { class: 'label' }, [words(label)]), words(' ')]),
    text,
  ])
}
