import type { Localized, Severity } from '@diglot/core'
import { isOneSided, nothing, type Check, type CheckedPair, type Finding } from '../check.ts'
import { omittedSentences } from '../omission/omitted-sentences.ts'
import type { Wordings } from '../wording.ts'

/**
 * So much evidence makes an omission worth a look, and so much a warning: flags a fortieth of the pairs of several sentences in
 * loosely translated texts, and a two-hundredth in others, by `scripts/bench/fit-omissions.ts`.
 */
const least: Readonly<Record<'info' | 'warning', number>> = { info: 2.5, warning: 5 }

const says = {
  once: () => ({
    en: 'expected these words on both sides, found nothing like them on the other',
    'zh-Hans': '此处文字在另一文本中没有对应内容，疑有漏译',
  }),
  run: (count: number) => ({
    en: `expected these words and what follows on both sides, found nothing like them on the other: ${count} segments in all`,
    'zh-Hans': `自此起连续${count}段在另一文本中均无对应内容，疑有漏译`,
  }),
} satisfies Wordings

/** Sentences that only one side has, and segments without any counterpart. */
export const omissions: Check = {
  id: 'omissions',
  name: { en: 'Omissions', 'zh-Hans': '漏译' },
  run: ({ pairs }) => [
    ...unpaired(pairs),
    ...omittedSentences(pairs)
      .filter(({ evidence }) => evidence >= least.info)
      .map(({ pair, side, start, end, evidence }) =>
        finding(pair, side, { start, end }, evidence >= least.warning ? 'warning' : 'info'),
      ),
  ],
}

/** Runs of pairs that one side says nothing in: a heading, a paragraph, a whole annex; one finding each. */
function unpaired(pairs: readonly CheckedPair[]): Finding[] {
  let last = { side: 'a', index: -2 }
  const runs: { readonly side: 'a' | 'b'; readonly first: CheckedPair; count: number }[] = []
  for (const pair of pairs) {
    if (pair.a.text.trim() + pair.b.text.trim() === '') {
      // Empty lines stand within a run.
      if (last.index === pair.index - 1) last = { side: last.side, index: pair.index }
      continue
    }
    if (!isOneSided(pair)) continue
    const side = pair.a.text.trim() === '' ? 'b' : 'a'
    const current = runs.at(-1)
    if (current && last.side === side && last.index === pair.index - 1) current.count += 1
    else runs.push({ side, first: pair, count: 1 })
    last = { side, index: pair.index }
  }
  return runs.map(({ side, first, count }) => {
    const message = count === 1 ? says.once() : says.run(count)
    return finding(first.index, side, { start: 0, end: first[side].text.length }, 'warning', message)
  })
}

function finding(
  pair: number,
  side: 'a' | 'b',
  span: { readonly start: number; readonly end: number },
  severity: Severity,
  message: Localized = says.once(),
): Finding {
  const words = { spans: [span] }
  return {
    pair,
    severity,
    message,
    a: side === 'a' ? words : nothing,
    b: side === 'b' ? words : nothing,
  }
}
