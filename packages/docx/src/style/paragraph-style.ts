import { element } from '../xml/write.ts'
import type { Face } from './face.ts'

/** A paragraph style; lengths are twips, sizes points. What is left out comes from the style it is based on. */
export interface ParagraphStyle {
  readonly id: string
  /** As Word knows it: names of its own styles are written as in its latent styles ("heading 1"). */
  readonly name: string
  readonly basedOn?: string
  readonly next?: string
  readonly priority: number
  readonly keepNext?: boolean
  readonly keepLines?: boolean
  readonly hyphenate?: boolean
  readonly align?: 'left' | 'right' | 'center' | 'both'
  readonly spacing?: Spacing
  readonly indent?: Indent
  readonly tabs?: readonly Tab[]
  readonly rule?: { readonly side: 'top' | 'bottom' | 'left'; readonly space: number }
  /** 1 for chapters: what makes a style a heading. */
  readonly outline?: number
  readonly face?: Face
  readonly size?: number
  readonly bold?: boolean
  readonly colour?: string
}

/** A style without its id: what a theme says of it. */
export type Look = Omit<ParagraphStyle, 'id'>

/** Leading is exact, so that a line with Han in it is no deeper than one without. */
export interface Spacing {
  readonly before?: number
  readonly after?: number
  readonly leading: number
  /** Lets the line grow around what is larger than the text. */
  readonly atLeast?: boolean
}

export interface Indent {
  readonly left?: number
  readonly right?: number
  readonly hanging?: number
  readonly firstLine?: number
  /** Hundredths of a Han character; what Word goes by where both are said (ECMA-376 17.3.1.12). */
  readonly firstLineChars?: number
}

export interface Tab {
  readonly at: number
  /** `clear` takes away a stop of the style that this is based on. */
  readonly align: 'left' | 'right' | 'clear'
  readonly leader?: 'dot'
}

/** Order of elements: CT_Style, CT_PPrBase and CT_RPr of ECMA-376. */
export function writeParagraphStyle(style: ParagraphStyle): string {
  const isNormal = style.id === 'Normal'
  return element(
    'w:style',
    { 'w:type': 'paragraph', 'w:default': isNormal ? 1 : undefined, 'w:styleId': style.id },
    [
      element('w:name', { 'w:val': style.name }),
      isNormal ? undefined : element('w:basedOn', { 'w:val': style.basedOn ?? 'Normal' }),
      style.next === undefined ? undefined : element('w:next', { 'w:val': style.next }),
      element('w:uiPriority', { 'w:val': style.priority }),
      element('w:qFormat'),
      paragraphProperties(style),
      runProperties(style),
    ],
  )
}

function paragraphProperties(style: ParagraphStyle): string | undefined {
  const properties = [
    style.keepNext ? element('w:keepNext') : undefined,
    style.keepLines ? element('w:keepLines') : undefined,
    style.rule && element('w:pBdr', {}, [ruleElement(style.rule)]),
    tabsElement(style),
    style.hyphenate === undefined ? undefined : onOff('w:suppressAutoHyphens', !style.hyphenate),
    style.spacing && spacingElement(style.spacing),
    style.indent && indentElement(style.indent),
    style.align && element('w:jc', { 'w:val': style.align }),
    style.outline && element('w:outlineLvl', { 'w:val': style.outline - 1 }),
  ]
  return wrapped('w:pPr', properties)
}

function runProperties({ face, bold, colour, size }: ParagraphStyle): string | undefined {
  return wrapped('w:rPr', [
    face && fontsElement(face),
    bold === undefined ? undefined : onOff('w:b', bold) + onOff('w:bCs', bold),
    colour && element('w:color', { 'w:val': colour }),
    size && sizeElement(size),
  ])
}

export function fontsElement({ latin, han }: Face): string {
  return element('w:rFonts', { 'w:ascii': latin, 'w:eastAsia': han, 'w:hAnsi': latin, 'w:cs': latin })
}

/** Word counts sizes in half points. */
export function sizeElement(size: number): string {
  const halves = Math.round(size * 2)
  return element('w:sz', { 'w:val': halves }) + element('w:szCs', { 'w:val': halves })
}

export function onOff(name: string, on: boolean): string {
  return element(name, on ? {} : { 'w:val': 0 })
}

function wrapped(name: string, children: readonly (string | undefined | 0)[]): string | undefined {
  const written = children.filter((child) => typeof child === 'string')
  return written.length === 0 ? undefined : element(name, {}, written)
}

function spacingElement({ before = 0, after = 0, leading, atLeast }: Spacing): string {
  return element('w:spacing', {
    'w:before': before,
    'w:after': after,
    'w:line': leading,
    'w:lineRule': atLeast ? 'atLeast' : 'exact',
  })
}

function indentElement({ left, right, hanging, firstLine, firstLineChars }: Indent): string {
  return element('w:ind', {
    'w:left': left,
    'w:right': right,
    'w:hanging': hanging,
    'w:firstLineChars': firstLineChars,
    'w:firstLine': firstLine,
  })
}

/** A hanging indent is a tab stop only to some programs, so that it is always said (ECMA-376 17.3.1.37). */
function tabsElement({ indent, tabs = [] }: ParagraphStyle): string | undefined {
  const hung: Tab[] = indent?.hanging ? [{ at: indent.left ?? 0, align: 'left' }] : []
  const stops = [...hung, ...tabs]
  return stops.length === 0 ? undefined : element('w:tabs', {}, stops.map(tabElement))
}

function tabElement({ at, align, leader }: Tab): string {
  return element('w:tab', { 'w:val': align, 'w:leader': leader, 'w:pos': at })
}

function ruleElement({ side, space }: NonNullable<ParagraphStyle['rule']>): string {
  return element(`w:${side}`, { 'w:val': 'single', 'w:sz': 4, 'w:space': space, 'w:color': 'auto' })
}
