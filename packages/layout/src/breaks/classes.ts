import { classRuns } from './class-runs.ts'

/**
 * Line breaking classes (UAX #14, revision 49, for Unicode 15.0) as rules LB1 to LB10 leave them: AI, SG and XX are AL,
 * CJ is NS, SA is AL or CM. Three classes are divided further: brackets by East Asian width (LB30), pictographs that are not yet
 * assigned (LB30b), and the last three, which only a tailoring gives.
 */
export const classes = {
  AL: 0,
  BK: 1,
  CR: 2,
  LF: 3,
  NL: 4,
  SP: 5,
  ZW: 6,
  WJ: 7,
  ZWJ: 8,
  CM: 9,
  GL: 10,
  CL: 11,
  CP: 12,
  /** CP of East Asian width F, W or H. */
  CPW: 13,
  EX: 14,
  IS: 15,
  SY: 16,
  OP: 17,
  /** OP of East Asian width F, W or H. */
  OPW: 18,
  QU: 19,
  NS: 20,
  IN: 21,
  B2: 22,
  BA: 23,
  BB: 24,
  HY: 25,
  HL: 26,
  NU: 27,
  PR: 28,
  PO: 29,
  ID: 30,
  EB: 31,
  EM: 32,
  JL: 33,
  JV: 34,
  JT: 35,
  H2: 36,
  H3: 37,
  RI: 38,
  CB: 39,
  /** Extended pictographs that are not assigned. */
  XP: 40,
  /** What a figure counts, in Chinese: 项, 年, 公里. */
  MW: 41,
  /** 第, which a figure follows. */
  OR: 42,
  /** Where a text starts. */
  START: 43,
} as const

export type BreakClass = (typeof classes)[keyof typeof classes]

export const classCount = 44

/** Stands for the second half of a surrogate pair, before which nothing breaks. */
export const within = 255

type ClassName = keyof typeof classes

function isClassName(name: string): name is ClassName {
  return name in classes
}

let standard: Uint8Array | undefined

/** The class of every code point of Unicode 15.0. */
export function standardClasses(): Uint8Array {
  standard ??= decoded(classRuns)
  return standard
}

/** Runs stand in the order of code points, each as its length in base 36 and the name of its class. */
function decoded(runs: string): Uint8Array {
  const table = new Uint8Array(0x110000)
  let at = 0
  for (const [, length = '', name = ''] of runs.matchAll(/([0-9a-z]+)([A-Z][A-Z0-9]*)/g)) {
    const end = at + Number.parseInt(length, 36)
    if (isClassName(name)) table.fill(classes[name], at, end)
    at = end
  }
  return table
}
