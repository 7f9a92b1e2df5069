import { dotChart } from '@diglot/charts'
import type { Person } from '@diglot/core'
import { placesOf, type SelectChart } from './selection.ts'
import { shortName } from './short-name.ts'

/** Who died in which mission and year. */
export const fatalities: SelectChart = (view, setting) => {
  const { lang } = setting
  const dead = view.library.people
    .filter(view.death)
    .flatMap((person: Person) => (person.death === undefined ? [] : [{ ...person, death: person.death }]))
    .toSorted((a, b) => a.death.number - b.death.number)
  const missions = [...new Set(dead.map(({ death }) => death.mission))]
  const rows = missions.map((id) => {
    const mission = view.library.missions.find((each) => each.id === id)
    return {
      label: mission === undefined ? id : shortName(mission, lang),
      ...(mission === undefined ? {} : { full: mission.name[lang] }),
      dots: dead
        .filter(({ death }) => death.mission === id)
        .map(({ name, death }) => ({ label: name[lang], date: death.date })),
    }
  })
  const years = dead.map(({ death }) => death.date.slice(0, 4)).toSorted()
  const [first] = years
  const last = years.at(-1)
  if (first === undefined || last === undefined) return undefined
  const [most, next] = rows.toSorted((a, b) => b.dots.length - a.dots.length)
  const isMost = most !== undefined && most.dots.length > (next?.dots.length ?? 0)
  return {
    chart: dotChart(
      {
        head: lang === 'en' ? 'Mission' : '维和行动',
        each: lang === 'en' ? 'Name' : '姓名',
        unit: 'person',
        rows,
      },
      setting,
    ),
    title:
      lang === 'en'
        ? `${dead.length} service members died on ${rows.length} missions${isMost ? `, ${most.dots.length} of them at ${most.label}` : ''}`
        : `${dead.length}名官兵在${rows.length}项维和行动中去世${isMost ? `，其中${most.label}${most.dots.length}人` : ''}`,
    subtitle:
      lang === 'en'
        ? `Deaths of Chinese service members on UN missions, by mission and year, ${first} – ${last}; one dot is one person`
        : `在联合国维和行动中去世的中国官兵，按维和行动和年份，${first}年至${last}年；一个点为一人`,
    notes: [lang === 'en' ? 'The list gives no cause of death.' : '名单没有写明死因。'],
    anchors: placesOf(
      dead.flatMap(({ citations }) => citations.filter(({ anchor }) => /\.r\d+$/.test(anchor))),
    ),
  }
}
