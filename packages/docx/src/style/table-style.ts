import { tint } from '../theme.ts'
import { element } from '../xml/write.ts'

/** Right of the text of a cell, twips. */
export const cellMargin = 113

/** The table styles: three rules (三线表), columns of languages, boxes. */
export function tableStyles(columnGap: number): string[] {
  return [
    element('w:style', { 'w:type': 'table', 'w:default': 1, 'w:styleId': 'TableNormal' }, [
      element('w:name', { 'w:val': 'Normal Table' }),
      element('w:uiPriority', { 'w:val': 99 }),
      element('w:semiHidden'),
      element('w:unhideWhenUsed'),
      element('w:tblPr', {}, [element('w:tblInd', { 'w:w': 0, 'w:type': 'dxa' }), margins(0, 0)]),
    ]),
    tableStyle('ThreeRules', 'Table three rules', [
      element('w:tblBorders', {}, [rule('top', 8), rule('bottom', 8)]),
      margins(30, cellMargin),
    ]),
    tableStyle('Languages', 'Table languages', [margins(0, columnGap)]),
    tableStyle('Box', 'Table box', [margins(100, 170, 170)], tint),
  ]
}

function tableStyle(id: string, name: string, properties: readonly string[], fill?: string): string {
  return element('w:style', { 'w:type': 'table', 'w:customStyle': 1, 'w:styleId': id }, [
    element('w:name', { 'w:val': name }),
    element('w:basedOn', { 'w:val': 'TableNormal' }),
    element('w:uiPriority', { 'w:val': 40 }),
    element('w:qFormat'),
    element('w:tblPr', {}, properties),
    fill === undefined
      ? undefined
      : element('w:tcPr', {}, [element('w:shd', { 'w:val': 'clear', 'w:color': 'auto', 'w:fill': fill })]),
  ])
}

/** Eighths of a point. */
function rule(side: string, size: number): string {
  return element(`w:${side}`, { 'w:val': 'single', 'w:sz': size, 'w:space': 0, 'w:color': 'auto' })
}

function margins(vertical: number, right: number, left = 0): string {
  const side = (name: string, width: number): string =>
    element(`w:${name}`, { 'w:w': width, 'w:type': 'dxa' })
  return element('w:tblCellMar', {}, [
    side('top', vertical),
    side('left', left),
    side('bottom', vertical),
    side('right', right),
  ])
}
