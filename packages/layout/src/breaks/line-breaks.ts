import { classCount, classes as of, standardClasses, within } from './classes.ts'
import { pairTable } from './rules.ts'
import { tailoredClasses, type Tailoring } from './tailoring.ts'

/** What may happen before a UTF-16 code unit. */
export const lineBreak = { none: 0, allowed: 1, mandatory: 2 } as const

export interface LineBreakOptions {
  /** `none`, the default, is the algorithm as the standard has it. */
  readonly tailoring?: Tailoring
}

/**
 * Where a text may be parted into lines: for every UTF-16 offset from 0 to the length of the text, `lineBreak.none`,
 * `.allowed` or `.mandatory`. The end of a text is mandatory, its start is none.
 *
 * Unicode Line Breaking Algorithm for Unicode 15.0 (UAX #14, revision 49) with numbers as in example 7 of its section 8.2, or
 * tailored for English or Chinese books. Hyphenation is no part of it.
 */
export function lineBreaks(text: string, { tailoring = 'none' }: LineBreakOptions = {}): Uint8Array {
  return paragraphBreaks([{ text, tailoring }])
}

/** The same for a paragraph of texts in several languages; all of them are tailored, or none. */
export function paragraphBreaks(
  texts: readonly { readonly text: string; readonly tailoring: Tailoring }[],
): Uint8Array {
  const length = texts.reduce((sum, { text }) => sum + text.length, 0)
  const found = new Uint8Array(length)
  let at = 0
  for (const { text, tailoring } of texts) {
    classify(text, tailoring, found, at)
    at += text.length
  }
  return resolve(
    found,
    texts.some(({ tailoring }) => tailoring !== 'none'),
  )
}

const apostrophe = 0x2019

function classify(text: string, tailoring: Tailoring, into: Uint8Array, from: number): void {
  const table = tailoring === 'none' ? standardClasses() : tailoredClasses(tailoring)
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit === apostrophe && isApostrophe(text, i)) into[from + i] = of.QU
    else if (unit < 0xd800 || unit > 0xdbff) into[from + i] = table[unit] ?? of.AL
    else {
      const codePoint = text.codePointAt(i) ?? unit
      into[from + i] = table[codePoint] ?? of.AL
      if (codePoint > 0xffff) {
        i++
        into[from + i] = within
      }
    }
  }
}

const lettersOrFigures = /[\p{Script=Latin}\p{Nd}]/u

/** A closing quotation mark inside a word closes nothing. */
function isApostrophe(text: string, at: number): boolean {
  return lettersOrFigures.test(text.charAt(at - 1)) && lettersOrFigures.test(text.charAt(at + 1))
}

/** How much of a number stands right before: none, figures with their points, or those and a closing bracket (LB25). */
const number = { none: 0, figures: 1, closed: 2 } as const

function resolve(found: Uint8Array, tailored: boolean): Uint8Array {
  const { beside, spaced } = pairTable(tailored)
  const count = found.length
  const breaks = new Uint8Array(count + 1)
  /** The last class that is no space and no mark on another character. */
  let before: number = of.START
  /** The last class of all. */
  let last: number = of.START
  let spaces = false
  let afterZeroWidth = false
  let part: number = number.none
  let oddIndicators = false
  let hebrewHyphen = false
  for (let i = 0; i < count; i++) {
    let own = found[i] ?? of.AL
    if (own === within) continue
    const ends = endsLine(last) && !(last === of.CR && own === of.LF)
    if (ends) {
      // LB4, LB5
      if (i > 0) breaks[i] = lineBreak.mandatory
      before = of.START
      spaces = false
      afterZeroWidth = false
      part = number.none
      oddIndicators = false
      hebrewHyphen = false
    }
    const starts = ends || i === 0
    const joined = last === of.ZWJ && !ends
    if (own === of.SP || endsLine(own) || own === of.ZW) {
      // LB6, LB7
      last = own
      if (own === of.ZW) {
        afterZeroWidth = true
        spaces = false
        before = of.ZW
      } else if (own === of.SP) spaces = true
      part = number.none
      oddIndicators = false
      hebrewHyphen = false
      continue
    }
    const mark = own === of.CM || own === of.ZWJ
    if (mark && !starts && !spaces && before !== of.ZW && before !== of.START) {
      // LB9: a mark belongs to what it stands on.
      last = own
      continue
    }
    last = own
    // LB10
    if (mark) own = of.AL
    // LB20a of later versions: a hyphen that starts a word stays with it.
    if (tailored && own === of.HY && (starts || spaces || isOpening(before))) own = of.BB
    const keeps =
      starts ||
      (!afterZeroWidth &&
        (joined ||
          (spaces ? spaced : beside)[before * classCount + own] === 1 ||
          (!spaces &&
            (continuesNumber(part, own) ||
              hebrewHyphen ||
              (own === of.RI && before === of.RI && oddIndicators) ||
              (isAffix(before) && isOpening(own) && nextCounts(found, i + 1))))))
    if (!keeps) breaks[i] = lineBreak.allowed
    hebrewHyphen = !spaces && before === of.HL && (own === of.HY || own === of.BA)
    oddIndicators = own === of.RI && !(before === of.RI && !spaces && oddIndicators)
    part = partAfter(spaces ? number.none : part, own)
    before = own
    spaces = false
    afterZeroWidth = false
  }
  if (count > 0) breaks[count] = lineBreak.mandatory
  return breaks
}

function endsLine(own: number): boolean {
  return own === of.BK || own === of.LF || own === of.NL || own === of.CR
}

function partAfter(part: number, own: number): number {
  if (own === of.NU) return number.figures
  if (part !== number.figures) return number.none
  if (own === of.SY || own === of.IS) return number.figures
  return own === of.CL || own === of.CP || own === of.CPW ? number.closed : number.none
}

function continuesNumber(part: number, own: number): boolean {
  if (part === number.none) return false
  if (own === of.PO || own === of.PR) return true
  return part === number.figures && (own === of.NU || own === of.SY || own === of.IS)
}

function isAffix(own: number): boolean {
  return own === of.PR || own === of.PO
}

function isOpening(own: number): boolean {
  return own === of.OP || own === of.OPW
}

function nextCounts(found: Uint8Array, from: number): boolean {
  let i = from
  while (found[i] === of.CM || found[i] === of.ZWJ || found[i] === within) i++
  return found[i] === of.NU
}
