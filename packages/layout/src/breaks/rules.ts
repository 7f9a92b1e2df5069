import { classCount, classes as of, type BreakClass } from './classes.ts'

/** Whether two classes stay on one line, by `first * classCount + second`: 1 where no break may fall between them. */
export interface PairTable {
  /** Next to each other. */
  readonly beside: Uint8Array
  /** With spaces between them. */
  readonly spaced: Uint8Array
}

type Side = BreakClass | readonly BreakClass[]

interface Rule {
  readonly before?: Side
  readonly after?: Side
  /** Classes that the side left open does not stand for. */
  readonly except?: readonly BreakClass[]
  /** Spaces between the two change nothing. */
  readonly overSpaces?: true
}

const opening = [of.OP, of.OPW] as const
const closing = [of.CL, of.CP, of.CPW] as const
const letters = [of.AL, of.HL] as const
const ideographs = [of.ID, of.XP, of.EB, of.EM] as const
const korean = [of.JL, of.JV, of.JT, of.H2, of.H3] as const

/** LB11 to LB30b where they look at two classes alone; a pair that none names may part (LB18, LB31). */
const rules: readonly Rule[] = [
  /* LB11 */
  { after: of.WJ, overSpaces: true },
  { before: of.WJ },
  /* LB12 */
  { before: of.GL },
  { after: of.GL, except: [of.BA, of.HY] },
  /* LB13 */
  { after: [...closing, of.EX, of.IS, of.SY], overSpaces: true },
  /* LB14 */
  { before: opening, overSpaces: true },
  /* LB16 */
  { before: closing, after: of.NS, overSpaces: true },
  /* LB17 */
  { before: of.B2, after: of.B2, overSpaces: true },
  /* LB19 */
  { after: of.QU },
  { before: of.QU },
  /* LB20 is why LB21 and LB22 leave CB out */
  { after: [of.BA, of.HY, of.NS, of.IN], except: [of.CB] },
  { before: of.BB, except: [of.CB] },
  /* LB21b */
  { before: of.SY, after: of.HL },
  /* LB23 */
  { before: letters, after: of.NU },
  { before: of.NU, after: letters },
  /* LB23a */
  { before: of.PR, after: ideographs },
  { before: [...ideographs, of.MW], after: of.PO },
  /* LB24 */
  { before: [of.PR, of.PO], after: letters },
  { before: letters, after: [of.PR, of.PO] },
  /* LB25, as far as it looks at two classes; what follows a number is counted as it is read */
  { before: [of.PR, of.PO, ...opening, of.HY], after: of.NU },
  /* LB26 */
  { before: of.JL, after: [of.JL, of.JV, of.H2, of.H3] },
  { before: [of.JV, of.H2], after: [of.JV, of.JT] },
  { before: [of.JT, of.H3], after: of.JT },
  /* LB27 */
  { before: korean, after: of.PO },
  { before: of.PR, after: korean },
  /* LB28 */
  { before: letters, after: letters },
  /* LB29 */
  { before: of.IS, after: letters },
  /* LB30 */
  { before: [...letters, of.NU], after: of.OP },
  { before: of.CP, after: [...letters, of.NU] },
  /* LB30b */
  { before: [of.EB, of.XP], after: of.EM },
]

/** LB15, which later versions of Unicode narrow: `” (` may part where it is known which quotation marks open. */
const quoteBeforeBracket: Rule = { before: of.QU, after: opening, overSpaces: true }

/** A figure and what it counts. */
const counted: readonly Rule[] = [
  { before: of.NU, after: of.MW },
  { before: of.OR, after: of.NU },
  { before: of.PR, after: [of.MW, of.OR] },
]

const known = new Map<boolean, PairTable>()

/** The rules as a table, those of the standard alone or with what typesetting adds. */
export function pairTable(tailored: boolean): PairTable {
  let table = known.get(tailored)
  if (table === undefined) {
    table = tableOf(tailored ? [...rules, ...counted] : [quoteBeforeBracket, ...rules])
    known.set(tailored, table)
  }
  return table
}

function tableOf(all: readonly Rule[]): PairTable {
  const beside = new Uint8Array(classCount * classCount)
  const spaced = new Uint8Array(classCount * classCount)
  for (const { before, after, except = [], overSpaces = false } of all) {
    for (const first of sideOf(before, except)) {
      for (const second of sideOf(after, except)) {
        beside[first * classCount + second] = 1
        if (overSpaces) spaced[first * classCount + second] = 1
      }
    }
  }
  return { beside, spaced }
}

function sideOf(side: Side | undefined, except: readonly number[]): readonly number[] {
  if (side === undefined)
    return Array.from({ length: classCount }, (_, each) => each).filter((each) => !except.includes(each))
  return typeof side === 'number' ? [side] : side
}
