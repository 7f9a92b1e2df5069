import type { ListBlock, ListItemBlock } from '@diglot/core'
import type { Paragraph } from 'docx'
import { type Context, type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { runs, tab } from '../run.ts'
import { styleOf } from '../style/text-styles.ts'

/** Items with the labels that the publication brings: they are cited by them, so Word must not count them anew. */
export const writeList: WriteBlock<ListBlock> = (list, context) => {
  const within = inside(list, context)
  return list.items.map((item, index) => writeItem(item, index === 0 ? within : { ...within, openings: [] }))
}

function writeItem(item: ListItemBlock, context: Context): Paragraph {
  const within = inside(item, context)
  const lead = [...runs(item.label ?? '•', within), tab(within)]
  return paragraph(
    styleOf(context.place === 'small-print' ? 'FootnoteText' : 'ListItem', item.lang),
    writeInlines(item.children, within),
    within,
    { lead },
  )
}
