import { goesAcross, type PublicationBlock } from '@diglot/core'
import { type PageSequence, pageSequences } from './page-sequence.ts'

/** The parts of a sheet: what is wide across the measure, everything else running through two columns. */
export function sheetSequences(blocks: readonly PublicationBlock[]): PageSequence[] {
  const regions: { readonly wide: boolean; readonly small: boolean; readonly blocks: PublicationBlock[] }[] =
    []
  for (const block of blocks) {
    const wide = goesAcross(block)
    const small = block.type === 'section' && block.matter === 'back'
    const last = regions.at(-1)
    if (last?.wide === wide && last.small === small) last.blocks.push(block)
    else regions.push({ wide, small, blocks: [block] })
  }
  return regions
    .flatMap((region) =>
      pageSequences(region.blocks).map(
        (sequence) => ({ ...sequence, columns: region.wide ? 1 : 2, isSmallPrint: region.small }) as const,
      ),
    )
    .map((sequence, index) => (index === 0 ? sequence : { ...sequence, opens: 'here', isOpening: false }))
}
