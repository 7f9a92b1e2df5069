import { inPairs, type Check, type PairSide } from '../check.ts'
import { inEach } from '../wording.ts'
import type { NameFound } from '../names/name.ts'

/** 等 after names, and words before or after names in English that leave a list open. */
const open = {
  before: /\b(?:includ\w+|such as|among(?:st)?|like|e\.g\.|for example)[^.;]{0,60}$/i,
  after:
    /^[^.;]{0,24}\b(?:and (?:so on|so forth|elsewhere|\w+ ?others?|other)|or others?|etc|among others)\b/i,
  han: /^等/u,
}

const says = {
  open: {
    en: 'expected both lists to be open or closed, found “等” on one side only',
    'zh-Hans': '列举是否未尽不一致：中文有“等”，英文只列所举各项',
  },
} as const

/** So many names next to each other make a list. */
const least = 2

/** A list of names that one side leaves open (法国、西班牙等国) and the other closes. */
export const openLists: Check = {
  id: 'open-lists',
  name: { en: 'Open lists', 'zh-Hans': '列举未尽' },
  run: inPairs(({ a, b }) => {
    const [en, zh] = a.lang === 'en' ? [a, b] : [b, a]
    if (en.lang !== 'en' || zh.lang !== 'zh-Hans') return []
    return listsIn(zh).flatMap((list) => {
      const counterpart = listsIn(en).find((one) => sameNames(one, list))
      if (!counterpart) return []
      const [inHan, inEnglish] = [isOpenHan(zh, list), isOpenEnglish(en, counterpart)]
      if (!inHan || inEnglish) return []
      const [ofEnglish, ofHan] = [spanned(counterpart), spanned(list)]
      return [
        {
          severity: 'info' as const,
          message: says.open,
          a: en === a ? { spans: [ofEnglish] } : { spans: [ofHan], value: inEach(() => '等') },
          b: en === a ? { spans: [ofHan], value: inEach(() => '等') } : { spans: [ofEnglish] },
        },
      ]
    })
  }),
}

type List = readonly [NameFound, ...NameFound[]]

/** Names with nothing but commas and “and” between them. */
function listsIn({ names, text, lang }: PairSide): List[] {
  const between = lang === 'en' ? /^(?:,? (?:and |or )?|,)(?:the )?$/i : /^[、，和与與及]$/u
  const lists: [NameFound, ...NameFound[]][] = []
  for (const found of names) {
    const last = lists.at(-1)
    const before = last?.at(-1)
    if (last && before && between.test(text.slice(before.end, found.start))) last.push(found)
    else lists.push([found])
  }
  return lists.filter((list) => list.length >= least)
}

function sameNames(one: List, two: List): boolean {
  const ids = (list: List) =>
    list
      .map(({ name }) => name.id)
      .toSorted()
      .join(' ')
  return ids(one) === ids(two)
}

function isOpenHan({ text }: PairSide, list: List): boolean {
  return open.han.test(text.slice(list.at(-1)?.end ?? 0))
}

function isOpenEnglish({ text }: PairSide, list: List): boolean {
  return open.before.test(text.slice(0, list[0].start)) || open.after.test(text.slice(list.at(-1)?.end ?? 0))
}

function spanned(list: List): { start: number; end: number } {
  return { start: list[0].start, end: list.at(-1)?.end ?? list[0].end }
}
