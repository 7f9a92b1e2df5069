import type { GlossaryBlock } from '@diglot/core'
import { formsOf } from './forms.ts'
import { listOfLines } from './lines.ts'
import { region, tagged, text, type Write } from './state.ts'

/** One term a line: its form in the language of the edition, the other forms, then what it means. */
export const writeGlossary: Write<GlossaryBlock> = ({ lang, entries }, state) =>
  region(
    'glossary',
    listOfLines(
      entries.map(({ anchor, forms, definition }) => [
        ...tagged({ ...(anchor && { anchor }), lang }, state),
        ...formsOf(forms, state),
        ...definition.flatMap((meaning, at) => [
          text(at === 0 ? ' — ' : ' / '),
          ...state.inlines(meaning.children, meaning.lang),
        ]),
      ]),
    ),
  )
