import { timelineStrip } from '@diglot/charts'
import type { Event } from '@diglot/core'
import { placesOf, type SelectChart } from './selection.ts'

/** Years before the first participation are no part of the story that the strip tells. */
function isWithin(event: Event, first: string | undefined): boolean {
  return first !== undefined && event.from.slice(0, 4) >= first.slice(0, 4)
}

/** Events that are told of in two places or more, since participation began. */
export const milestones: SelectChart = (view, setting) => {
  const { lang } = setting
  const [first] = view.library.missions.map(({ participation }) => participation.from).toSorted()
  const events = view.library.events
    .filter((event) => view.event(event) && isWithin(event, first) && placesOf(event.citations).length > 1)
    .toSorted((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const [earliest] = events
  const middle = events[Math.floor(events.length / 2)]
  if (earliest === undefined || middle === undefined) return undefined
  const year = middle.from.slice(0, 4)
  const late = events.filter(({ from }) => from.slice(0, 4) >= year).length
  const from = earliest.from.slice(0, 4)
  const to =
    events
      .map((event) => (event.to ?? event.from).slice(0, 4))
      .toSorted()
      .at(-1) ?? from
  return {
    chart: timelineStrip(
      {
        events: events.map((event) => ({
          from: event.from,
          ...(event.to === undefined ? {} : { to: event.to }),
          label: event.label[lang],
        })),
      },
      setting,
    ),
    title:
      lang === 'en'
        ? `${late} of ${events.length} milestones fall in ${year} or later`
        : `${events.length}件大事中，${late}件发生在${year}年及以后`,
    subtitle:
      lang === 'en'
        ? `Events that the papers tell of in more than one place, ${from} – ${to}`
        : `各文不止一处提到的事件，${from}年至${to}年`,
    notes: [
      lang === 'en'
        ? 'Joining, sending and operating are events of their own; a bar is a date known to the year only, or a stretch of time.'
        : '参加、派出、执行任务各为一事；横条表示只知年份，或历时较长。',
    ],
    anchors: placesOf(events.flatMap(({ citations }) => citations)),
  }
}
