import type { TimelineBlock } from '@diglot/core'
import { type WriteBlock, writeInlines } from '../context.ts'
import { inside, paragraph } from '../paragraph.ts'
import { runs, tab } from '../run.ts'
import { styleOf } from '../style/text-styles.ts'

/** Dates in a column of their own, what happened beside them. */
export const writeTimeline: WriteBlock<TimelineBlock> = (timeline, context) => {
  const { lang } = timeline
  const within = inside(timeline, context)
  return timeline.entries.map(({ anchor, date, children }, index) => {
    const entry = inside(
      { ...(anchor ? { anchor } : {}), lang },
      index === 0 ? within : { ...within, openings: [] },
    )
    const lead = [...runs(date, { ...entry, format: { strong: true } }), tab(entry)]
    return paragraph(styleOf('TimelineEntry', lang), writeInlines(children, entry), entry, { lead })
  })
}
