import type { BoxBlock } from '@diglot/core'
import { html, paragraph, region, tagged, type Write } from './state.ts'

/** A box as an alert, which GitHub sets apart and every other reader shows as a quotation. */
export const writeBox: Write<BoxBlock> = (box, state) => {
  const { sections } = state
  state.sections = { open: [], depth: 0, isCell: true }
  const children = state.blocks(box.children)
  state.sections = sections
  const title = state.inlines(box.title ?? [], box.lang)
  const head = [
    html('[!NOTE]'),
    ...(title.length > 0 || box.anchor ? [html('\n')] : []),
    ...tagged(box, state),
    ...(title.length > 0 ? [{ type: 'strong' as const, children: title }] : []),
  ]
  return region('box', [{ type: 'blockquote', children: [paragraph(head), ...children] }])
}
