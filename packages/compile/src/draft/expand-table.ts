import { formatPeriod } from '@diglot/core'
import type { ColumnKind, ContentInline, Lang, TableColumn } from '@diglot/core'
import type { MarkdownTableFence } from '@diglot/markdown'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import type { AuthoredMission } from '../schema/authored.ts'
import { isColumn, tableSchema } from '../schema/table.ts'
import type { MissionColumns } from '../schema/table.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { DraftRow, DraftTable } from './draft.ts'

/** A mission and where its record stands. */
export interface PlacedMission {
  readonly mission: AuthoredMission
  readonly place: Place
}

type ColumnKey = keyof MissionColumns

const kinds: Readonly<Record<ColumnKey, ColumnKind>> = {
  number: 'figure',
  name: 'text',
  acronym: 'text',
  participation: 'date',
}

/** A table declared in a fenced block, with a row for every mission in the order of their numbers. */
export function expandTable(
  fence: MarkdownTableFence,
  file: string,
  lang: Lang,
  missions: readonly PlacedMission[],
  report: Report,
): DraftTable {
  const { line, column } = fence.yamlPlace
  const yaml = readYaml(fence.yaml, { file, linesAbove: line - 1, columnsBefore: column - 1 }, report)
  const declared = yaml && checkYaml(yaml, tableSchema, report)
  const columns = columnsOf(declared?.columns ?? {})
  const rows = columns.length === 0 ? [] : missions.map((placed) => rowOf(placed, columns, lang))
  return {
    kind: 'table',
    place: { file, ...fence.place },
    text: rows.map(({ text }) => text).join('\n'),
    ...(fence.id && { comment: fence.id }),
    ...(declared?.caption !== undefined && { caption: [plain(declared.caption)] }),
    records: 'missions',
    columns: columns.map(([key, header]): TableColumn => ({
      key,
      header: [plain(header)],
      kind: kinds[key],
    })),
    rows,
  }
}

function columnsOf(declared: MissionColumns): [key: ColumnKey, header: string][] {
  return Object.keys(declared)
    .filter(isColumn)
    .map((key) => [key, declared[key] ?? ''])
}

function rowOf(
  { mission, place }: PlacedMission,
  columns: readonly [ColumnKey, string][],
  lang: Lang,
): DraftRow {
  const apart = columns.some(([key]) => key === 'acronym')
  const cells = columns.map(([key]) => cellOf(mission, key, apart, lang))
  return {
    kind: 'table-row',
    place,
    text: cells.join(' | '),
    record: mission.id,
    cells: cells.map((cell) => [plain(cell)]),
  }
}

function cellOf(mission: AuthoredMission, key: ColumnKey, apart: boolean, lang: Lang): string {
  switch (key) {
    case 'number':
      return String(mission.number)
    case 'acronym':
      return mission.acronym
    case 'participation':
      return formatPeriod(mission.participation, lang)
    case 'name':
      if (apart) return mission.name[lang]
      return lang === 'en'
        ? `${mission.name.en} (${mission.acronym})`
        : `${mission.name[lang]}（${mission.acronym}）`
  }
}

function plain(text: string): ContentInline {
  return { type: 'text', text }
}
