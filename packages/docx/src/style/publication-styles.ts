import type { Theme } from '../theme.ts'
import { serif } from './face.ts'
import { leading, sizes } from './leading.ts'
import type { ParagraphStyle } from './paragraph-style.ts'
import { sharedStyleIds, sharedStyles } from './shared-styles.ts'
import { onSheet } from './sheet-styles.ts'
import { textStyleIds, textStyles } from './text-styles.ts'

/** The paragraph styles of a theme, Normal first. */
export function paragraphStyles(theme: Theme): ParagraphStyle[] {
  const text = textStyles(theme)
  const one = sharedStyles(theme)
  const styles: ParagraphStyle[] = [
    {
      id: 'Normal',
      name: 'Normal',
      priority: 0,
      face: serif,
      size: sizes(theme).text,
      spacing: leading(sizes(theme).latin),
      hyphenate: true,
    },
    ...sharedStyleIds.map((id) => ({ id, ...one[id] })),
    ...textStyleIds.flatMap((id) => [
      { id, ...text[id].latin },
      { id: `${id}Han`, basedOn: id, ...text[id].han, name: `${text[id].latin.name} Han` },
    ]),
  ]
  return theme.sheet ? styles.map((style) => onSheet(style, theme.parallel)) : styles
}
