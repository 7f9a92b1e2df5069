import { childElements, textOf, valueOf, type XmlElement } from '../xml/read.ts'
import { type Check, everywhere } from './parts.ts'

/** Tables: rows have cells, cells end in a paragraph, the grid is that of the cells, and long tables have a header. */
export const checkTables: Check = (parts) =>
  everywhere(parts, 'w:tbl').flatMap(({ story, element }) => {
    const name = `${story}: table “${textOf(element).trim().slice(0, 24)}”`
    return [...rows(element), ...grid(element), ...header(element)].map((fault) => `${name} ${fault}`)
  })

function rows(table: XmlElement): string[] {
  return childElements(table, 'w:tr').flatMap((row) => {
    const cells = childElements(row, 'w:tc')
    if (cells.length === 0) return ['has a row without cells']
    return cells
      .filter((cell) => childElements(cell).at(-1)?.name !== 'w:p')
      .map(() => 'has a cell that does not end in a paragraph')
  })
}

function grid(table: XmlElement): string[] {
  const columns = childElements(table, 'w:tblGrid').flatMap((found) => childElements(found, 'w:gridCol'))
  const faults = childElements(table, 'w:tr')
    .map((row) => childElements(row, 'w:tc').reduce((sum, cell) => sum + spanOf(cell), 0))
    .filter((width) => width !== columns.length)
    .map((width) => `has a row of ${width} columns in a grid of ${columns.length}`)
  const properties = childElements(table, 'w:tblPr')[0]
  const total = columns.reduce((sum, column) => sum + Number(column.attributes.get('w:w')), 0)
  const width = valueOf(properties, 'w:tblW', 'w:w')
  const isFixed = valueOf(properties, 'w:tblW', 'w:type') === 'dxa'
  return isFixed && Number(width) !== total ? [...faults, `is ${width} wide, its grid ${total}`] : faults
}

function spanOf(cell: XmlElement): number {
  return Number(valueOf(childElements(cell, 'w:tcPr')[0], 'w:gridSpan') ?? 1)
}

/** A table of one row is a box; one whose first column heads its rows needs no row of heads. */
function header(table: XmlElement): string[] {
  const [first, ...others] = childElements(table, 'w:tr')
  if (first === undefined) return ['has no rows']
  const isHeader = childElements(first, 'w:trPr').some((properties) =>
    isOn(childElements(properties, 'w:tblHeader')[0]),
  )
  const look = childElements(childElements(table, 'w:tblPr')[0] ?? first, 'w:tblLook')[0]
  const headsRows =
    look?.attributes.get('w:firstColumn') === '1' || look?.attributes.get('w:firstColumn') === 'true'
  return others.length > 0 && !isHeader && !headsRows ? ['has no header row'] : []
}

/** An on-off element is on unless it says otherwise (ECMA-376 22.9.2.7). */
function isOn(element: XmlElement | undefined): boolean {
  return element !== undefined && !['0', 'false', 'off'].includes(element.attributes.get('w:val') ?? 'on')
}
