import type { ListBlock } from '@diglot/core'
import { labelledTag, paragraph, tagged, type Write } from './state.ts'

/** A list with bullets, whatever its labels: Markdown numbers by counting, and labels are data. */
export const writeList: Write<ListBlock> = (list, state) => {
  const own =
    list.anchor !== undefined || list.lang !== list.items[0]?.lang ? tagged(list, state, [], ['list']) : []
  return [
    {
      type: 'list',
      ordered: false,
      spread: false,
      children: list.items.map((item, at) => ({
        type: 'listItem',
        spread: false,
        children: [
          paragraph([
            ...(at === 0 ? own : []),
            ...labelledTag(item, state),
            ...state.inlines(item.children, item.lang),
          ]),
        ],
      })),
    },
  ]
}
