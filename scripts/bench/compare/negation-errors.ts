import type { Span } from '@diglot/core'
import { otherSide, removed, type Mutator, type Side } from './mutation.ts'
import { pick } from './random.ts'

/** Negations that can be taken out and leave a sentence: group 1 goes, the rest stays. */
const patterns: Readonly<Record<Side, RegExp>> = {
  a: /\b(?:is|are|was|were|do|does|did|has|have|had|shall|should|will|would|must|may|might|could|can|need)( not)\b(?! only| necessarily| merely| just| until| least)/gi,
  b: /(不)(?:得|能|应|應|会|會|可(?!避|或|分|缺|逆)|是|予(?!以)|必|宜|愿|願)|(未)(?:能|曾|经|經|予|获|獲|达|達)|(没|沒)有/g,
}

/** Anything that can be what a side says for “not”. */
const anyNegation: Readonly<Record<Side, RegExp>> = {
  a: /\b(?:not|no|never|neither|nor|none|nobody|nothing|without|cannot|fail(?:s|ed|ing)?|refus\w+|un(?:able|less|til|fair|likely)|only if|free from|lack\w*|avoid\w*|prohibit\w*|non-\w+|in\w{4,}|im\w{4,})\b|n't\b/gi,
  b: /不|没|沒|无|無|未|非|莫|勿|否|禁止|免|毋|别/g,
}

/** A “not” is lost from a sentence whose counterpart says no exactly once. */
export const negationLost: Mutator = (pair, side, random) => {
  const other = otherSide(side)
  const own = spansOf(pair[side], anyNegation[side])
  const answers = spansOf(pair[other], anyNegation[other])
  if (own.length !== 1 || answers.length !== 1) return undefined
  const places = [...pair[side].matchAll(patterns[side])].flatMap((match) => {
    const word = match.slice(1).find((group) => group !== undefined)
    if (word === undefined) return []
    // 是不是 and “whether or not” ask, they do not say no.
    const before = pair[side].slice(0, match.index)
    if (/[能会應应是可]$|whether /i.test(before.slice(-12))) return []
    const start = match.index + match[0].indexOf(word)
    return [
      {
        word: { start, end: start + word.length },
        at: { start: match.index, end: match.index + match[0].length },
      },
    ]
  })
  const place = pick(places, random)
  return place && removed(pair, side, place.word, place.at, answers)
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }))
}
