import { ganttChart } from '@diglot/charts'
import { formatDate, formatPeriod } from '@diglot/core'
import { knownUntil, placesOf, type SelectChart } from './selection.ts'
import { shortName } from './short-name.ts'

/** When the armed forces took part in which mission. */
export const participation: SelectChart = (view, setting) => {
  const { lang } = setting
  const missions = view.library.missions.filter(view.mission)
  const citations = missions.flatMap((mission) => mission.citations)
  const until = knownUntil(view, citations)
  const rows = missions.map((mission) => ({
    label: shortName(mission, lang),
    full: lang === 'en' ? `${mission.name.en} (${mission.acronym})` : mission.name[lang],
    period: view.period(mission.participation),
  }))
  const [first] = rows.map(({ period }) => period.from).toSorted()
  if (first === undefined) return undefined
  const open = rows.filter(({ period }) => period.to === undefined).length
  const when = formatDate(until, lang)
  const range = formatPeriod({ from: first, to: until }, lang)
  return {
    chart: ganttChart({ head: lang === 'en' ? 'Mission' : '维和行动', until, rows }, setting),
    title:
      lang === 'en'
        ? `Of ${rows.length} UN missions joined, China’s armed forces were still in ${open} in ${when}`
        : `中国军队参加过${rows.length}项联合国维和行动，${when}仍在参加其中${open}项`,
    subtitle:
      lang === 'en'
        ? `Participation of China’s armed forces in UN missions, by month, ${range}`
        : `中国军队参加联合国维和行动的起止月份，${range}`,
    notes: [
      lang === 'en'
        ? 'A bar is the time of participation, not the life of the mission, which may have begun before and gone on after.'
        : '横条表示中国军队参加的时间，不是特派团存续的时间；特派团可能早已设立，也可能在中国军队离开后继续。',
    ],
    anchors: placesOf(citations),
  }
}
