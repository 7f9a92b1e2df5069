import type { HeadingBlock, PublicationBlock, SectionBlock, TitleIn } from '@diglot/core'
import type { Opening } from '../pagination/band.ts'
import { element } from '../structure.ts'
import type { Compose } from './composer.ts'

/** A section; chapters, annexes and parts open a recto under a drop. */
export const composeSection: Compose<SectionBlock> = (block, place, composer) => {
  const { anchor, role, lang } = block
  const opens = composer.setting.sheet === undefined && (place.section === undefined || role !== 'section')
  const node = element(place.parent, opens ? 'Part' : 'Sect', lang === place.lang ? {} : { lang })
  const bands = composer.blocks(block.children, {
    ...place,
    parent: node,
    lang,
    flush: false,
    ...(composer.setting.sheet !== undefined && block.matter === 'back'
      ? { boxed: true, role: 'small-print' as const }
      : {}),
    section: { role, opens, ...(anchor === undefined ? {} : { anchor }) },
  })
  const [first, ...rest] = bands
  if (!opens || first === undefined) return bands
  const titles = headingsOf(block.children).map((heading): TitleIn => heading)
  const opening: Opening = { to: 'recto', page: 'opening', drop: composer.setting.frame.drop, title: titles }
  return [{ ...first, opens: opening }, ...rest]
}

/** Headings that a section starts with: one, or one a language. */
export function headingsOf(blocks: readonly PublicationBlock[]): HeadingBlock[] {
  const [first] = blocks
  if (first?.type === 'heading') return [first]
  if (first?.type !== 'parallel') return []
  return (first.rows[0]?.cells ?? []).flatMap((cell) => (cell[0]?.type === 'heading' ? [cell[0]] : []))
}
