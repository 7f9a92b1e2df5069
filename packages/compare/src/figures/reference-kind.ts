import type { Span } from '@diglot/core'

/** What can be numbered. Translators choose freely between paragraphs, subparagraphs and items, so these are one kind. */
export type ReferenceKind = 'article' | 'chapter' | 'part' | 'annex' | 'table' | 'page' | 'resolution'

const before: readonly (readonly [RegExp, ReferenceKind])[] = [
  [/\b(?:articles?|arts?|rules?|sections?|sect)\.? ?$/i, 'article'],
  [/\bchapters?\.? ?$/i, 'chapter'],
  [/\b(?:sub)?-?(?:paragraphs?|paras?|items?|points?|clauses?)\.? ?$/i, 'part'],
  [/\b(?:annex|annexes|appendix|appendices) ?$/i, 'annex'],
  [/(?:附件|附录|附錄) ?$/, 'annex'],
  [/\b(?:tables?|figures?|charts?) ?$/i, 'table'],
  [/[表图圖] ?$/, 'table'],
  [/\b(?:pages?|pp?)\.? ?$/i, 'page'],
  [/\b(?:resolutions?|decisions?|documents?|no|nos|number)\.? (?:[A-Z]+\/)*(?:\d+\/)?$/i, 'resolution'],
]

const after: readonly (readonly [RegExp, ReferenceKind])[] = [
  [/^ ?(?:之[一二三四五六七八九十]+)?[条條节節]/, 'article'],
  [/^ ?章/, 'chapter'],
  [/^ ?[款项項目段]/, 'part'],
  [/^ ?[页頁]/, 'page'],
  [/^(?:\/\d+)? ?[号號](?:决议|決議|文件|决定)?/, 'resolution'],
]

/** So many characters before a number can say what is numbered. */
const reach = 16

/** What a number numbers, by the word beside it. */
export function referenceKind(text: string, { start, end }: Span): ReferenceKind | undefined {
  const head = text.slice(Math.max(0, start - reach), start)
  const tail = text.slice(end, end + reach)
  return (
    before.find(([pattern]) => pattern.test(head))?.[1] ?? after.find(([pattern]) => pattern.test(tail))?.[1]
  )
}
