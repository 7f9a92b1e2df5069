import { formatPeriod } from '@diglot/core'
import type { ColumnKind, Lang } from '@diglot/core'
import type { Place } from '../report/place.ts'
import type { AuthoredMission } from '../schema/authored.ts'
import type { DeclaredColumn, MissionColumns } from '../schema/table.ts'

/** A mission and where its record stands. */
export interface PlacedMission {
  readonly mission: AuthoredMission
  readonly place: Place
}

type ColumnKey = keyof MissionColumns

export const missionColumns: Readonly<Record<ColumnKey, ColumnKind>> = {
  number: 'figure',
  name: 'text',
  acronym: 'text',
  participation: 'date',
}

/** The cells of a mission's row. Its acronym stands after its name, unless it has a column of its own. */
export function missionCells(
  mission: AuthoredMission,
  columns: readonly DeclaredColumn<ColumnKey>[],
  lang: Lang,
): string[] {
  const apart = columns.some(({ key }) => key === 'acronym')
  const cells: Readonly<Record<ColumnKey, string>> = {
    number: String(mission.number),
    acronym: mission.acronym,
    participation: formatPeriod(mission.participation, lang),
    name: apart ? mission.name[lang] : withAcronym(mission, lang),
  }
  return columns.map(({ key }) => cells[key])
}

/** "United Nations Truce Supervision Organization (UNTSO)", 联合国停战监督组织（UNTSO）. */
export function withAcronym({ name, acronym }: AuthoredMission, lang: Lang): string {
  return lang === 'en' ? `${name.en} (${acronym})` : `${name[lang]}（${acronym}）`
}
