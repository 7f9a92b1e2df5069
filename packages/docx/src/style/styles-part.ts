import { points, type Theme } from '../theme.ts'
import { element, part } from '../xml/write.ts'
import { characterStyles } from './character-style.ts'
import { serif } from './face.ts'
import { fontsElement, sizeElement, writeParagraphStyle } from './paragraph-style.ts'
import { paragraphStyles } from './publication-styles.ts'
import { tableStyles } from './table-style.ts'

/** word/styles.xml (ECMA-376 17.7.4.18): the whole of a publication's look, so that Word's own panel can change it. */
export function stylesPart(theme: Theme): string {
  return part('w:styles', { 'xmlns:w': 'http://schemas.openxmlformats.org/wordprocessingml/2006/main' }, [
    element('w:docDefaults', {}, [
      element('w:rPrDefault', {}, [
        element('w:rPr', {}, [
          fontsElement(serif),
          sizeElement(10.5),
          element('w:lang', { 'w:val': 'en-GB', 'w:eastAsia': 'zh-CN', 'w:bidi': 'ar-SA' }),
        ]),
      ]),
      element('w:pPrDefault', {}, [
        element('w:pPr', {}, [
          element('w:widowControl'),
          element('w:spacing', { 'w:line': points(14), 'w:lineRule': 'atLeast' }),
        ]),
      ]),
    ]),
    ...paragraphStyles(theme).map(writeParagraphStyle),
    ...characterStyles(),
    ...tableStyles(theme.columnGap),
  ])
}
