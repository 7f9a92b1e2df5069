import {
  inPairs,
  isOneSided,
  nothing,
  type Check,
  type CheckedPair,
  type CheckedTexts,
  type PairSide,
} from '../check.ts'
import { inEach, type Wordings } from '../wording.ts'
import type { Notion } from '../notions/notion.ts'
import { notions as allNotions } from '../notions/notions.ts'

const says = {
  once: (notion: string, words: string, answer: string) => ({
    en: `expected ${notion} on both sides, found it on one only`,
    'zh-Hans': `只有一方写明“${words}”，另一方无与“${answer}”相当的说法`,
  }),
} satisfies Wordings

/** Words of small closed classes that only one side has: “south”, “Corporal”, “annual”, 力所能及. */
export const notions: Check = {
  id: 'notions',
  name: { en: 'Notions', 'zh-Hans': '概念' },
  run: inPairs((pair, texts) => {
    if (isOneSided(pair) || pair.a.lang === pair.b.lang) return []
    return allNotions.flatMap((notion) =>
      (['a', 'b'] as const).flatMap((side) => {
        const span = saidAlone(notion, pair, side, texts)
        if (!span) return []
        const { lang } = pair[side]
        const answer = notion.name[pair[other(side)].lang]
        const value = inEach(() => `${notion.name[lang]} = ${answer}`)
        const found = { spans: [span], value }
        return [
          {
            severity: 'info' as const,
            message: says.once(value.en, pair[side].text.slice(span.start, span.end), answer),
            a: side === 'a' ? found : nothing,
            b: side === 'b' ? found : nothing,
          },
        ]
      }),
    )
  }),
}

/** Where a side surely says what the other, and the text around it, does not say in any way. */
function saidAlone(notion: Notion, pair: CheckedPair, side: 'a' | 'b', { pairs }: CheckedTexts) {
  const own = pair[side]
  const answer = pair[other(side)]
  const { surely } = notion.says[own.lang]
  if (!surely) return undefined
  const said = [...own.text.matchAll(surely)].find(
    ({ 0: words, index }) => !isInName(own, index, index + words.length),
  )
  if (!said || notion.says[answer.lang].maybe.test(answer.text)) return undefined
  // Translators move words into the sentence before or after: said there on the other side alone, it is said.
  const isMoved = [pairs[pair.index - 1], pairs[pair.index + 1]].some(
    (near) =>
      near &&
      notion.says[answer.lang].maybe.test(near[other(side)].text) &&
      !notion.says[own.lang].maybe.test(near[side].text),
  )
  if (isMoved) return undefined
  return { start: said.index, end: said.index + said[0].trimEnd().length }
}

/** “South Sudan” is a name; in “south Lebanon”, for Lebanon, the point of the compass says something of its own. */
function isInName({ names, text, lang }: PairSide, start: number, end: number): boolean {
  const words = text.slice(start, end).trim().toLowerCase()
  return names.some(
    ({ name, ...found }) =>
      name.kind !== 'term' &&
      found.start < end &&
      start < found.end &&
      (name.forms[lang][0]?.toLowerCase().includes(words) ?? false),
  )
}

function other(side: 'a' | 'b'): 'a' | 'b' {
  return side === 'a' ? 'b' : 'a'
}
