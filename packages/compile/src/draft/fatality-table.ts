import { formatDate } from '@diglot/core'
import type { ColumnKind, Death, Lang } from '@diglot/core'
import type { Place } from '../report/place.ts'
import type { AuthoredMission, AuthoredPerson } from '../schema/authored.ts'
import type { DeclaredColumn, FatalityColumns } from '../schema/table.ts'
import { withAcronym } from './mission-table.ts'

/** A person who died in a mission. */
export interface Fatality {
  readonly person: AuthoredPerson
  readonly death: Death
  readonly mission: AuthoredMission
}

/** A fatality and where the record of the person stands. */
export interface PlacedFatality {
  readonly fatality: Fatality
  readonly place: Place
}

type ColumnKey = keyof FatalityColumns

export const fatalityColumns: Readonly<Record<ColumnKey, ColumnKind>> = {
  number: 'figure',
  name: 'text',
  mission: 'text',
  date: 'date',
}

/** The cells of a fatality's row. English names the mission by its acronym, as annexes do; Chinese by its name too. */
export function fatalityCells(
  { person, death, mission }: Fatality,
  columns: readonly DeclaredColumn<ColumnKey>[],
  lang: Lang,
): string[] {
  const cells: Readonly<Record<ColumnKey, string>> = {
    number: String(death.number),
    name: person.name[lang],
    mission: lang === 'en' ? mission.acronym : withAcronym(mission, lang),
    date: formatDate(death.date, lang),
  }
  return columns.map(({ key }) => cells[key])
}
