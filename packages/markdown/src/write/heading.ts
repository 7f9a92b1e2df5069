import type { HeadingBlock } from '@diglot/core'
import { labelledTag, type Write } from './state.ts'

const depths = { 1: 2, 2: 3, 3: 4 } as const

/** A heading; # is the title of the publication, so a chapter has ##. */
export const writeHeading: Write<HeadingBlock> = (heading, state) => {
  const section = state.sections.waiting ?? []
  state.sections.waiting = undefined
  const children = [
    ...section,
    ...labelledTag(heading, state),
    ...state.inlines(heading.children, heading.lang),
  ]
  return [{ type: 'heading', depth: depths[heading.level], children }]
}
