import type { Severity } from '@diglot/core'
import { nothing, type Check, type CheckedPair, type Finding } from '../check.ts'
import { omittedSentences } from '../omission/omitted-sentences.ts'

/** So much evidence makes an omission worth a look, and so much a warning. */
const least: Readonly<Record<'info' | 'warning', number>> = { info: 2, warning: 6 }

/** Sentences that only one side has, and segments without any counterpart. */
export const omissions: Check = {
  id: 'omissions',
  run: ({ pairs }) => [
    ...pairs.flatMap(unpaired),
    ...omittedSentences(pairs)
      .filter(({ evidence }) => evidence >= least.info)
      .map(({ pair, side, start, end, evidence }) =>
        finding(pair, side, { start, end }, evidence >= least.warning ? 'warning' : 'info'),
      ),
  ],
}

/** A pair that one side says nothing in. */
function unpaired({ index, a, b }: CheckedPair): Finding[] {
  const [inA, inB] = [a.text.trim(), b.text.trim()]
  if ((inA === '') === (inB === '')) return []
  const side = inA === '' ? 'b' : 'a'
  const { text } = side === 'a' ? a : b
  return [finding(index, side, { start: 0, end: text.length }, 'warning')]
}

function finding(
  pair: number,
  side: 'a' | 'b',
  span: { readonly start: number; readonly end: number },
  severity: Severity,
): Finding {
  const words = { spans: [span] }
  return {
    pair,
    severity,
    message: 'expected these words on both sides, found nothing like them on the other',
    a: side === 'a' ? words : nothing,
    b: side === 'b' ? words : nothing,
  }
}
