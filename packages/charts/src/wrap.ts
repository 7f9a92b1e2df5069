import type { Lang, MeasureText, Weight } from '@diglot/core'
import { isMeasureWord, mayEndLine, mayStartLine } from './line-edge.ts'

export interface WrapChoices {
  readonly lang: Lang
  readonly size: number
  readonly weight: Weight
  /** Points. */
  readonly width: number
  readonly measure: MeasureText
}

export interface WrappedLine {
  readonly text: string
  readonly width: number
}

/** Points by which a measure is narrowed at a time to even out its lines. */
const step = 4

/**
 * A label in lines no wider than given: English between words and after hyphens, Chinese by the rules for line edges,
 * with figures beside what they count. What is longer than a line breaks anywhere. English lines come out about even,
 * and no Chinese label ends in a single character where its lines can be filled otherwise.
 */
export function wrap(text: string, choices: WrapChoices): WrappedLine[] {
  const pieces = piecesOf(text.trim().replaceAll(/\s+/g, ' '))
  const lines = fill(pieces, choices)
  if (lines.length < 2) return lines
  const isDone = (found: readonly WrappedLine[]): boolean =>
    choices.lang === 'zh-Hans' && (found.at(-1)?.text.match(/[\p{L}\p{N}]/gu) ?? []).length > 1
  const { lang, size, weight, measure } = choices
  const widest = Math.max(...pieces.map((piece) => measure(piece.text, lang, size, weight)))
  const least = Math.max(choices.width / 2, widest)
  let best = lines
  for (let width = choices.width - step; width >= least && !isDone(best); width -= step) {
    const narrower = fill(pieces, { ...choices, width })
    if (narrower.length > lines.length) break
    best = narrower
  }
  return best
}

interface Piece {
  readonly text: string
  /** A space parts it from the piece before. */
  readonly spaced: boolean
}

/** A text between its chances for a line break. */
function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let open = ''
  let spaced = false
  const close = (): void => {
    if (open !== '') pieces.push({ text: open, spaced })
    open = ''
  }
  let before = ''
  for (const character of clustersOf(text)) {
    if (character === ' ') {
      close()
      spaced = true
    } else {
      if (open !== '' && mayBreak(before, character)) {
        close()
        spaced = false
      }
      if (open === '' && pieces.length === 0) spaced = false
      open += character
    }
    before = character
  }
  close()
  return pieces
}

/** Characters with the marks that combine with them. */
function clustersOf(text: string): string[] {
  return text.match(/\P{M}\p{M}*|\p{M}+/gu) ?? []
}

const han = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…·]/u

function mayBreak(before: string, after: string): boolean {
  if (!mayStartLine(after) || !mayEndLine(before)) return false
  if (han.test(before) || han.test(after))
    return !(/[—…]/.test(before) && before === after) && !(/\d/.test(before) && isMeasureWord(after))
  return /[-–/]/.test(before) && /\p{L}/u.test(after)
}

function fill(pieces: readonly Piece[], choices: WrapChoices): WrappedLine[] {
  const { lang, size, weight, width, measure } = choices
  const widthOf = (line: string): number => measure(line, lang, size, weight)
  const lines: string[] = []
  let line = ''
  const add = (piece: string, spaced: boolean): void => {
    const longer = line === '' ? piece : line + (spaced ? ' ' : '') + piece
    if (widthOf(longer) <= width) {
      line = longer
      return
    }
    const parts = clustersOf(piece)
    if (line !== '') {
      lines.push(line)
      line = ''
      add(piece, false)
    } else if (parts.length > 1) for (const part of parts) add(part, false)
    else line = piece
  }
  for (const { text, spaced } of pieces) add(text, spaced)
  if (line !== '') lines.push(line)
  return lines.map((each) => ({ text: each, width: widthOf(each) }))
}
