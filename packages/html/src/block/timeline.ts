import type { TimelineBlock } from '@diglot/core'
import { attributesOf, inside, writeInlines, type WriteBlock } from '../context.ts'
import { element, lines, words } from '../markup/markup.ts'

export const writeTimeline: WriteBlock<TimelineBlock> = (timeline, context) => {
  const { lang, entries } = timeline
  const within = inside(timeline, context)
  return element('ol', { class: 'timeline', ...attributesOf(timeline, context) }, [
    lines(
      entries.map(({ anchor, date, children }) =>
        element('li', { id: anchor && within.book.open(anchor, lang) }, [
          element('span', { class: 'date' }, [words(date)]),
          words(' '),
          element('span', {}, [writeInlines(children, within)]),
        ]),
      ),
    ),
  ])
}
