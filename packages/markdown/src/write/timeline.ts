import type { TimelineBlock } from '@diglot/core'
import { listOfLines } from './lines.ts'
import { region, tagged, text, type Write } from './state.ts'

/** One event a line, its date first. */
export const writeTimeline: Write<TimelineBlock> = ({ lang, entries }, state) =>
  region(
    'timeline',
    listOfLines(
      entries.map(({ anchor, date, children }) => [
        ...tagged({ ...(anchor && { anchor }), lang }, state),
        { type: 'strong', children: [text(date)] },
        text(' — '),
        ...state.inlines(children, lang),
      ]),
    ),
  )
