import type { ColumnKind, ContentInline, Lang, TableColumn, TableRecords } from '@diglot/core'
import type { MarkdownTableFence } from '@diglot/markdown'
import type { Place } from '../report/place.ts'
import type { Report } from '../report/report.ts'
import { tableSchema } from '../schema/table.ts'
import type { DeclaredColumn, TableDeclaration } from '../schema/table.ts'
import { checkYaml } from '../yaml/check-yaml.ts'
import { readYaml } from '../yaml/read-yaml.ts'
import type { DraftRow, DraftTable } from './draft.ts'
import { fatalityCells, fatalityColumns } from './fatality-table.ts'
import type { PlacedFatality } from './fatality-table.ts'
import { missionCells, missionColumns } from './mission-table.ts'
import type { PlacedMission } from './mission-table.ts'
import { cellSeparator } from './place-in.ts'

/** The records that tables are expanded from, in the order of their rows; absent when they could not be read. */
export interface TableSubjects {
  readonly missions?: readonly PlacedMission[] | undefined
  readonly fatalities?: readonly PlacedFatality[] | undefined
}

interface Expanded {
  readonly columns: readonly TableColumn[]
  readonly rows: readonly DraftRow[] | undefined
}

/** A table declared in a fenced block, with a row for every record. */
export function expandTable(
  fence: MarkdownTableFence,
  file: string,
  lang: Lang,
  subjects: TableSubjects,
  report: Report,
): DraftTable {
  const { line, column } = fence.yamlPlace
  const yaml = readYaml(fence.yaml, { file, linesAbove: line - 1, columnsBefore: column - 1 }, report)
  const declared = yaml && checkYaml(yaml, tableSchema, report)
  const { columns, rows } = declared ? expanded(declared, lang, subjects) : { columns: [], rows: [] }
  const records: TableRecords = declared?.records ?? 'missions'
  return {
    kind: 'table',
    place: { file, ...fence.place },
    text: (rows ?? []).map(({ text }) => text).join('\n'),
    ...(fence.id && { comment: fence.id }),
    ...(declared?.caption !== undefined && { caption: [plain(declared.caption)] }),
    records,
    columns,
    rows: rows ?? [],
    rowsUnknown: rows === undefined,
  }
}

function expanded(declared: TableDeclaration, lang: Lang, subjects: TableSubjects): Expanded {
  switch (declared.records) {
    case 'missions': {
      const { columns } = declared
      return {
        columns: headersOf(columns, missionColumns),
        rows: subjects.missions?.map(({ mission, place }) =>
          rowOf(mission.id, place, missionCells(mission, columns, lang)),
        ),
      }
    }
    case 'fatalities': {
      const { columns } = declared
      return {
        columns: headersOf(columns, fatalityColumns),
        rows: subjects.fatalities?.map(({ fatality, place }) =>
          rowOf(fatality.person.id, place, fatalityCells(fatality, columns, lang)),
        ),
      }
    }
  }
}

function headersOf<K extends string>(
  columns: readonly DeclaredColumn<K>[],
  kinds: Readonly<Record<K, ColumnKind>>,
): TableColumn[] {
  return columns.map(({ key, header }) => ({ key, header: [plain(header)], kind: kinds[key] }))
}

function rowOf(record: string, place: Place, cells: readonly string[]): DraftRow {
  return {
    kind: 'table-row',
    place,
    text: cells.join(cellSeparator),
    record,
    cells: cells.map((cell) => [plain(cell)]),
  }
}

function plain(text: string): ContentInline {
  return { type: 'text', text }
}
