import type { PublicationBlock } from '@diglot/core'
import { proseRows } from '../prose.ts'
import { sideBySide } from '../side-by-side.ts'
import { text } from '../inline.ts'
import { partTitles } from '../words.ts'
import type { PartWriter } from './part.ts'

/** The whole in a few sentences, in a box across the page. */
export const bottomLine: PartWriter<'bottom-line'> = {
  sizes: () => 1,
  compose: ({ title = partTitles['bottom-line'], prose }, _, desk) => {
    const rows = proseRows(prose, Infinity, desk)
    if (rows.length === 0) return { blocks: [] }
    const boxed = desk.languages.map((lang, column): PublicationBlock[] => [
      {
        type: 'box',
        variant: 'summary',
        lang,
        title: text(title[lang]),
        children: rows.flatMap((cells) => cells[column] ?? []),
      },
    ])
    return { blocks: sideBySide([boxed], desk) }
  },
}

/** Prose that says more the more room it has, a paragraph at a time. */
export const textPart: PartWriter<'text'> = {
  sizes: ({ prose }) => Math.max(1, prose?.en.length ?? 1),
  compose: ({ prose }, size, desk) => ({
    blocks: sideBySide(proseRows(prose, size + 1, desk), desk),
  }),
}
