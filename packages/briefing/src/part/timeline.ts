import { formatDate, formatPeriod, isBy, lastDay } from '@diglot/core'
import type { Event, Inline, Lang, TimelineBlock } from '@diglot/core'
import type { Desk } from '../desk.ts'
import { joined, joinedText, text } from '../inline.ts'
import { table } from '../table.ts'
import { words } from '../words.ts'
import { rowsAt, rowSizes, type PartOf, type PartWriter } from './part.ts'

/** Events in the order of their dates, each with the note of its place. */
export const timeline: PartWriter<'timeline'> = {
  sizes: (part, desk) => rowSizes(part.least, eventsOf(part, desk).length),
  compose: (part, size, desk) => {
    const all = eventsOf(part, desk)
    const shown = rowsAt(all, part.least, size).toSorted((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1))
    if (shown.length === 0) return { blocks: [] }
    return {
      blocks: [desk.languages.length === 1 ? inOneLanguage(shown, desk) : inTwo(shown, desk)],
      shown: shown.length,
      of: all.length,
    }
  },
}

/** Those named, in the order in which they are; else those of the stretch of time. */
function eventsOf({ events, from, to }: PartOf<'timeline'>, { library, view }: Desk): readonly Event[] {
  const named =
    events === undefined
      ? library.events
      : events.flatMap((id) => library.events.find((event) => event.id === id) ?? [])
  return named.filter(
    (event) =>
      view.event(event) &&
      (from === undefined || lastDay(event.from) >= from) &&
      (to === undefined || isBy(event.from, to)),
  )
}

/** The year stands before its months, and the month before its days. */
function sortKey({ from, id }: Event): string {
  return `${from} ${id}`
}

function inOneLanguage(events: readonly Event[], desk: Desk): TimelineBlock {
  const [lang] = desk.languages
  return {
    type: 'timeline',
    lang,
    entries: events.map((event) => ({
      date: dateOf(event, lang),
      children: [...text(event.label[lang]), markOf(event, desk)],
    })),
  }
}

function inTwo(events: readonly Event[], desk: Desk): ReturnType<typeof table> {
  const { languages } = desk
  return table(
    [
      { header: joinedText(languages, words.date), weight: 4, heads: true },
      { header: joinedText(languages, words.event), weight: 12 },
    ],
    events.map((event) => [
      joined(languages, (lang) => text(dateOf(event, lang))),
      [...joinedText(languages, event.label), markOf(event, desk)],
    ]),
    desk,
  )
}

function dateOf(event: Event, lang: Lang): string {
  return event.to === undefined ? formatDate(event.from, lang) : formatPeriod(event, lang)
}

function markOf(event: Event, { notes }: Desk): Inline {
  return notes.mark({ anchors: [...new Set(event.citations.map(({ anchor }) => anchor))] })
}
