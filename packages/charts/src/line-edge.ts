/** Marks that may not start a line (GB/T 15834; W3C clreq, "Prohibition Rules for Line Start"). */
const neverFirst = new Set('，。、；：？！）》〉】」』〕〗］｝”’…—·～％‰℃﹏々〞,.;:?!)]}%')

/** Marks that may not end a line. */
const neverLast = new Set('（《〈【「『〔〖［｛“‘〝￥＄£$([{')

/** What Chinese counts in, hundreds and myriads included: never parted from its figure. */
const measureWords = new Set(
  '年月日时分秒个名人次支批项条座口枚岁万亿千百余多元美吨公米小天周届级位期国种架辆艘所家例起度号世章节页',
)

export function mayStartLine(character: string): boolean {
  return !neverFirst.has(character)
}

export function mayEndLine(character: string): boolean {
  return !neverLast.has(character)
}

export function isMeasureWord(character: string): boolean {
  return measureWords.has(character)
}
