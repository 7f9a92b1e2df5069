import type { IndexBlock } from '@diglot/core'
import { formsOf } from './forms.ts'
import { listOfLines } from './lines.ts'
import { linkTo, region, text, type Write } from './state.ts'

/** One heading a line, with the numbers of the paragraphs that mention it. */
export const writeIndex: Write<IndexBlock> = ({ lang, entries }, state) =>
  region(
    'index',
    listOfLines(
      entries.map(({ forms, references }) => [
        ...formsOf(forms, state),
        ...references.flatMap(({ anchor, label }, at) => [
          text(at === 0 ? (lang === 'en' ? ': ' : '：') : lang === 'en' ? ', ' : '、'),
          ...linkTo(anchor, lang, [text(label)], state),
        ]),
      ]),
    ),
  )
