import { type HeadingBlock, labelled } from '@diglot/core'
import { type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { runs } from '../run.ts'

/** A heading in Word's own style for its level, which the contents and the navigation pane go by. */
export const writeHeading: WriteBlock<HeadingBlock> = (heading, context) => {
  const within = inside(heading, context)
  const lead = runs(labelled(heading.label ?? '', '', heading.lang), {
    ...within,
    format: { style: 'HeadingLabel' },
  })
  const level = Math.min(3, heading.level + context.book.below)
  return [
    paragraph(
      level === 1 ? 'Heading1' : level === 2 ? 'Heading2' : 'Heading3',
      writeInlines(heading.children, within),
      within,
      { lead },
    ),
  ]
}
